import { fold } from './fold';
import { readNoFigure } from './no-figure';
import { plainDashes } from './plain-dashes';
import { readRecurrence, type RecurrenceReading } from './recurrences';
import { readTerm, type TermReading } from './terms';

/** What a deadline says; "standing" is a duty without a date ("thường xuyên"). */
export type DeadlineReading = TermReading | RecurrenceReading | { readonly kind: 'standing' };

/** The longest writing worth a look. */
const longest = 300;

const standing =
  /(?<![a-z])(?:thuong xuyen|lien tuc|dot xuat)(?![a-z])|^(?:khi (?:co(?! (?:du )?(?:kinh phi|von|nguon|tien))|phat sinh)|ngay (?:sau )?khi|sau khi(?: co)?) /;
/** A date after other words, but only after words that make it a deadline: "Báo cáo huyện trước ngày 30/6/2024". */
const datedLater =
  /(?<![a-z])(?:truoc|den|nhat|xong|thanh|han)(?: la)?(?: ngay)? (\d{1,2} ?\/ ?\d{1,2} ?\/ ?\d{4})(?!\d)/;

/**
 * Reads the text of a deadline: a date or term, a recurrence, or a standing duty. `null` when it is blank or a dash.
 * @param year the year of the table, for "quý III" or "31/12"; `null` when it is not known
 */
export function readDeadline(text: string, year: number | null): DeadlineReading | null {
  if (/^[.…\s]*$/.test(text) || readNoFigure(text) === 'dash') return null;
  if (text.length > longest) return { kind: 'unreadable' };
  const clauses = wordsOf(text).split(';');
  return decisive(clauses.map((clause) => readClause(clause.trim(), year)));
}

/** Of several dates the last one decides, as in a list, unless one of them is impossible; else the first that says something. */
function decisive(readings: readonly DeadlineReading[]): DeadlineReading {
  const first = readings.find((reading) => reading.kind !== 'unreadable') ?? { kind: 'unreadable' };
  if (first.kind !== 'date') return first;
  const impossible = readings.find((reading) => reading.kind === 'impossible');
  return impossible ?? readings.reduce<typeof first>(later, first);
}

function later<T extends DeadlineReading & { kind: 'date' }>(last: T, reading: DeadlineReading): T {
  return reading.kind === 'date' && reading.due > last.due ? (reading as T) : last;
}

/** Folded, with one writing for brackets, colons, dashes and the spaces inside a date. */
function wordsOf(text: string): string {
  return fold(plainDashes(text).replace(/[()[\]:]/g, ' '))
    .replace(/ ?\/ ?/g, '/')
    .replace(/[.,;]$/, '');
}

function readClause(words: string, year: number | null): DeadlineReading {
  const recurrence = readRecurrence(words);
  if (recurrence) return recurrence;
  const term = readTerm(words, year);
  if (term.kind !== 'unreadable') return term;
  const dated = datedLater.exec(words);
  if (dated) return readTerm(dated[1]!, year);
  return standing.test(words) ? { kind: 'standing' } : term;
}
