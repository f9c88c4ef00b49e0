import { fold } from './fold';
import { remembered } from './remembered';

/** The one period that a title, heading or reference speaks of. */
export interface StatedPeriod {
  readonly kind: 'year' | 'half' | 'quarter' | 'month';
  readonly year: number;
  /** Which half, quarter or month of the year; 1 for a year. */
  readonly part: number;
}

const parts: Readonly<Record<StatedPeriod['kind'], number>> = { year: 1, half: 2, quarter: 4, month: 12 };

/** What follows these names a document, what is compared with, or where a count began: other years than the one spoken of. */
const elsewhere =
  /(?<![a-z])(?:quyet dinh|nghi quyet|nghi dinh|thong tu|chi thi|cong van|thong bao|ke hoach so|bao cao so|kem theo|so voi|luy ke|(?<!dau )tu nam|ke tu|den (?:het )?nam)(?![a-z])/;
const span = /(?:19|20)\d\d ?[-–—] ?(?:nam )?(?:19|20)\d\d/g;
const day = /ngay[\d\s.…]*thang[\d\s.…]*nam ?(?:19|20)\d\d|\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?(?:19|20)\d\d/g;
const year = /(?:nam ?|\/ ?)(20\d\d)(?!\d)/g;
const month = /(?<!\d ?)thang ?(\d{1,2})(?!\d)/g;
const quarter = /(?<![a-z])quy ?(iv|i{1,3}|[1-4])(?![a-z\d])/g;
const half = /(?<!\d)0?6 thang(?: (dau|cuoi))?/g;

/** The longest text worth a look: a title. */
const longest = 500;

/**
 * The period that a text speaks of: "… tháng 4 năm 2024", "Giải ngân quý II/2024", "Kết quả năm 2024". `null` when it names none or
 * several, spans of years ("giai đoạn 2021-2025") and days left aside.
 */
export const readPeriod: (text: string) => StatedPeriod | null = remembered((text) => {
  const folded = fold(text.slice(0, longest));
  const cut = elsewhere.exec(folded)?.index ?? folded.length;
  const words = folded.slice(0, cut).replace(day, ' ').replace(span, ' ');
  const years = only(words, year);
  if (years === null) return null;
  const [months, quarters, halves] = [month, quarter, half].map((pattern) => [...words.matchAll(pattern)]);
  const stated = months!.length + quarters!.length + halves!.length;
  if (stated > 1) return null;
  const inYear = Number(years);
  if (months![0]) return { kind: 'month', year: inYear, part: Number(months![0][1]) };
  if (quarters![0]) return { kind: 'quarter', year: inYear, part: quarterOf(quarters![0][1]!) };
  if (halves![0]) return { kind: 'half', year: inYear, part: halves![0][1] === 'cuoi' ? 2 : 1 };
  return { kind: 'year', year: inYear, part: 1 };
});

/** What a pattern finds, if it finds one thing only. */
function only(words: string, pattern: RegExp): string | null {
  const found = new Set([...words.matchAll(pattern)].map((match) => match[1]!));
  return found.size === 1 ? [...found][0]! : null;
}

function quarterOf(writing: string): number {
  const roman = ['i', 'ii', 'iii', 'iv'].indexOf(writing);
  return roman < 0 ? Number(writing) : roman + 1;
}

/** The date of the report that a table is attached to: "(Kèm theo Báo cáo số 12/BC-UBND ngày 15/5/2024)" → May 2024. */
export function readReportMonth(text: string): StatedPeriod | null {
  const folded = fold(text.slice(0, longest));
  if (!/^\(? ?(?:kem theo|dinh kem) bao cao/.test(folded)) return null;
  const numeric = /[/.-] ?(\d{1,2}) ?[/.-] ?(20\d\d)/.exec(folded);
  const inYear = numeric?.[2] ?? /nam ?(20\d\d)/.exec(folded)?.[1];
  if (inYear === undefined) return null;
  const part = Number(numeric?.[1] ?? /thang ?(\d{1,2})/.exec(folded)?.[1] ?? 0);
  return part >= 1 && part <= 12
    ? { kind: 'month', year: Number(inYear), part }
    : { kind: 'year', year: Number(inYear), part: 1 };
}

/** Whether a period is what a copy of the last one would still state: the year or the part before, or the same part a year before. */
export function isLastPeriod(stated: StatedPeriod, current: StatedPeriod): boolean {
  if (stated.kind !== current.kind) return false;
  const count = parts[stated.kind];
  const distance = (current.year - stated.year) * count + current.part - stated.part;
  return distance === 1 || distance === count;
}

export function isSamePeriod(a: StatedPeriod, b: StatedPeriod): boolean {
  return a.kind === b.kind && a.year === b.year && a.part === b.part;
}

/** "năm 2024", "quý II năm 2024" */
export function formatPeriod({ kind, year: inYear, part }: StatedPeriod): string {
  const named = {
    year: '',
    half: `6 tháng ${part === 1 ? 'đầu' : 'cuối'} `,
    quarter: `quý ${['I', 'II', 'III', 'IV'][part - 1]!} `,
    month: `tháng ${String(part)} `,
  };
  return `${named[kind]}năm ${String(inYear)}`;
}
