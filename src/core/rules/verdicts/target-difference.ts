import type { FigureThreshold, Threshold } from '../../values/thresholds';
import { readUnit } from '../../values/units';

/** What the rows count in, where a target names no unit itself. */
export interface RowUnits {
  readonly stated: string | null;
  readonly asked: string | null;
}

/**
 * Whether two targets ask for different figures. A bare figure goes in either direction; targets in words, and in units
 * that cannot be compared, are not told apart.
 */
export function targetsDiffer(stated: Threshold, asked: Threshold, units: RowUnits): boolean {
  if (stated.kind !== 'figure' || asked.kind !== 'figure') return false;
  const factor = factorBetween(stated, asked, units);
  if (factor === null) return false;
  const value = Number((stated.figure.value * factor).toPrecision(12));
  return value !== asked.figure.value || areOpposed(stated, asked);
}

function areOpposed(a: FigureThreshold, b: FigureThreshold): boolean {
  const [one, other] = [directionOf(a), directionOf(b)];
  return one !== other && one !== 0 && other !== 0;
}

function directionOf({ comparator }: FigureThreshold): -1 | 0 | 1 {
  if (comparator === '=') return 0;
  return comparator === '≥' || comparator === '>' ? 1 : -1;
}

/** What one of the stated counts for in the unit asked for; `null` where the two measure different things. */
function factorBetween(stated: FigureThreshold, asked: FigureThreshold, units: RowUnits): number | null {
  if (stated.percent || asked.percent) return stated.percent === asked.percent ? 1 : null;
  const [one, other] = [stated.unit ?? units.stated, asked.unit ?? units.asked];
  if (one === null || other === null || one === other) return 1;
  const [from, to] = [readUnit(one), readUnit(other)];
  const isSameMeasure = from && to && from.dimension === to.dimension && from.dimension !== 'other';
  return isSameMeasure ? from.factor / to.factor : null;
}
