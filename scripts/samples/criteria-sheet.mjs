// @ts-check
import { drawBottom, drawTop, firstBodyRow, illustrative } from './bieu-frame.mjs';
import { BieuSheet } from './bieu-sheet.mjs';
import { styles } from './bieu-styles.mjs';
import { commune } from './commune.mjs';
import { excelDate } from './vietnamese-date.mjs';

/**
 * @typedef {object} Line
 * @property {string} index
 * @property {string} text
 * @property {string} [target]
 * @property {string} [result]
 * @property {string} [deadline]
 * @property {string} [solution]
 */

const header = {
  'A7:A8': 'TT',
  'B7:B8': 'Tên tiêu chí',
  'C7:C8': 'Nội dung chỉ tiêu',
  'D7:D8': 'Yêu cầu (mức đạt chuẩn)',
  'E7:F7': 'Kết quả thực hiện',
  E8: 'Kết quả',
  F8: 'Đánh giá (Đạt/Chưa đạt)',
  'G7:H7': 'Hướng khắc phục',
  G8: 'Thời hạn hoàn thành',
  H8: 'Giải pháp',
};
const columnNumbers = ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'];

/** @param {string} text @returns {Line[]} */
function linesOf(text) {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [index, label, target, result, deadline, solution] = line.split('|').map((part) => part.trim());
      return { index, text: label, target, result, deadline, solution };
    });
}

const isIndicator = (/** @type {Line} */ line) => line.target !== undefined;
const isCriterion = (/** @type {Line} */ line) => /^\d+$/.test(line.index);
const isMet = (/** @type {Line} */ line) => line.deadline === undefined;

/** @param {readonly Line[]} lines @param {Line} criterion */
function indicatorsOf(lines, criterion) {
  return lines.filter((line) => isIndicator(line) && line.index.startsWith(`${criterion.index}.`));
}

/** A percentage is stored as the number that Excel makes of it when it is typed. @param {string} text */
function measureOf(text) {
  if (!/^\d+(?:,\d+)?%$/.test(text)) return { value: text, style: styles.centred };
  const value = Number(text.slice(0, -1).replace(',', '.')) / 100;
  return {
    value: Number(value.toFixed(3)),
    style: text.includes(',') ? styles.percent : styles.wholePercent,
  };
}

/** @param {string | undefined} text */
function deadlineOf(text) {
  return text?.startsWith('@')
    ? { value: excelDate(text.slice(1)), style: styles.date }
    : { value: text, style: styles.centred };
}

/** @param {BieuSheet} sheet @param {number} row @param {Line} line */
function drawIndicator(sheet, row, { index, text, target = '', result = '', deadline, solution }) {
  const [required, reached, due] = [measureOf(target), measureOf(result), deadlineOf(deadline)];
  sheet.put(`A${row}`, index, styles.index);
  sheet.put(`B${row}`, undefined, styles.text);
  sheet.put(`C${row}`, text, styles.text);
  sheet.put(`D${row}`, required.value, required.style);
  sheet.put(`E${row}`, reached.value, reached.style);
  sheet.put(`F${row}`, deadline === undefined ? 'Đạt' : 'Chưa đạt', styles.centred);
  sheet.put(`G${row}`, due.value, due.style);
  sheet.put(`H${row}`, solution, styles.text);
}

/** @param {BieuSheet} sheet @param {number} row @param {Line} line @param {boolean} met */
function drawCriterion(sheet, row, { index, text }, met) {
  sheet.put(`A${row}`, Number(index), styles.strongCentred);
  sheet.put(`B${row}:C${row}`, text, styles.strongText);
  for (const column of ['D', 'E', 'G', 'H']) sheet.put(`${column}${row}`, undefined, styles.strongText);
  sheet.put(`F${row}`, met ? 'Đạt' : 'Chưa đạt', styles.strongCentred);
}

/** @param {BieuSheet} sheet @param {number} row @param {Line} line */
function drawGroup(sheet, row, { index, text }) {
  sheet.put(`A${row}`, index, styles.groupCentred);
  sheet.put(`B${row}:C${row}`, text, styles.groupText);
  for (const column of ['D', 'E', 'F', 'G', 'H']) sheet.put(`${column}${row}`, undefined, styles.groupText);
}

/** @param {readonly Line[]} lines */
function countText(lines) {
  const criteria = lines.filter(isCriterion);
  const indicators = lines.filter(isIndicator);
  const metCriteria = criteria.filter((criterion) => indicatorsOf(lines, criterion).every(isMet));
  const ofCriteria = `${metCriteria.length}/${criteria.length} tiêu chí`;
  return `Tổng hợp: đạt ${ofCriteria}; ${indicators.filter(isMet).length}/${indicators.length} chỉ tiêu`;
}

/**
 * A biểu of criteria and indicators. The count line is marked "Tổng hợp", every other row by its TT.
 *
 * @param {string} name
 * @param {string} title
 * @param {string} text the lines of the table, see criteria-xa-ntm.mjs
 */
export function criteriaSheet(name, title, text) {
  const sheet = new BieuSheet(name, [7, 8, 54, 20, 15.5, 11.5, 14.5, 31]);
  const under = `(Số liệu tính đến ngày ${commune.reportDate})`;
  drawTop(sheet, { split: 'C', title, under, unit: '', header, columnNumbers });
  const lines = linesOf(text);
  lines.forEach((line, i) => {
    const row = firstBodyRow + i;
    if (isIndicator(line)) drawIndicator(sheet, row, line);
    else if (isCriterion(line)) drawCriterion(sheet, row, line, indicatorsOf(lines, line).every(isMet));
    else drawGroup(sheet, row, line);
    if (!isIndicator(line)) sheet.keepWithNext(row);
    sheet.fitHeight(row, 20);
    sheet.mark(line.index, row);
  });
  const countRow = firstBodyRow + lines.length;
  sheet.put(`A${countRow}:H${countRow}`, countText(lines), styles.groupText);
  sheet.fitHeight(countRow, 22);
  sheet.mark('Tổng hợp', countRow);
  drawBottom(sheet, countRow + 1, 'C', [`${illustrative}; mức đạt chuẩn chỉ để minh họa cách lập biểu.`]);
  return sheet;
}
