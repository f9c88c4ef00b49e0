import type { Unit } from '../values/units';
import type { Region } from './find-regions';
import type { KindCue, Profile } from './kind-cues';
import { bodyCues, columnCues, titleCues, unitCues } from './kind-cues';
import type { Lines } from './sheet-lines';
import type { Column, Evidence, TableKind } from './table';

/** Below this the kind is "other"; nearer than `margin` to the runner-up it is too. */
const enough = 0.55;
const margin = 0.15;

const profiles: readonly Profile[] = ['criteria', 'funding', 'tasks', 'roll-up'];

export interface KindVerdict {
  readonly kind: TableKind;
  /** Between 0.3 and 0.99. */
  readonly confidence: number;
  /** For the kind, or, where the table is "other", for what it nearly was. */
  readonly evidence: readonly Evidence[];
}

/** Weighs what a table is by named cues; below the margin it is "other". */
export function judgeKind(
  lines: Lines,
  region: Region,
  columns: readonly Column[],
  titles: string,
  unit: Unit | null,
): KindVerdict {
  const cues = [
    ...titleCues(titles),
    ...columnCues(columns),
    ...bodyCues(lines, region, columns),
    ...unitCues(columns, unit),
  ];
  const scored = profiles
    .map((kind) => ({ kind, score: scoreOf(kind, cues) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = [scored[0]!, scored[1]!];
  const evidence = cues
    .filter(({ kind }) => kind === best.kind)
    .map(({ cue, weight, says }) => ({ cue, weight, says }));
  const lead = best.score - second.score;
  if (best.score >= enough && lead >= margin && hasCore(best.kind, columns)) {
    return { kind: best.kind, confidence: round(Math.min(0.99, 0.5 + lead / 2)), evidence };
  }
  return { kind: 'other', confidence: round(Math.max(0.3, Math.min(0.9, 1 - best.score))), evidence };
}

function scoreOf(kind: Profile, cues: readonly KindCue[]): number {
  return cues.filter((cue) => cue.kind === kind).reduce((sum, { weight }) => sum + weight, 0);
}

/** Without these columns a table cannot be of its kind, whatever its title says. */
function hasCore(kind: Profile, columns: readonly Column[]): boolean {
  const has = (...roles: readonly Column['role'][]) => columns.some(({ role }) => roles.includes(role));
  switch (kind) {
    case 'criteria':
      return has('status', 'met-mark', 'result', 'target') && has('criterion', 'indicator', 'item', 'task');
    case 'tasks':
      return has('deadline', 'owner', 'solution') && has('task', 'item', 'indicator');
    case 'funding':
      return columns.some(({ figures, role }) => figures && role !== 'rate');
    case 'roll-up':
      return true;
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
