/** The Excels the suite runs in: the floor, LTSC 2024, and Microsoft 365. */
export const excelApis = ['1.13', '1.17', '1.20'] as const;
