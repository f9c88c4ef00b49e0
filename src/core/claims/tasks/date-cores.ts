type Kind = 'day' | 'part-month' | 'month' | 'quarter' | 'part-year' | 'year';

/** A place in running text that names days or terms: "ngày 30/6/2024", "tháng 3, tháng 5 năm 2024", "quý I/2024". */
export interface DateCore {
  readonly kind: Kind;
  readonly at: number;
  readonly end: number;
  /** One writing for each day or term listed, all with the year that stands behind the last; of a range only its end. */
  readonly terms: readonly string[];
  /** "Tháng 3 đến tháng 9/2024" */
  readonly isRange: boolean;
}

interface Writing {
  readonly kind: Kind;
  /** Finds one, or the first of a list; groups `value` and `year`, and `days` before it with their `month`. */
  readonly first: RegExp;
  /** What may follow it: `glue`, and the next one. */
  readonly next?: RegExp;
}

const writings: readonly Writing[] = [
  {
    kind: 'day',
    first:
      /(?<![\p{L}\d/.,-])(?:ngày )?(?<value>\d{1,2} ?([/.-]) ?\d{1,2}) ?\2 ?(?<year>(?:19|20)\d{2})(?![\d/]|[.-]\d)/giu,
  },
  {
    kind: 'day',
    first:
      /(?<!\p{L})(?:các )?ngày (?:m[ồù]ng )?(?<value>\d{1,2}(?: ?\/ ?| tháng )\d{1,2})(?! ?[\d/] ?\d)(?:,? năm (?<year>20\d{2})(?!\d))?/giu,
    next: /(?<glue>, ?| và | ?- ?| đến )(?:ngày )?(?<value>\d{1,2} ?\/ ?\d{1,2})(?:(?: ?\/ ?| năm )(?<year>20\d{2}))?(?! ?[\d/] ?\d)/iuy,
  },
  {
    kind: 'day',
    first:
      /(?<=(?<!\p{L})(?:trước|nhất|hết) )(?<value>(?:[12]?\d|3[01]|0\d)\/(?:1[0-2]|0?[1-9]))(?=[.,;)]|$| (?:để|phải|và|về|cho|trình|gửi|nộp|báo cáo|hoàn thành|tổ chức|triển khai|thực hiện|bàn giao|khởi công|công khai|rà soát)(?!\p{L}))/giu,
  },
  {
    kind: 'day',
    first:
      /(?<!\p{L})(?:các )?ngày (?<days>\d{1,2}(?:, ?\d{1,2}){0,9})(?: và |, ?)(?<value>\d{1,2} ?\/ ?(?<month>\d{1,2}))(?!\d)(?:(?: ?\/ ?|,? năm )(?<year>20\d{2})(?!\d))?(?! ?[\d/] ?\d)/giu,
  },
  {
    kind: 'part-month',
    first:
      /(?<!\p{L})(?<value>(?:(?:thượng|trung|hạ) tuần|nửa (?:đầu|cuối)|tuần (?:đầu(?: tiên)?|thứ (?:nhất|hai|ba|tư)|cuối(?: cùng)?))(?: của)? tháng \d{1,2})(?![\d.,]?\d)(?:(?: ?\/ ?| năm )(?<year>20\d{2})(?!\d))?/giu,
  },
  {
    kind: 'part-year',
    first:
      /(?<![\p{L}\d/.,-])(?<value>\d{1,2} tháng (?:đầu|cuối) năm)(?!\p{L})(?: (?<year>20\d{2})(?!\d)| nay(?!\p{L})|(?! ?\d))/giu,
  },
  {
    kind: 'month',
    first:
      /(?<!\p{L}|\d )(?:các )?tháng (?<value>\d{1,2})(?![\d.,]?\d)(?:(?: ?\/ ?| năm )(?<year>20\d{2})(?!\d))?/giu,
    next: /(?<glue>, ?| và | ?- ?| đến )(?:tháng )?(?<value>\d{1,2})(?![\d.,]?\d)(?:(?: ?\/ ?| năm )(?<year>20\d{2})(?!\d))?/iuy,
  },
  { kind: 'month', first: /(?<![\p{L}\d/.,-])(?<value>0?[1-9]|1[0-2])\/(?<year>20\d{2})(?![\d/])/gu },
  {
    kind: 'quarter',
    first:
      /(?<!\p{L})qu[ýí] (?<value>IV|I{1,3}|[1-4])(?![\p{L}\d])(?:(?: ?\/ ?| năm )(?<year>20\d{2})(?!\d))?/giu,
    next: /(?<glue>, ?| và | ?- ?| đến )(?:qu[ýí] )?(?<value>IV|I{1,3}|[1-4])(?![\p{L}\d])(?:(?: ?\/ ?| năm )(?<year>20\d{2})(?!\d))?/iuy,
  },
  { kind: 'year', first: /(?<!\p{L})(?<value>năm) (?:(?<year>(?:19|20)\d{2})(?![\d/])|nay(?!\p{L}))/giu },
];

/**
 * Where a text with composed letters and single spaces names days and terms, in its order. The month of a day is no month
 * of its own, nor is the year of a month a year.
 */
export function findDateCores(text: string): readonly DateCore[] {
  const all = writings.flatMap((writing) =>
    [...text.matchAll(writing.first)].map((match) => readList(text, writing, match)),
  );
  const found: DateCore[] = [];
  for (const core of all.sort((a, b) => a.at - b.at || b.end - a.end))
    if (core.at >= (found.at(-1)?.end ?? 0)) found.push(core);
  return found;
}

interface Item {
  readonly value: string;
  readonly year: string | undefined;
  readonly end: number;
  /** It ends a range that the one before began. */
  readonly endsRange: boolean;
}

function readList(text: string, { kind, next }: Writing, first: RegExpExecArray): DateCore {
  const items = [itemOf(first)];
  while (next && items.at(-1)!.year === undefined) {
    next.lastIndex = items.at(-1)!.end;
    const more = next.exec(text);
    if (!more) break;
    items.push(itemOf(more));
  }
  // "Tháng 3 và 5 xã": with no year behind it, the figure that follows may count anything.
  const { year } = items.at(-1)!;
  if (year === undefined) items.length = 1;
  const from = items.findLastIndex(({ endsRange }) => endsRange);
  const terms = items.slice(Math.max(0, from)).map(({ value }) => termOf(kind, value, year));
  const before = daysBefore(first).map((value) => termOf(kind, value, year));
  return { kind, at: first.index, end: items.at(-1)!.end, terms: [...before, ...terms], isRange: from >= 0 };
}

/** "Ngày 08 và 09/12/2025": the days that have their month from the last. */
function daysBefore({ groups }: RegExpExecArray): readonly string[] {
  const { days, month } = groups as { days?: string; month?: string };
  return days === undefined ? [] : days.match(/\d+/g)!.map((day) => `${day}/${month!}`);
}

function itemOf(match: RegExpExecArray): Item {
  const { value, year, glue } = match.groups as { value: string; year?: string; glue?: string };
  return {
    value,
    year,
    end: match.index + match[0].length,
    endsRange: glue !== undefined && /-|đến/i.test(glue),
  };
}

const unitOf: Readonly<Record<Kind, string>> = {
  day: 'ngày ',
  month: 'tháng ',
  quarter: 'quý ',
  'part-month': '',
  'part-year': '',
  year: '',
};

/** One writing that a reader of terms knows: "ngày 5/6/2024", "ngày 5 tháng 6 năm 2024", "quý I/2024", "năm 2024". */
function termOf(kind: Kind, value: string, year: string | undefined): string {
  const bare = unitOf[kind] + value.replace(/ ?[/.-] ?/g, '/');
  if (year === undefined) return bare;
  return kind === 'year' || kind === 'part-year' || bare.includes(' tháng ')
    ? `${bare.replace(/(tháng \d+)$/, '$1 năm')} ${year}`
    : `${bare}/${year}`;
}
