import type { CellModel } from './workbook-model';

/**
 * What Excel makes of a text put into a cell, as if it had been typed: it looks for formulas, numbers, percentages, days
 * and truth values, unless an apostrophe tells it not to.
 */
export function typedInput(text: string): Pick<CellModel, 'value' | 'formula'> {
  if (text.startsWith("'")) return { value: text.slice(1), formula: null };
  if (/^[=+\-@]./.test(text)) return { value: null, formula: text };
  if (/^(?:true|false)$/i.test(text)) return { value: /^true$/i.test(text), formula: null };
  const value = numberIn(text.trim());
  return { value: value ?? text, formula: null };
}

/** By the settings of an English or a Vietnamese computer: a text that either takes for a figure is none to rely on. */
function numberIn(text: string): number | null {
  if (/^\d[\d.,]* ?%$/.test(text)) return Number.parseFloat(text) / 100;
  if (/^\d[\d.,]*$/.test(text)) return Number.parseFloat(text);
  const day = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2,4}))?$/.exec(text);
  return day && Date.UTC(Number(day[3] ?? 2024), Number(day[2]) - 1, Number(day[1])) / 86_400_000 + 25_569;
}
