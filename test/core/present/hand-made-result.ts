import type { CheckResult, Finding } from '../../../src/core/check/result';
import type { FileOutcome } from '../../../src/core/present/check-run';
import type { TableOrigin } from '../../../src/core/tables/correction-outcome';
import type { Correction } from '../../../src/core/tables/corrections';
import type { LayoutLabel } from '../../../src/core/tables/layout';
import { sheetKey, timeless } from '../../../src/core/tables/layout';
import type {
  Column,
  ColumnRole,
  CriteriaTable,
  FundingTable,
  Row,
  RowRole,
  Table,
  TaskTable,
} from '../../../src/core/tables/table';

/** A small workbook of three tables as the check would answer it, made by hand: what the presenters are tested on. */

function column(number: number, role: ColumnRole, ...path: string[]): Column {
  return { column: number, role, path, heading: path.join(' / '), figures: false, unit: null };
}

function row(number: number, role: RowRole, label: string, level = 1): Row {
  return { row: number, role, level, index: '', label, labelColumn: 2, parent: null };
}

const plain = {
  confidence: 0.97,
  unit: null,
  unitText: null,
  columnNumberRow: null,
  notes: [],
  cells: [],
  rowSums: [],
  columnSums: [],
  evidence: [],
};

const typed = { formula: null, hidden: false, lastRow: 0, lastColumn: 0 };

export const criteriaTable: CriteriaTable = {
  ...plain,
  kind: 'criteria',
  id: 'Biểu 01#1',
  sheet: 'Biểu 01',
  box: { top: 4, left: 1, bottom: 9, right: 5 },
  title: { row: 1, column: 1, text: 'Kết quả thực hiện\nbộ tiêu chí' },
  headerRows: [4],
  columnNumberRow: 5,
  columns: [
    column(1, 'index', 'TT'),
    column(2, 'indicator', 'Tên tiêu chí, chỉ tiêu'),
    column(3, 'target', 'Yêu cầu'),
    column(4, 'result', 'Kết quả'),
    column(5, 'status', 'Đánh giá'),
  ],
  rows: [
    row(5, 'column-numbers', '', 0),
    row(6, 'criterion', 'Giao thông'),
    row(7, 'indicator', 'Đường trục xã được nhựa hoá', 2),
    row(8, 'indicator', 'Đường ngõ xóm sạch', 2),
    row(9, 'note', 'Ghi chú: số liệu tạm tính', 0),
  ],
  evidence: [
    { cue: 'header-words', weight: 0.45, says: 'Dòng 4 có các chữ "Yêu cầu", "Kết quả", "Đánh giá"' },
    { cue: 'no-figures', weight: -0.1, says: 'Ít con số' },
  ],
  cells: [
    { ...typed, row: 7, column: 4, value: 'Đang làm', text: 'Đang làm', reading: { kind: 'text' } },
    {
      ...typed,
      row: 7,
      column: 5,
      value: 'Chưa đạt',
      text: 'Chưa đạt',
      reading: { kind: 'status', status: 'unmet' },
    },
  ],
  targetColumn: 3,
  periods: [{ heading: 'Kết quả', result: 4, status: 5, metMark: null, unmetMark: null }],
  criteria: [
    {
      code: '2',
      label: 'Giao thông',
      row: 6,
      ownRow: true,
      indicators: [
        { code: '2.1', label: 'Đường trục xã được nhựa hoá', row: 7 },
        { code: '2.2', label: 'Đường ngõ xóm sạch', row: 8 },
      ],
    },
  ],
};

export const fundingTable: FundingTable = {
  ...plain,
  kind: 'funding',
  id: 'Biểu 03#1',
  sheet: 'Biểu 03',
  box: { top: 5, left: 1, bottom: 9, right: 4 },
  title: { row: 2, column: 1, text: 'Tổng hợp nguồn vốn' },
  unit: { text: 'triệu đồng', dimension: 'money', factor: 1e6 },
  unitText: { row: 4, column: 4, text: 'ĐVT: triệu đồng' },
  headerRows: [5, 6],
  columns: [
    column(1, 'index', 'TT'),
    column(2, 'item', 'Nội dung'),
    column(3, 'plan', 'Năm 2024', 'Kế hoạch'),
    column(4, 'other'),
  ],
  rows: [row(7, 'item', 'Ngân sách'), row(8, 'of-which', 'Trong đó: tỉnh', 2), row(9, 'total', 'Tổng cộng')],
};

export const taskTable: TaskTable = {
  ...plain,
  kind: 'tasks',
  id: 'Biểu 05#1',
  sheet: 'Biểu 05',
  box: { top: 3, left: 1, bottom: 5, right: 3 },
  title: null,
  headerRows: [3],
  columns: [column(1, 'index', 'TT'), column(2, 'task', 'Nhiệm vụ'), column(3, 'deadline', 'Thời hạn')],
  rows: [row(4, 'task', 'Lắp đèn đường'), row(5, 'task', 'Sửa nhà văn hoá')],
};

/** A finding of KP101 at C9 of Biểu 03 unless told otherwise. */
export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    rule: 'KP101',
    slug: 'total-differs-from-parts',
    messageId: 'differs',
    severity: 'error',
    at: { sheet: 'Biểu 03', row: 9, column: 3 },
    table: 'Biểu 03#1',
    message: 'Dòng "Tổng cộng" (C9) ghi 620, cộng các dòng được 610 triệu đồng (chênh 10).',
    why: 'Số tổng được đưa vào lời văn báo cáo.',
    do: 'Cộng lại các dòng rồi sửa ô C9.',
    data: { stated: { amount: 620, unit: 'triệu đồng' } },
    related: [],
    fix: null,
    fingerprint: 'KP101|Biểu 03|Tổng cộng|Kế hoạch',
    ignored: null,
    ...changes,
  };
}

/** A finding that the user ignored, and what that does: to be put into a result together. */
export function ignoredFinding(
  reason: string,
  changes: Partial<Finding> = {},
): Pick<CheckResult, 'findings' | 'ignores'> {
  const one = finding({ ...changes, ignored: { reason } });
  const { rule, severity, fingerprint, message: about } = one;
  const ignore = { kind: 'finding' as const, rule, severity, fingerprint, about, reason };
  return { findings: [one], ignores: [{ ignore, findings: [fingerprint] }] };
}

/** As the recogniser names a table for a correction. */
export function originOf(
  { id, sheet, box, columns }: Table,
  correction: Correction | null = null,
): TableOrigin {
  const labels = columns.map(({ column, heading }): LayoutLabel => [0, column - box.left, timeless(heading)]);
  return { table: id, layout: { sheet: sheetKey(sheet), depth: 1, labels }, top: box.top, correction };
}

export const cleanResult: CheckResult = {
  asOf: '2024-05-15',
  asOfFrom: 'given',
  tables: [criteriaTable, fundingTable, taskTable],
  corrections: {
    origins: [criteriaTable, fundingTable, taskTable].map((table) => originOf(table)),
    dismissed: [],
    notApplied: [],
  },
  catalogs: [],
  saidCatalogs: new Map(),
  leftovers: [{ sheet: 'Biểu 03', box: { top: 11, left: 3, bottom: 14, right: 4 }, what: 'signature' }],
  findings: [],
  ignores: [],
  coverage: {
    sheets: [
      { name: 'Biểu 01', status: 'checked', why: '' },
      { name: 'Biểu 03', status: 'checked', why: '' },
      { name: 'Biểu 05', status: 'checked', why: '' },
      { name: 'Thuyết minh', status: 'no-table', why: 'Không thấy bảng: chỉ có ghi chú' },
      { name: 'Sheet7', status: 'empty', why: 'Trang tính trống' },
      { name: 'Sheet8', status: 'empty', why: 'Trang tính trống' },
    ],
    rules: [
      { rule: 'TC107', table: 'Biểu 01#1', status: 'run', why: '' },
      { rule: 'KP101', table: 'Biểu 01#1', status: 'run', why: '' },
      { rule: 'KP101', table: 'Biểu 03#1', status: 'run', why: '' },
      { rule: 'TC108', table: 'Biểu 01#1', status: 'not-run', why: 'Tiêu chí không có dòng riêng' },
      { rule: 'TH103', table: '', status: 'not-run', why: 'Không thấy bảng nhiệm vụ' },
      { rule: 'TH104', table: '', status: 'not-run', why: 'Không thấy bảng nhiệm vụ' },
    ],
  },
  summary: {
    criteria: [
      {
        table: 'Biểu 01#1',
        criteria: { met: 0, total: 1, unmet: ['2'], notJudged: [] },
        indicators: { met: 0, total: 2, unmet: ['2.1'], notJudged: ['2.2'] },
      },
    ],
    funding: [
      {
        table: 'Biểu 03#1',
        unit: 'triệu đồng',
        columns: [{ column: 3, heading: 'Năm 2024 / Kế hoạch', total: 12_350.5 }],
      },
    ],
    deadlines: {
      overdue: 1,
      dueSoon: 0,
      next: [
        { sheet: 'Biểu 05', row: 4, column: 3, due: '2024-05-10', label: 'Lắp đèn đường' },
        { sheet: 'Biểu 05', row: 5, column: 3, due: '2024-12-31', label: 'Sửa nhà văn hoá' },
      ],
    },
  },
};

export function checked(path: string, changes: Partial<CheckResult> = {}): FileOutcome {
  return { path, error: null, result: { ...cleanResult, ...changes } };
}

export const unread: FileOutcome = {
  path: 'cu.xls',
  error: { code: 'unsupported', message: 'Tệp này không phải bảng tính (.xlsx, .xls, .ods).' },
};
