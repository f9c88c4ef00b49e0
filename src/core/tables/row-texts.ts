import type { Numbering } from '../values/numbering';
import { readSumFormula } from '../values/sum-formula';
import { labelColumn } from './adapt-columns';
import type { Region } from './find-regions';
import { readNumbering, splitNumbering } from './remembered-readings';
import type { PartialRole } from './row-words';
import {
  isAverageLabel,
  isCountLabel,
  isPlaceholder,
  isRemark,
  isSummaryLabel,
  isTotalLabel,
  partialRole,
} from './row-words';
import type { Line, Lines, Token } from './sheet-lines';
import { tokenAt, tokensWithin } from './sheet-lines';
import type { Column, TableKind } from './table';

/** How a row is numbered: the styles of numbering, and "* …", which heads other rows. */
export type RowStyle = Numbering['style'] | 'star';

/** A row before its place in the hierarchy is known. */
export interface RowText {
  readonly row: number;
  /** `null` for a row without a number. */
  readonly style: RowStyle | null;
  readonly parts: readonly number[];
  /** The numbering as written, "" when there is none. */
  readonly index: string;
  readonly label: string;
  readonly labelColumn: number;
  /** Only its label (and number) is filled. */
  readonly bare: boolean;
  /** Named a total by its words: "Tổng cộng"; in a criteria table also "Tổng số tiêu chí đạt". */
  readonly isTotal: boolean;
  /** "Trong đó: …" or "Chia ra: …". */
  readonly partOf: PartialRole | null;
  readonly isBold: boolean;
  /** A row without a number that stands over others: it adds them up, or is in bold over rows that are not. */
  readonly isHeading: boolean;
  /** Alone in its row, in the column of numbers or before it: a heading over everything until the next one. */
  readonly isBanner: boolean;
  /** A form's place held by dots, a remark in brackets, averages or ratios of the whole list: no row of its own. */
  readonly isNote: boolean;
}

/** The columns that name rows, found once for all rows. */
interface NamingColumns {
  readonly index: Column | undefined;
  readonly criterion: Column | undefined;
  readonly indicator: Column | undefined;
  readonly label: number;
  /** Other columns that may hold a label where the label column is empty. */
  readonly others: readonly Column[];
}

interface ReadRow extends Omit<RowText, 'isHeading'> {
  readonly addsRowsBelow: boolean;
}

/** The rows of a body with their numbering and label; the second line of a label is joined to the first. */
export function readRowTexts(
  lines: Lines,
  region: Region,
  columns: readonly Column[],
  kind: TableKind,
): readonly RowText[] {
  const byRole = (role: Column['role']) => columns.find((column) => column.role === role);
  const naming: NamingColumns = {
    index: byRole('index'),
    criterion: byRole('criterion'),
    indicator: byRole('indicator'),
    label: labelColumn(columns),
    others: (['criterion', 'item', 'other'] as const).flatMap((role) =>
      columns.filter((column) => column.role === role),
    ),
  };
  const read: ReadRow[] = [];
  for (const row of region.bodyRows) {
    const text = readRow(lines.get(row)!, region, naming, kind);
    const above = read.at(-1);
    if (above && isSecondLine(text, above))
      read[read.length - 1] = { ...above, label: `${above.label} ${text.label}` };
    else read.push(text);
  }
  return read.map((row, i) => ({
    ...row,
    isHeading: isHeading(row, read[i + 1]),
    // Figures without a label under a total are its ratios.
    isNote: row.isNote || (row.style === null && row.label === '' && read[i - 1]?.isTotal === true),
  }));
}

function readRow(line: Line, region: Region, naming: NamingColumns, kind: TableKind): ReadRow {
  const indexToken = naming.index && tokenAt(line, naming.index.column);
  const label = labelToken(line, region, naming, indexToken);
  const own = indexToken && !numbersCriterion(line, naming, label) ? readNumbering(indexToken.text) : null;
  const glued = own || !label ? null : splitNumbering(label.text);
  const numbering = own ?? glued?.numbering ?? null;
  const text = (glued?.rest ?? label?.text ?? '').replace(/\s+/g, ' ');
  const others = tokensWithin(line, region.box.left, region.box.right).filter(
    (token) => token !== indexToken && token !== label,
  );
  const bare = others.length === 0;
  return {
    row: line.row,
    style: numbering && styleOf(numbering, (own ? indexToken! : label!).text),
    parts: numbering?.parts ?? [],
    index: own ? indexToken!.text : (glued?.numbering.code ?? ''),
    label: text,
    labelColumn: label?.column ?? naming.label,
    bare,
    partOf: partialRole(text),
    isTotal: !numbering?.parts.length && (isTotalLabel(text) || (kind === 'criteria' && isCountLabel(text))),
    isBanner: numbering === null && bare && label !== undefined && label === indexToken,
    isNote:
      numbering === null && ((bare && (isPlaceholder(text) || isRemark(text))) || isAverage(text, kind)),
    isBold: label?.cell.bold ?? false,
    addsRowsBelow: numbering === null && others.some((token) => addsRowsBelow(token)),
  };
}

/** "Bình quân", "Các tỷ lệ" under a list; in a criteria table it may be an indicator. */
function isAverage(label: string, kind: TableKind): boolean {
  return kind !== 'criteria' && isSummaryLabel(label) && isAverageLabel(label);
}

function styleOf({ style }: Numbering, text: string): RowStyle {
  return style === 'dash' && text.trimStart().startsWith('*') ? 'star' : style;
}

/** Whether a cell's formula adds cells of its column from the next rows on. */
function addsRowsBelow({ cell: { formula, row, column } }: Token): boolean {
  const cells = formula === null ? undefined : readSumFormula(formula)?.cells;
  return (
    cells?.some(
      ({ box }) => box.left === column && box.right === column && box.top > row && box.top <= row + 2,
    ) ?? false
  );
}

/** In a row that holds a criterion beside its first indicator, the number is the criterion's. */
function numbersCriterion(
  line: Line,
  { criterion, indicator }: NamingColumns,
  label: Token | undefined,
): boolean {
  return (
    criterion !== undefined &&
    label?.column === indicator?.column &&
    tokenAt(line, criterion.column) !== undefined
  );
}

/**
 * The text that names the row: "Tổng cộng" before the label column, what stands in it, else words in another one, or in the
 * index column; "Tổng" anywhere.
 */
function labelToken(
  line: Line,
  { box }: Region,
  naming: NamingColumns,
  indexToken: Token | undefined,
): Token | undefined {
  const before = tokensWithin(line, box.left, naming.label - 1).find(({ text }) => isTotalLabel(text));
  if (before) return before;
  const main = tokenAt(line, naming.label);
  if (main && main !== indexToken) return main;
  if (indexToken && readNumbering(indexToken.text) === null) return indexToken;
  const others = naming.others.flatMap(({ column }) => tokenAt(line, column) ?? []);
  const tokens = tokensWithin(line, box.left, box.right);
  return others.find(({ kind }) => kind === 'text') ?? tokens.find(({ text }) => isTotalLabel(text));
}

/** A label typed over two rows: the second is alone in its row and goes on in lower case. */
function isSecondLine(text: ReadRow, above: ReadRow): boolean {
  if (!text.bare || text.style !== null || text.labelColumn !== above.labelColumn || above.label === '')
    return false;
  return /^\p{Ll}/u.test(text.label) && !/[.;:]$/.test(above.label);
}

function isHeading(row: ReadRow, next: ReadRow | undefined): boolean {
  if (row.style !== null || row.isTotal || row.isNote || row.partOf !== null) return false;
  if (row.addsRowsBelow) return true;
  return row.isBold && next !== undefined && !next.isBold && !next.isTotal && next.parts.length !== 1;
}
