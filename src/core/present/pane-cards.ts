import type { Finding } from '../check/result';
import type { CellRef } from '../snapshot/address';
import { boxAddress, cellAddress } from '../snapshot/address';
import { cellRectangles } from './cell-rectangles';
import type { FindingKind } from './finding-kinds';
import { findingKindOf, findingKindWords, findingKinds } from './finding-kinds';
import type { IgnoreScope } from './ignore-scopes';
import { plainText } from './text/plain-text';

/** One finding as the pane shows it: every word ready, every place one that the host can go to. */
export interface FindingCard {
  /** The finding's fingerprint: stays the same from one check to the next. */
  readonly key: string;
  readonly rule: string;
  readonly kind: FindingKind;
  /** "sai" */
  readonly word: string;
  readonly at: CellRef;
  /** "F18" */
  readonly cell: string;
  /** The rule's title. */
  readonly title: string;
  readonly message: string;
  readonly why: string;
  readonly do: string;
  readonly related: readonly RelatedPlace[];
  /** Related places beyond those listed. */
  readonly moreRelated: number;
  readonly isIgnored: boolean;
  /** What the user may ignore from here. */
  readonly scopes: readonly IgnoreScope[];
}

/** Cells that belong to a finding, neighbours as one range. */
export interface RelatedPlace {
  /** "C10:C15", "G15 (Biểu 04)" */
  readonly label: string;
  /** Its first cell. */
  readonly at: CellRef;
}

export interface FindingSection {
  readonly kind: FindingKind;
  /** "Cần xem lại" */
  readonly heading: string;
  readonly count: number;
  /** In the order of the sheets. */
  readonly sheets: readonly { readonly sheet: string; readonly cards: readonly FindingCard[] }[];
}

const mostRelated = 12;

/** @param titles the titles of the rules, by code */
export function findingCard(
  finding: Finding,
  titles: ReadonlyMap<string, string>,
  scopes: readonly IgnoreScope[],
): FindingCard {
  const { fingerprint, rule, at, ignored } = finding;
  const kind = findingKindOf(finding);
  const places = relatedPlaces(finding);
  return {
    key: fingerprint,
    rule,
    kind,
    word: findingKindWords[kind],
    at,
    cell: cellAddress(at.row, at.column),
    title: titles.get(rule)!,
    message: plainText(finding.message),
    why: plainText(finding.why),
    do: plainText(finding.do),
    related: places.slice(0, mostRelated),
    moreRelated: Math.max(0, places.length - mostRelated),
    isIgnored: ignored !== null,
    scopes,
  };
}

function relatedPlaces({ at, related }: Finding): readonly RelatedPlace[] {
  const sheets = [...new Set(related.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) =>
    cellRectangles(related.filter((cell) => cell.sheet === sheet)).map((box) => ({
      label: sheet === at.sheet ? boxAddress(box) : `${boxAddress(box)} (${sheet})`,
      at: { sheet, row: box.top, column: box.left },
    })),
  );
}

/** The cards by how sure they are, then by sheet; what the user ignores is left out. */
export function findingSections(
  cards: readonly FindingCard[],
  sheets: readonly string[],
): readonly FindingSection[] {
  return findingKinds.flatMap((kind) => {
    const own = cards.filter((card) => card.kind === kind && !card.isIgnored);
    if (own.length === 0) return [];
    const groups = sheets.flatMap((sheet) => {
      const here = own.filter(({ at }) => at.sheet === sheet);
      return here.length === 0 ? [] : [{ sheet, cards: here }];
    });
    return [{ kind, heading: capitalise(findingKindWords[kind]), count: own.length, sheets: groups }];
  });
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
