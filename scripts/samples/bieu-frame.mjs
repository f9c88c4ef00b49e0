// @ts-check
import { columnsFrom } from './bieu-sheet.mjs';
import { styles } from './bieu-styles.mjs';
import { commune } from './commune.mjs';

/**
 * What stands around the table of every biểu: the agency and the national motto, the title, the header, and at the end the
 * notes and the signatures.
 *
 * @typedef {import('./bieu-sheet.mjs').BieuSheet} BieuSheet
 *
 * @typedef {object} Frame
 * @property {string} split the last column of the left half of the heading
 * @property {string} title
 * @property {string} under the line under "Kèm theo Báo cáo …", "" for none
 * @property {string} unit "ĐVT: đồng", "" for none
 * @property {Readonly<Record<string, string>>} header the ranges of the header and their labels
 * @property {readonly string[]} columnNumbers
 */

export const headerRow = 7;
export const columnNumberRow = 9;
export const firstBodyRow = 10;

/** @param {BieuSheet} sheet @param {string} split @returns {[left: string, right: string]} the last and the first column of the halves */
function halvesOf(sheet, split) {
  const columns = columnsFrom('A', sheet.lastColumn);
  return [split, columns[columns.indexOf(split) + 1]];
}

/** @param {BieuSheet} sheet @param {Frame} frame */
export function drawTop(sheet, { split, title, under, unit, header, columnNumbers }) {
  const last = sheet.lastColumn;
  const [left, right] = halvesOf(sheet, split);
  sheet.put(`A1:${left}1`, `ỦY BAN NHÂN DÂN HUYỆN ${commune.district.toUpperCase()}`, styles.agency);
  sheet.put(`${right}1:${last}1`, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', styles.agencyBold);
  sheet.put(`A2:${left}2`, `ỦY BAN NHÂN DÂN XÃ ${commune.name.toUpperCase()}`, styles.agencyBold);
  sheet.put(`${right}2:${last}2`, 'Độc lập - Tự do - Hạnh phúc', styles.motto);
  sheet.put(`A3:${last}3`, title, styles.title);
  sheet.put(
    `A4:${last}4`,
    `(Kèm theo Báo cáo số ${commune.report} ngày ${commune.reportDate} của UBND xã ${commune.name})`,
    styles.subtitle,
  );
  if (under) sheet.put(`A5:${last}5`, under, styles.subtitle);
  if (unit) sheet.put(`A6:${last}6`, unit, styles.unit);
  for (const [range, label] of Object.entries(header)) sheet.put(range, label, styles.header);
  columnsFrom('A', last).forEach((column, i) => {
    sheet.put(`${column}${columnNumberRow}`, columnNumbers[i], styles.columnNumber);
  });
  sheet.headerRows = [headerRow, columnNumberRow];
  sheet.setHeight(1, 18);
  sheet.setHeight(2, 18);
  sheet.setHeight(3, 36);
  sheet.setHeight(4, 17);
  sheet.setHeight(5, under ? 17 : 6);
  sheet.setHeight(6, unit ? 18 : 8);
  sheet.fitHeight(headerRow, 21);
  sheet.fitHeight(headerRow + 1, 36);
  sheet.fitHeight(columnNumberRow);
}

/**
 * The notes from a row on, then the signatures.
 *
 * @param {BieuSheet} sheet
 * @param {number} row the first free row under the table
 * @param {string} split the last column of the left half
 * @param {readonly string[]} notes
 */
export function drawBottom(sheet, row, split, notes) {
  const last = sheet.lastColumn;
  const [left, right] = halvesOf(sheet, split);
  notes.forEach((note, i) => {
    sheet.put(`A${row + i}:${last}${row + i}`, note, styles.note);
    sheet.fitHeight(row + i);
  });
  const sign = row + notes.length;
  sheet.setHeight(sign, 30);
  const [day, month, year] = commune.reportDate.split('/');
  const place = `${commune.name}, ngày ${day} tháng ${month} năm ${year}`;
  sheet.put(`${right}${sign}:${last}${sign}`, place, styles.place);
  sheet.put(`A${sign + 1}:${left}${sign + 1}`, 'NGƯỜI LẬP BIỂU', styles.signer);
  sheet.put(`${right}${sign + 1}:${last}${sign + 1}`, 'TM. ỦY BAN NHÂN DÂN', styles.signer);
  sheet.put(`A${sign + 2}:${left}${sign + 2}`, '(Ký, ghi rõ họ tên)', styles.signHint);
  sheet.put(`${right}${sign + 2}:${last}${sign + 2}`, 'CHỦ TỊCH', styles.signer);
  for (let kept = row - 4; kept < sign + 3; kept += 1) sheet.keepWithNext(kept);
  sheet.put(`${right}${sign + 3}:${last}${sign + 3}`, '(Ký, đóng dấu, ghi rõ họ tên)', styles.signHint);
}

/** The line that says on every sheet what the figures are. */
export const illustrative = 'Ghi chú: Số liệu minh họa, không phải của địa phương nào';
