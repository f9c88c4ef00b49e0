import type { Finding } from '../check/result';
import type { Rule, TextGrid } from '../rules/define-rule';
import { columnLetters } from '../snapshot/address';
import type { CellSnapshot, SheetSnapshot } from '../snapshot/snapshot';
import { snapshotOfTextGrid } from '../snapshot/text-grid';
import { shownText } from '../values/shown-text';
import { exampleFindings } from './example-findings';

/** The help of a rule as the pane shows it beside a finding. */
export interface RuleHelpView {
  readonly code: string;
  readonly title: string;
  readonly why: string;
  readonly basis: string;
  readonly silent: string;
  /** The set of criteria that the examples are held against; none where the rule needs none. */
  readonly catalog: readonly ExampleSheet[];
  readonly bad: readonly ExampleSheet[];
  readonly good: readonly ExampleSheet[];
  /** What the check says of the bad example, word for word. */
  readonly says: readonly string[];
}

/** A sheet of an example, drawn with row numbers and column letters so that a sentence about "F18" can be followed. */
export interface ExampleSheet {
  /** "" where the example has only one. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly ExampleCell[] }[];
}

export interface ExampleCell {
  readonly text: string;
  /** How many columns it runs over: a text alone in its row, as titles are, takes all of them. */
  readonly span: number;
  readonly isBold: boolean;
  readonly isNumber: boolean;
  /** Whether the check names this cell. */
  readonly isMarked: boolean;
}

export function ruleHelpView(rule: Rule): RuleHelpView {
  const { code, title, why, basis, silent, examples } = rule;
  const findings = exampleFindings(rule);
  return {
    code,
    title,
    why,
    basis,
    silent,
    catalog: examples.catalog === undefined ? [] : drawExample(examples.catalog, []),
    bad: drawExample(examples.bad, findings),
    good: drawExample(examples.good, []),
    says: findings.map(({ message }) => message),
  };
}

function drawExample(grid: TextGrid, findings: readonly Finding[]): readonly ExampleSheet[] {
  const { sheets } = snapshotOfTextGrid(grid);
  return sheets.map((sheet) => ({
    ...drawSheet(sheet, findings),
    name: sheets.length > 1 ? sheet.name : '',
  }));
}

function drawSheet(sheet: SheetSnapshot, findings: readonly Finding[]): Omit<ExampleSheet, 'name'> {
  const width = Math.max(...sheet.cells.map((cell) => cell.column));
  const used = [...new Set(sheet.cells.map((cell) => cell.row))];
  return {
    columns: Array.from({ length: width }, (_, i) => columnLetters(i + 1)),
    rows: used.map((row) => {
      const cells = sheet.cells.filter((cell) => cell.row === row);
      const marked = findings.filter(({ at }) => at.sheet === sheet.name && at.row === row);
      return { row, cells: drawRow(cells, width, new Set(marked.map(({ at }) => at.column))) };
    }),
  };
}

function drawRow(
  cells: readonly CellSnapshot[],
  width: number,
  marked: ReadonlySet<number>,
): readonly ExampleCell[] {
  const [first] = cells;
  if (cells.length === 1 && first!.column === 1) return [drawCell(first, width, marked.has(1))];
  return Array.from({ length: width }, (_, i) => {
    const cell = cells.find(({ column }) => column === i + 1);
    return drawCell(cell, 1, marked.has(i + 1));
  });
}

function drawCell(cell: CellSnapshot | undefined, span: number, isMarked: boolean): ExampleCell {
  if (!cell) return { text: '', span, isBold: false, isNumber: false, isMarked };
  const { value, format, formula, bold } = cell;
  const text = [shownText(value, format, false), formula ?? ''].join(' ').trim();
  return { text, span, isBold: bold, isNumber: typeof value === 'number', isMarked };
}
