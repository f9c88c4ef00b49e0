import type { CellValue } from '../../../core/snapshot/snapshot';
import { serialOfIsoDate } from '../iso-date';
import type { XmlScanner } from '../xml-scanner';
import { readOpenFormula } from './ods-formula';

export interface OdsCellContent {
  readonly value: CellValue;
  readonly formula: string | null;
}

/** Kinds of value that are written as a number. */
const numeric = new Set(['float', 'percentage', 'currency']);
const errorText = /^(?:#[A-Z/0!?]+|Err:\d+)$/;
const duration = /^(-?)PT(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9}(?:[.,]\d{1,9})?)S)?$/;

/**
 * What the cell on which the scanner stands holds; closes the cell. The value is the stored one, not the shown text,
 * but for texts, which are stored nowhere else.
 */
export function readOdsCell(scanner: XmlScanner, date1904: boolean): OdsCellContent {
  const type = scanner.attribute('office:value-type');
  const isError = scanner.attribute('calcext:value-type') === 'error';
  const stored = scanner.attribute('table:formula');
  const formula = stored === null ? null : readOpenFormula(stored);
  const number = scanner.attribute('office:value');
  const date = scanner.attribute('office:date-value');
  const time = scanner.attribute('office:time-value');
  const truth = scanner.attribute('office:boolean-value');
  const written = scanner.attribute('office:string-value');
  const shown = readParagraphs(scanner);
  // Excel marks an error in no other way than by the text of the formula's cell.
  if (isError || (formula !== null && (written ?? '') === '' && errorText.test(shown)))
    return { value: { error: shown }, formula };
  const value =
    type !== null && numeric.has(type) && number !== null
      ? numberOr(number, shown)
      : date !== null
        ? (serialOfIsoDate(date, date1904) ?? shown)
        : time !== null
          ? (daysOf(time) ?? shown)
          : truth !== null
            ? truth === 'true'
            : (written ?? shown);
  return { value: value === '' && type === null ? null : value, formula };
}

function numberOr(text: string, shown: string): number | string {
  const number = Number(text);
  return text.trim() !== '' && Number.isFinite(number) ? number : shown;
}

/** "PT36H30M00S" → 1.52…, in days; `null` when it is no duration. */
function daysOf(text: string): number | null {
  const match = duration.exec(text);
  if (!match) return null;
  const seconds =
    Number(match[2] ?? 0) * 3600 + Number(match[3] ?? 0) * 60 + Number((match[4] ?? '0').replace(',', '.'));
  return (match[1] === '-' ? -seconds : seconds) / 86_400;
}

/** The paragraphs of the cell as lines; comments and drawings beside them are left out. */
function readParagraphs(scanner: XmlScanner): string {
  const level = scanner.level;
  const lines: string[] = [];
  while (scanner.nextChild(level)) if (scanner.isNamed('p')) lines.push(scanner.wholeText(standIn, tidy));
  return lines.join('\n');
}

/** More blanks in a row than a cell can hold are a trap. */
const mostBlanks = 32_767;

function standIn(scanner: XmlScanner): string {
  if (scanner.isNamed('s'))
    return ' '.repeat(Math.min(mostBlanks, Math.max(1, Number(scanner.attribute('text:c') ?? 1) || 1)));
  if (scanner.isNamed('tab')) return '\t';
  return scanner.isNamed('line-break') ? '\n' : '';
}

/** White space of the file stands for one blank. */
function tidy(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ');
}
