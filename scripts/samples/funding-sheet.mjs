// @ts-check
import { drawBottom, drawTop, firstBodyRow, illustrative } from './bieu-frame.mjs';
import { BieuSheet } from './bieu-sheet.mjs';
import { styles } from './bieu-styles.mjs';

/** Name, plan, mobilised in cash, mobilised in kind, disbursed, note; in million đồng. */
const sources = /** @type {const} */ ([
  ['Ngân sách Trung ương, tỉnh', 3500, 3392, 0, 3392, ''],
  ['Ngân sách huyện', 2000, 2000, 0, 2000, ''],
  ['Ngân sách xã', 1000, 1000, 0, 1000, 'Từ nguồn đấu giá quyền sử dụng đất'],
  ['Vốn lồng ghép từ các chương trình, dự án', 2400, 2360, 0, 2124, 'Dự án đường trục chính nội đồng'],
  ['Vốn doanh nghiệp', 4000, 2746, 1140, 3497.4, ''],
  ['Nhân dân đóng góp', 2200, 1236, 934, 2170, 'Chi tiết tại Biểu 04'],
]);
const million = 1_000_000;

const header = {
  'A7:A8': 'TT',
  'B7:B8': 'Nguồn vốn',
  'C7:C8': 'Kế hoạch năm 2023',
  'D7:F7': 'Huy động năm 2023',
  D8: 'Tổng số',
  E8: 'Tiền mặt',
  F8: 'Hiện vật, ngày công quy đổi',
  'G7:G8': 'Giải ngân năm 2023',
  'H7:H8': 'Tỷ lệ giải ngân (%)',
  'I7:I8': 'Ghi chú',
};
const columnNumbers = ['(1)', '(2)', '(3)', '(4)=(5)+(6)', '(5)', '(6)', '(7)', '(8)=(7)/(3)×100', '(9)'];

/** Funding by source, in đồng. Rows are marked "1" to "6" and "Tổng cộng". */
export function fundingSheet() {
  const sheet = new BieuSheet('Biểu 03', [6, 38, 17, 17, 17, 17, 17, 16, 26]);
  const title = 'BIỂU 03. KẾT QUẢ HUY ĐỘNG NGUỒN VỐN XÂY DỰNG NÔNG THÔN MỚI NĂM 2023';
  drawTop(sheet, { split: 'C', title, under: '', unit: 'ĐVT: đồng', header, columnNumbers });
  sources.forEach(([name, plan, cash, kind, disbursed, note], i) => {
    const row = firstBodyRow + i;
    sheet.put(`A${row}`, i + 1, styles.index);
    sheet.put(`B${row}`, name, styles.text);
    sheet.put(`C${row}`, plan * million, styles.money);
    sheet.put(`D${row}`, `=E${row}+F${row}`, styles.money);
    sheet.put(`E${row}`, cash * million, styles.money);
    sheet.put(`F${row}`, kind * million, styles.money);
    sheet.put(`G${row}`, disbursed * million, styles.money);
    sheet.put(`H${row}`, `=G${row}/C${row}*100`, styles.rate);
    sheet.put(`I${row}`, note || undefined, styles.text);
    sheet.fitHeight(row, 27);
    sheet.mark(String(i + 1), row);
  });
  drawTotal(sheet, firstBodyRow + sources.length);
  drawBottom(sheet, firstBodyRow + sources.length + 1, 'C', [`${illustrative}.`]);
  return sheet;
}

/** @param {BieuSheet} sheet @param {number} row */
function drawTotal(sheet, row) {
  sheet.put(`A${row}`, undefined, styles.groupCentred);
  sheet.put(`B${row}`, 'Tổng cộng', styles.groupText);
  for (const column of ['C', 'D', 'E', 'F', 'G']) {
    sheet.put(`${column}${row}`, `=SUM(${column}${firstBodyRow}:${column}${row - 1})`, styles.totalMoney);
  }
  sheet.put(`H${row}`, `=G${row}/C${row}*100`, styles.totalRate);
  sheet.put(`I${row}`, undefined, styles.groupText);
  sheet.setHeight(row, 27);
  sheet.mark('Tổng cộng', row);
}
