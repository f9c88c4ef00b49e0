/** Room for the row numbers, in pixels. */
export const rowHeadWidth = 44;
