import type { CheckResult, Finding } from '../../src/core/check/result';
import type { Correction } from '../../src/core/tables/corrections';
import type { Table } from '../../src/core/tables/table';
import { cleanResult, finding, fundingTable, originOf, taskTable } from '../core/present/hand-made-result';

/** Results as a check may answer them, for every screen of the pane. */

export const nothingFound = cleanResult;

export const nothingRecognised: CheckResult = {
  ...cleanResult,
  tables: [],
  summary: { criteria: [], funding: [], deadlines: { overdue: 0, dueSoon: 0, next: [] } },
  coverage: {
    sheets: [
      { name: 'Thuyết minh', status: 'no-table', why: 'Không thấy bảng: chỉ có ghi chú' },
      { name: 'Trang trống', status: 'empty', why: 'Trang tính trống' },
    ],
    rules: [{ rule: 'KP101', table: '', status: 'not-run', why: 'Không thấy bảng nào' }],
  },
};

/** Five findings in reading order of the sheets: C9 is sure and names two related cells. */
export const findings: readonly Finding[] = [
  finding({
    rule: 'TC107',
    severity: 'warning',
    at: { sheet: 'Biểu 01', row: 7, column: 5 },
    table: 'Biểu 01#1',
    message: 'Chỉ tiêu 2.1 đạt yêu cầu nhưng ô E7 ghi "Chưa đạt".',
    why: 'Đoàn thẩm tra so từng dòng.',
    do: 'Xem lại ô E7.',
    fingerprint: 'likely',
  }),
  finding({
    rule: 'TC114',
    severity: 'info',
    at: { sheet: 'Biểu 01', row: 8, column: 5 },
    table: 'Biểu 01#1',
    message: 'Chỉ tiêu 2.2 chưa đạt: còn thiếu 3%.',
    fingerprint: 'unmet',
  }),
  finding({
    fingerprint: 'sure',
    related: [
      { sheet: 'Biểu 03', row: 7, column: 3 },
      { sheet: 'Biểu 03', row: 8, column: 3 },
    ],
  }),
  finding({
    rule: 'KP115',
    severity: 'warning',
    at: { sheet: 'Biểu 03', row: 9, column: 4 },
    message: 'Ô D9 (dòng "Tổng cộng") còn trống.',
    fingerprint: 'missing',
  }),
  finding({
    rule: 'TH103',
    severity: 'info',
    at: { sheet: 'Biểu 05', row: 4, column: 3 },
    table: 'Biểu 05#1',
    message: 'Dòng "Lắp đèn đường" hạn 10/5/2024 (ô C4).',
    fingerprint: 'note',
  }),
];

export const found: CheckResult = { ...cleanResult, asOfFrom: 'workbook', findings };

/** A table whose kind is asked for but whose column was corrected, one taken out, a correction that fits nothing. */
const other: Table = { ...fundingTable, kind: 'other', confidence: 0.4 };
const chosen: Correction = {
  layout: originOf(other).layout,
  about: 'Biểu 03 ("TT", "Nội dung")',
  columns: [{ heading: 'noi dung', order: 1, role: 'item' }],
};
const dismissed: Correction = { layout: originOf(taskTable).layout, about: 'Biểu 05 ("TT")', kind: 'none' };
const used = { top: 2, left: 1, bottom: 9, right: 4 };
export const corrected: CheckResult = {
  ...cleanResult,
  tables: [other],
  leftovers: [{ sheet: 'Thuyết minh', box: used, what: 'unnamed' }],
  summary: { criteria: [], funding: [], deadlines: { overdue: 0, dueSoon: 0, next: [] } },
  corrections: {
    origins: [originOf(other, chosen)],
    dismissed: [{ id: 'Biểu 05#1', sheet: 'Biểu 05', box: used, correction: dismissed }],
    notApplied: [],
  },
};
