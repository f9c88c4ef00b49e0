// @ts-check

/** A commune that does not exist, and the report that its tables are attached to. */
export const commune = {
  name: 'Mẫu An',
  district: 'Mẫu Đức',
  report: '45/BC-UBND',
  reportDate: '15/5/2024',
  asOf: '2024-05-15',
};
