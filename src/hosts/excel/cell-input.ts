import type { FormCell } from '../../core/forms/sheet-form';

/** Days between the two systems of dates. */
const daysTo1904 = 1462;

/**
 * What is put into a cell so that it holds the form's value and nothing that Excel makes of it: a text that could be
 * taken for a formula, a number, a day or a truth value carries the apostrophe that keeps it a text and is not part of it.
 * `null` leaves the cell blank. @param date1904 whether the workbook's days count from 1904
 */
export function cellInput({ value, look }: FormCell, date1904: boolean): string | number | null {
  if (value === null || value === '') return null;
  if (typeof value === 'string') return isSurelyText(value) ? value : `'${value}`;
  return date1904 && look === 'date' ? value - daysTo1904 : value;
}

/** Excel makes nothing else of words without figures; only these two words are values. */
function isSurelyText(text: string): boolean {
  return /^\p{L}\D*$/u.test(text) && !/^(?:true|false)$/i.test(text);
}
