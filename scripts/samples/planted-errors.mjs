// @ts-check
import { excelDate } from './vietnamese-date.mjs';

/**
 * One mistake as a commune might make it. `row` is the row's mark, `column` the cell that a finding names; the cells
 * changed are in the same row and may be others: a wrong result contradicts the status beside it.
 * Each is placed where no other rule's verdict depends on the changed cells.
 *
 * @typedef {object} PlantedError
 * @property {string} rule
 * @property {string} sheet
 * @property {string} row
 * @property {string} column
 * @property {Readonly<Record<string, import('./xlsx-sheet.mjs').Value | undefined>>} changes by column
 * @property {string} what
 */

/** @type {readonly PlantedError[]} */
export const plantedErrors = [
  {
    rule: 'TC107',
    sheet: 'Biểu 01',
    row: '17.6',
    column: 'F',
    changes: { E: 0.815 },
    what: 'Kết quả 81,5% thấp hơn yêu cầu ≥ 85% nhưng vẫn đánh giá "Đạt".',
  },
  {
    rule: 'TC108',
    sheet: 'Biểu 02',
    row: '6',
    column: 'F',
    changes: { F: 'Đạt' },
    what: 'Tiêu chí 6 ghi "Đạt" trong khi chỉ tiêu 6.3 chưa đạt.',
  },
  {
    rule: 'TH102',
    sheet: 'Biểu 02',
    row: '18.3',
    column: 'G',
    changes: { G: 'Trước ngày 31/6/2024' },
    what: 'Thời hạn ghi ngày 31/6/2024; tháng 6 chỉ có 30 ngày.',
  },
  {
    rule: 'TC109',
    sheet: 'Biểu 02',
    row: 'Tổng hợp',
    column: 'A',
    changes: { A: 'Tổng hợp: đạt 14/19 tiêu chí; 58/74 chỉ tiêu' },
    what: 'Dòng tổng hợp ghi đạt 14/19 tiêu chí; đếm trong biểu được 12/19.',
  },
  {
    rule: 'BG101',
    sheet: 'Biểu 03',
    row: '1',
    column: 'H',
    changes: { H: '96,9' },
    what: 'Tỷ lệ giải ngân "96,9" là chữ, không phải số.',
  },
  {
    rule: 'BG103',
    sheet: 'Biểu 03',
    row: '5',
    column: 'H',
    changes: { H: '=G14/C17*100' },
    what: 'Công thức tỷ lệ giải ngân chia cho một ô trống nên hiện #DIV/0!.',
  },
  {
    rule: 'KP101',
    sheet: 'Biểu 03',
    row: 'Tổng cộng',
    column: 'C',
    changes: { C: 15_010_000_000 },
    what: 'Tổng cộng kế hoạch gõ 15.010.000.000 đồng; cộng sáu nguồn được 15.100.000.000 đồng.',
  },
  {
    rule: 'KP105',
    sheet: 'Biểu 03',
    row: 'Tổng cộng',
    column: 'G',
    changes: { G: '=SUM(G10:G14)' },
    what: 'Công thức tổng giải ngân bỏ sót dòng cuối (Nhân dân đóng góp): 12.013.400.000 đồng thay vì 14.183.400.000 đồng.',
  },
  {
    rule: 'KP115',
    sheet: 'Biểu 04',
    row: 'Tổng cộng',
    column: 'C',
    changes: { C: undefined },
    what: 'Dòng Tổng cộng để trống số hộ tham gia dù bảy thôn đều có số.',
  },
  {
    rule: 'BG104',
    sheet: 'Biểu 05',
    row: '1',
    column: 'F',
    changes: { F: '1.200.000.000 tỷ đồng' },
    what: 'Ghi "1.200.000.000 tỷ đồng": số đã là đồng, chữ "tỷ đồng" nhân lên một tỷ lần.',
  },
  {
    rule: 'KP102',
    sheet: 'Biểu 05',
    row: '2',
    column: 'F',
    changes: { F: 190_000_000 },
    what: 'Tổng số kinh phí gõ 190.000.000 đồng; ngân sách và huy động khác cộng lại được 180.000.000 đồng.',
  },
  {
    rule: 'TH103',
    sheet: 'Biểu 05',
    row: '6',
    column: 'E',
    changes: { E: excelDate('30/4/2024'), I: 'Chưa hoàn thành' },
    what: 'Thời hạn 30/4/2024 đã qua mà tiến độ ghi chưa hoàn thành.',
  },
  {
    rule: 'TH104',
    sheet: 'Biểu 05',
    row: '9',
    column: 'E',
    changes: { E: excelDate('25/5/2024') },
    what: 'Thời hạn 25/5/2024 còn 10 ngày mà nhiệm vụ chưa thực hiện.',
  },
];
