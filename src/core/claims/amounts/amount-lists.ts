import { fold } from '../../values/fold';
import type { AmountItem, ReportAmounts } from './amount-items';
import { itemsBehind, itemsBelow, itemsInLines } from './amount-items';
import type { FoundAmount } from './find-amounts';

/** Amounts that another one is made of. */
export interface FoundList {
  readonly parts: readonly FoundAmount[];
  /**
   * "all": the words say so (gồm, chia ra); "likely": the list seems to be of all there is; "some": it need not be
   * (trong đó), so that only too much is a contradiction.
   */
  readonly holds: 'all' | 'likely' | 'some';
}

/** What leads from a total to its parts. */
const lead =
  /^(?: ?\([^()]{0,150}\))?(?:,? (?:chiếm|đạt|bằng) (?:tỷ lệ )?[\d,]{1,6} ?%(?: [^,;.:()]{1,40})?)?[ ,;:.]{0,3}(?:trong đó|(?<all>(?:cụ thể )?(?:bao gồm|gồm có|gồm)|chia ra|(?:được )?(?:chia|phân) theo (?:từng )?(?:năm|nguồn)(?: vốn)?(?! ?\d))|(?<likely>cụ thể(?: như sau)?|như sau|(?:được huy động )?từ các nguồn(?: vốn)?(?: sau)?))(?: có| là| cụ thể)?(?: các nguồn(?: vốn)?)?[ :]{0,2}/iu;
const aSource =
  /\b(?:von|ngan sach|nguon|nhan dan|doanh nghiep|tin dung|dong gop|xa hoi hoa|long ghep|ho tro|cong dong|thon|ban|xom)\b/;

/** The lists of a report, by the amount that is their total. A list that is not clear is none. */
export function findLists(report: ReportAmounts): ReadonlyMap<FoundAmount, FoundList> {
  const lists = new Map<FoundAmount, FoundList>();
  report.amounts.forEach((found, passage) => {
    found.forEach((total, i) => {
      const { text } = report.passages[passage]!;
      const said = lead.exec(text.slice(total.end, total.end + 240));
      if (!said) return;
      const start = total.end + said[0].length;
      const items =
        start < text.length - 1
          ? itemsBehind(report, passage, start, i + 1)
          : (itemsBelow(report, passage) ?? itemsInLines(report, passage + 1));
      const parts = items?.flatMap(({ amount }) => amount ?? []);
      if (!items || !parts || parts.length < 2) return;
      const isWhole = items.length === parts.length;
      lists.set(total, {
        parts,
        holds: isWhole ? holdsOf(said.groups!, items, text.slice(0, total.at)) : 'some',
      });
    });
  });
  return lists;
}

function holdsOf(
  said: Partial<Record<string, string>>,
  items: readonly AmountItem[],
  before: string,
): FoundList['holds'] {
  if (said['all'] !== undefined) return 'all';
  if (said['likely'] !== undefined) return 'likely';
  const areSources = items.length >= 3 && items.every(({ label }) => aSource.test(fold(label.slice(0, 80))));
  return areSources && /(?:^|[^a-z])tong [^.;]{0,120}$/.test(fold(before.slice(-160))) ? 'likely' : 'some';
}
