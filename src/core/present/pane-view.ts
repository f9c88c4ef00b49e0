import type { Catalog } from '../catalogs/catalog';
import type { CheckResult } from '../check/result';
import type { Rule } from '../rules/define-rule';
import { formatDate } from '../values/dates';
import { asOfSources } from './as-of-words';
import { findingKindWords, findingKinds } from './finding-kinds';
import { ignoreScopes } from './ignore-scopes';
import type { FindingSection } from './pane-cards';
import { findingCard, findingSections } from './pane-cards';
import type { IgnoredEntry } from './pane-ignored';
import { ignoredEntries } from './pane-ignored';
import type { StripLine } from './pane-strip';
import { summaryStrip } from './pane-strip';
import type { Understood } from './pane-understood';
import { understood } from './pane-understood';
import { deadlineWords } from './summary-words';

/** All that the pane shows of a result: words and places, nothing left to decide. */
export interface PaneView {
  readonly asOf: AsOfView;
  /** "2 sai · 5 cần xem lại · 16 chỉ tiêu chưa đạt · 3 lưu ý · 1 đã bỏ qua" */
  readonly counts: string;
  /** Open findings in all. */
  readonly total: number;
  readonly strip: readonly StripLine[];
  /** "2 việc đã quá hạn · 1 việc sắp đến hạn"; `null` when no table states a deadline. */
  readonly deadlines: string | null;
  /** Surest first; a kind without findings has no section. */
  readonly sections: readonly FindingSection[];
  /** What the user chose not to see again. */
  readonly ignored: readonly IgnoredEntry[];
  /** Findings that are ignored. */
  readonly ignoredCount: number;
  readonly understood: Understood;
}

/** The day the check speaks of. */
export interface AsOfView {
  /** "2024-05-15" */
  readonly iso: string;
  /** "15/5/2024" */
  readonly text: string;
  /** "theo ngày ghi trong biểu" */
  readonly source: string;
  /** Whether the user named it and may hand the choice back to the workbook. */
  readonly given: boolean;
}

/**
 * @param rules those that were run, for their titles
 * @param own the user's own sets of criteria
 */
export function paneView(
  result: CheckResult,
  rules: readonly Pick<Rule, 'code' | 'title'>[],
  own: readonly Catalog[] = [],
): PaneView {
  const titles = new Map(rules.map(({ code, title }) => [code, title]));
  const scopesOf = ignoreScopes(result);
  const cards = result.findings.map((finding) => findingCard(finding, titles, scopesOf(finding)));
  const ignoredCount = cards.filter(({ isIgnored }) => isIgnored).length;
  const sections = findingSections(
    cards,
    result.coverage.sheets.map(({ name }) => name),
  );
  const { deadlines } = result.summary;
  return {
    asOf: asOfView(result),
    counts: countWords(sections, ignoredCount),
    total: sections.reduce((sum, { count }) => sum + count, 0),
    strip: summaryStrip(result),
    deadlines: deadlines.next.length === 0 ? null : deadlineWords(deadlines),
    sections,
    ignored: ignoredEntries(result.ignores, cards, titles),
    ignoredCount,
    understood: understood(result, rules, own),
  };
}

function asOfView({ asOf, asOfFrom }: CheckResult): AsOfView {
  const given = asOfFrom === 'given';
  return {
    iso: asOf,
    text: formatDate(asOf),
    source: given ? 'do anh/chị chọn' : asOfSources[asOfFrom],
    given,
  };
}

/** That nothing is wrong, or likely wrong, is said; the other kinds are named only where there are some. */
function countWords(sections: readonly FindingSection[], ignored: number): string {
  const open = findingKinds
    .map((kind) => ({ kind, count: sections.find((section) => section.kind === kind)?.count ?? 0 }))
    .filter(({ kind, count }) => count > 0 || kind === 'sure' || kind === 'likely')
    .map(({ kind, count }) => `${count} ${findingKindWords[kind]}`);
  return [...open, ...(ignored === 0 ? [] : [`${ignored} đã bỏ qua`])].join(' · ');
}
