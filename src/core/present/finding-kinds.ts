import type { Finding } from '../check/result';
import { severityWords } from './severity-words';

/** Indicators that are not met: no mistakes, so they are told apart and as a list to look through. */
export const unmetRule = 'TC114';

/** What a finding is to the reader: surely wrong, likely wrong, an indicator not met, or worth knowing. */
export type FindingKind = 'sure' | 'likely' | 'unmet' | 'note';

/** In the order in which people should read. */
export const findingKinds: readonly FindingKind[] = ['sure', 'likely', 'unmet', 'note'];

/** As counted: "2 sai", "16 chỉ tiêu chưa đạt". */
export const findingKindWords: Readonly<Record<FindingKind, string>> = {
  sure: severityWords.error,
  likely: severityWords.warning,
  unmet: 'chỉ tiêu chưa đạt',
  note: severityWords.info,
};

export function findingKindOf({ rule, severity }: Pick<Finding, 'rule' | 'severity'>): FindingKind {
  if (severity === 'error') return 'sure';
  if (severity === 'warning') return 'likely';
  return rule === unmetRule ? 'unmet' : 'note';
}
