import type { CheckResult } from '../check/result';
import type { Severity } from '../rules/define-rule';
import { boxAddress } from '../snapshot/address';
import { cellRectangles } from './cell-rectangles';

/** Which cells to mark how: one group per sheet and severity, its cells gathered into rectangles. */
export interface MarkPlan {
  readonly groups: readonly MarkGroup[];
}

export interface MarkGroup {
  readonly sheet: string;
  readonly severity: Severity;
  /** A1 rectangles that do not overlap, in reading order. */
  readonly areas: readonly string[];
  readonly cells: number;
}

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The marks of a result: each cell once, by its gravest finding; ignored findings leave no mark. */
export function marksOf(result: CheckResult): MarkPlan {
  const gravest = new Map<string, Map<number, { row: number; column: number; severity: Severity }>>();
  for (const { at, severity, ignored } of result.findings) {
    if (ignored) continue;
    let cells = gravest.get(at.sheet);
    if (!cells) gravest.set(at.sheet, (cells = new Map()));
    const key = at.row * 16_384 + at.column;
    const known = cells.get(key);
    if (!known || rank[severity] < rank[known.severity])
      cells.set(key, { row: at.row, column: at.column, severity });
  }
  const groups: MarkGroup[] = [];
  for (const [sheet, cells] of gravest) {
    for (const severity of ['error', 'warning', 'info'] as const) {
      const own = [...cells.values()].filter((cell) => cell.severity === severity);
      if (own.length > 0)
        groups.push({ sheet, severity, areas: cellRectangles(own).map(boxAddress), cells: own.length });
    }
  }
  return { groups };
}
