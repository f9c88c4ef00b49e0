import type { ColumnRole, CriteriaTable, Reading, Table, TypedCell } from '../tables/table';
import { cellOf, columnsOf } from '../tables/table';
import { fold } from '../values/fold';
import type { Status } from '../values/statuses';
import { readStatus } from '../values/statuses';
import type { Verdict } from './summary';
import { decidingPeriod, verdictOfRow } from './verdicts';

/** How far a task is; "unknown" where the table has no column that could say it, or the cell is blank. */
export type TaskState = 'done' | 'not-done' | 'unknown';

const stateOfStatus: Readonly<Record<Status, TaskState>> = {
  met: 'done',
  'nearly-met': 'not-done',
  unmet: 'not-done',
  'not-considered': 'unknown',
};

/**
 * Whether the task of a row is done, as its done-date, progress, status and result cells say; in a criteria table
 * whether the indicator is met in the deciding period.
 */
export function isDone(table: Table, row: number): TaskState {
  const verdict = table.kind === 'criteria' ? verdictOf(table, row) : 'not-judged';
  if (verdict !== 'not-judged') return verdict === 'met' ? 'done' : 'not-done';
  const states = columnsOf(table, ...rolesOf(table)).map(({ column }) =>
    stateOfCell(cellOf(table, row, column)),
  );
  if (states.includes('done')) return 'done';
  return states.includes('not-done') ? 'not-done' : 'unknown';
}

function verdictOf(table: CriteriaTable, row: number): Verdict {
  const period = decidingPeriod(table);
  return period ? verdictOfRow(table, period, row) : 'not-judged';
}

/** The statuses and results of a criteria table belong to its periods, which the verdict has heard already. */
function rolesOf(table: Table): readonly ColumnRole[] {
  const roles: readonly ColumnRole[] = ['done-date', 'progress'];
  return table.kind === 'criteria' ? roles : [...roles, 'status', 'result', 'met-mark', 'unmet-mark'];
}

function stateOfCell(cell: TypedCell | undefined): TaskState {
  return cell ? stateOfReading(cell.reading, cell.text) : 'unknown';
}

function stateOfReading(reading: Reading, text: string): TaskState {
  switch (reading.kind) {
    case 'status':
      return stateOfStatus[reading.status];
    case 'deadline':
      return reading.deadline.kind === 'date' ? 'done' : stateOfWords(text);
    case 'figure':
      return stateOfFigure(reading.figure.value, reading.percent);
    case 'ratio':
      return reading.ratio.part.value >= reading.ratio.whole.value ? 'done' : 'not-done';
    case 'text':
      return stateOfWords(text);
    default:
      return 'unknown';
  }
}

/** A bare figure other than 100 may count anything. */
function stateOfFigure(value: number, percent: boolean): TaskState {
  if (value === 100 || (percent && value > 100)) return 'done';
  return percent ? 'not-done' : 'unknown';
}

const unfinished =
  /^(?:dang|chua|khong|dang ky|du kien|phan dau|se|tiep tuc|cham|tre|qua han|moi)\b|\bco ban\b|\bmot phan\b/;
const finished = /^(?:da )?(?:hoan thanh|xong|lam xong|thuc hien xong|hoan tat|hoan thien|ket thuc)\b/;

/** "Đã hoàn thành ngày 15/3", "Hoàn thành 80%", "Đang thực hiện, dự kiến xong tháng 6". */
function stateOfWords(text: string): TaskState {
  const status = readStatus(text);
  if (status) return stateOfStatus[status];
  const words = fold(text.slice(0, 200));
  if (unfinished.test(words)) return 'not-done';
  if (!finished.test(words)) return 'unknown';
  const percent = /(\d{1,3})(?:[.,]\d+)? ?%/.exec(words);
  return percent && Number(percent[1]) < 100 ? 'not-done' : 'done';
}
