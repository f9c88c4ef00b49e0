// @ts-check
import { drawBottom, drawTop, firstBodyRow, illustrative } from './bieu-frame.mjs';
import { BieuSheet } from './bieu-sheet.mjs';
import { styles } from './bieu-styles.mjs';

/** Village, households, cash, labour and land, the last three in thousand đồng; note. */
const villages = /** @type {const} */ ([
  ['Thôn Đầu Làng', 186, 214_500, 61_920, 78_000, ''],
  ['Thôn Cổng Đình', 172, 186_200, 54_480, 96_500, ''],
  ['Thôn Bến Mới', 148, 158_700, 47_256, 64_000, ''],
  ['Thôn Gò Cao', 131, 142_300, 52_800, 112_400, 'Hiến đất mở rộng đường trục thôn'],
  ['Thôn Đồng Trước', 179, 201_600, 58_200, 45_000, ''],
  ['Thôn Đồng Sau', 155, 173_900, 49_600, 88_200, ''],
  ['Thôn Bãi Xanh', 142, 158_800, 50_300, 75_200, 'Đóng góp xây dựng nhà văn hóa thôn'],
]);
const thousand = 1000;

const header = {
  'A7:A8': 'TT',
  'B7:B8': 'Thôn',
  'C7:C8': 'Số hộ tham gia (hộ)',
  'D7:G7': 'Giá trị đóng góp',
  D8: 'Tiền mặt',
  E8: 'Ngày công quy đổi',
  F8: 'Hiến đất quy đổi',
  G8: 'Cộng',
  'H7:H8': 'Ghi chú',
};
const columnNumbers = ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)=(4)+(5)+(6)', '(8)'];

/** What the people of each village gave, in đồng. Rows are marked "1" to "7" and "Tổng cộng". */
export function contributionsSheet() {
  const sheet = new BieuSheet('Biểu 04', [6, 26, 14, 18, 18, 18, 19, 36]);
  const title = 'BIỂU 04. KẾT QUẢ ĐÓNG GÓP CỦA NHÂN DÂN CÁC THÔN NĂM 2023';
  drawTop(sheet, { split: 'C', title, under: '', unit: 'ĐVT: đồng', header, columnNumbers });
  villages.forEach(([name, households, cash, labour, land, note], i) => {
    const row = firstBodyRow + i;
    sheet.put(`A${row}`, i + 1, styles.index);
    sheet.put(`B${row}`, name, styles.text);
    sheet.put(`C${row}`, households, styles.count);
    sheet.put(`D${row}`, cash * thousand, styles.money);
    sheet.put(`E${row}`, labour * thousand, styles.money);
    sheet.put(`F${row}`, land * thousand, styles.money);
    sheet.put(`G${row}`, `=SUM(D${row}:F${row})`, styles.money);
    sheet.put(`H${row}`, note || undefined, styles.text);
    sheet.fitHeight(row, 25);
    sheet.mark(String(i + 1), row);
  });
  drawTotal(sheet, firstBodyRow + villages.length);
  drawBottom(sheet, firstBodyRow + villages.length + 1, 'C', [
    `${illustrative}. Biểu 03 ghi các số liệu này làm tròn đến triệu đồng.`,
  ]);
  return sheet;
}

/** @param {BieuSheet} sheet @param {number} row */
function drawTotal(sheet, row) {
  sheet.put(`A${row}`, undefined, styles.groupCentred);
  sheet.put(`B${row}`, 'Tổng cộng', styles.groupText);
  for (const column of ['C', 'D', 'E', 'F', 'G']) {
    const style = column === 'C' ? styles.totalCount : styles.totalMoney;
    sheet.put(`${column}${row}`, `=SUM(${column}${firstBodyRow}:${column}${row - 1})`, style);
  }
  sheet.put(`H${row}`, undefined, styles.groupText);
  sheet.setHeight(row, 25);
  sheet.mark('Tổng cộng', row);
}
