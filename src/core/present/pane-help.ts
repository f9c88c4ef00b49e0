import { readReport } from '../claims/read-report';
import type { TextSpan } from '../claims/text/text-span';
import type { ReportRule } from '../rules/define-report-rule';
import type { Rule, TextGrid } from '../rules/define-rule';
import type { CellRef } from '../snapshot/address';
import { columnLetters } from '../snapshot/address';
import type { CellSnapshot, SheetSnapshot } from '../snapshot/snapshot';
import { snapshotOfTextGrid } from '../snapshot/text-grid';
import { shownText } from '../values/shown-text';
import { exampleFindings, exampleReportFindings } from './example-findings';
import { cutPieces } from './text-pieces';

/** What the help of any rule says, for the pane to show beside a finding. */
export interface HelpWords {
  readonly code: string;
  readonly title: string;
  readonly why: string;
  readonly basis: string;
  readonly silent: string;
  /** What the check says of the bad example, word for word. */
  readonly says: readonly string[];
}

export interface RuleHelpView extends HelpWords {
  /** The set of criteria that the examples are held against; none where the rule needs none. */
  readonly catalog: readonly ExampleSheet[];
  readonly bad: readonly ExampleSheet[];
  readonly good: readonly ExampleSheet[];
}

export interface ReportHelpView extends HelpWords {
  /** The tables that go with both texts; none where the text is held against itself. */
  readonly table: readonly ExampleSheet[];
  readonly bad: readonly ExampleParagraph[];
  readonly good: readonly ExampleParagraph[];
}

/** A paragraph of an example, with the number of its first line and what stands before it: "-", "2.1.", "". */
export interface ExampleParagraph {
  readonly line: number;
  readonly marker: string;
  readonly pieces: readonly { readonly text: string; readonly isMarked: boolean }[];
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
  const { catalog, bad, good } = rule.examples;
  const findings = exampleFindings(rule);
  return {
    ...wordsOf(rule, findings),
    catalog: catalog === undefined ? [] : drawExample(catalog, []),
    bad: drawExample(
      bad,
      findings.map(({ at }) => at),
    ),
    good: drawExample(good, []),
  };
}

/** The help of a rule about the words of a report: its examples are texts, some with a table beside them. */
export function reportHelpView(rule: ReportRule): ReportHelpView {
  const { table, bad, good } = rule.examples;
  const findings = exampleReportFindings(rule);
  return {
    ...wordsOf(rule, findings),
    table:
      table === undefined
        ? []
        : drawExample(
            table,
            findings.flatMap(({ cells }) => cells),
          ),
    bad: drawText(bad, findings),
    good: drawText(good, []),
  };
}

function wordsOf(
  { code, title, why, basis, silent }: Rule | ReportRule,
  findings: readonly { readonly message: string }[],
): HelpWords {
  return { code, title, why, basis, silent, says: findings.map(({ message }) => message) };
}

function drawText(
  text: string,
  findings: readonly { readonly span: TextSpan }[],
): readonly ExampleParagraph[] {
  return readReport({ lines: text.split('\n') }).passages.map((passage, i) => {
    const inside = findings.filter(({ span }) => span.passage === i);
    const pieces = cutPieces(passage.text, inside, Infinity).flat();
    return {
      line: passage.starts[0]!.line,
      marker: passage.marker?.text ?? '',
      pieces: pieces.map((piece) =>
        typeof piece === 'string'
          ? { text: piece, isMarked: false }
          : { text: passage.text.slice(piece.span.at, piece.span.end), isMarked: true },
      ),
    };
  });
}

function drawExample(grid: TextGrid, marked: readonly CellRef[]): readonly ExampleSheet[] {
  const { sheets } = snapshotOfTextGrid(grid);
  return sheets.map((sheet) => ({
    ...drawSheet(sheet, marked),
    name: sheets.length > 1 ? sheet.name : '',
  }));
}

function drawSheet(sheet: SheetSnapshot, marked: readonly CellRef[]): Omit<ExampleSheet, 'name'> {
  const width = Math.max(...sheet.cells.map((cell) => cell.column));
  const used = [...new Set(sheet.cells.map((cell) => cell.row))];
  return {
    columns: Array.from({ length: width }, (_, i) => columnLetters(i + 1)),
    rows: used.map((row) => {
      const cells = sheet.cells.filter((cell) => cell.row === row);
      const inRow = marked.filter((at) => at.sheet === sheet.name && at.row === row);
      return { row, cells: drawRow(cells, width, new Set(inRow.map(({ column }) => column))) };
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
