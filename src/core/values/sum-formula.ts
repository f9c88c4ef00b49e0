import type { AstExpression, ReferenceA1, Token } from '@borgar/fx';
import { parse, parseA1Ref, tokenize } from '@borgar/fx';
import { boxAddress } from '../snapshot/address';
import type { Box } from '../snapshot/snapshot';
import { remembered } from './remembered';

/** Cells that a formula adds up. */
export interface SummedCells {
  /** The sheet named in the reference, with its workbook where that is another one: "[1]Biểu"; `null` for the own. */
  readonly sheet: string | null;
  readonly box: Box;
}

export interface SumFormula {
  /** One entry per reference, in reading order; a cell that is added twice stands in two boxes. */
  readonly cells: readonly SummedCells[];
}

/** Excel's own limits: the length of a formula, and (for functions) how deep brackets stand in one another. */
const longestFormula = 8192;
const deepest = 64;

/**
 * Which cells a plain sum adds up: SUM(a,b:c,…), SUBTOTAL(9,…) and SUBTOTAL(109,…), chains of "+", and these in one
 * another. `null` for every other formula: it is not judged.
 */
export const readSumFormula: (formula: string) => SumFormula | null = remembered((formula) => {
  const tokens = tokensOf(formula);
  if (!tokens || !isSumShape(tokens.map(shapeOf).join(''))) return null;
  const cells = tokens.filter(isReference).map(({ value }) => readReference(value));
  return cells.every((one) => one !== null) ? { cells } : null;
});

/** All cells that a formula looks at, whatever it does with them; those it names over several sheets at once are left out. */
export const readReferences: (formula: string) => readonly SummedCells[] = remembered((formula) =>
  (tokensOf(formula) ?? []).filter(isReference).flatMap(({ value }) => readReference(value) ?? []),
);

function tokensOf(formula: string): readonly Token[] | null {
  const text = formula.trim();
  // The path of another workbook is no part of the grammar: 'D:\\Biểu\\[nguồn vốn.xlsx]Tổng hợp'!C5.
  const pathless = text.replace(/'[^'[\]]*\[/g, "'[");
  return text.length > longestFormula || depthOf(text) > deepest
    ? null
    : tokenize(pathless, { mergeRefs: true });
}

function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  for (const sign of text) {
    if (sign === '(') most = Math.max(most, ++depth);
    else if (sign === ')') depth -= 1;
  }
  return most;
}

function isReference({ type }: Token): boolean {
  return type === 'range';
}

/** Formulas repeat from row to row with other cells in them: what they have in common is parsed only once. */
function shapeOf(token: Token): string {
  if (!isReference(token)) return token.value;
  return token.value.slice(token.value.lastIndexOf('!') + 1).includes(':') ? 'A1:B2' : 'A1';
}

const isSumShape = remembered((shape) => {
  try {
    return isSum(parse(tokenize(shape, { mergeRefs: true })));
  } catch {
    return false;
  }
});

/** One figure that is a sum of cells: a cell, a SUM, or such figures joined by "+". */
function isSum(node: AstExpression | null): boolean {
  if (node?.type === 'ReferenceIdentifier') return node.kind === 'range' && !node.value.includes(':');
  if (node?.type === 'UnaryExpression' || node?.type === 'BinaryExpression')
    return node.operator === '+' && node.arguments.every(isSum);
  if (node?.type !== 'CallExpression') return false;
  const { arguments: all, callee } = node;
  const name = callee.name.toUpperCase();
  const added = name === 'SUBTOTAL' && isOfSums(all[0]) ? all.slice(1) : all;
  return (name === 'SUM' || added !== all) && added.length > 0 && added.every(isArgument);
}

function isOfSums(code: AstExpression | null | undefined): boolean {
  return code?.type === 'Literal' && (code.value === 9 || code.value === 109);
}

/** What a SUM may add: also areas, and several of them in brackets. */
function isArgument(node: AstExpression | null): boolean {
  if (node?.type === 'ReferenceIdentifier') return node.kind === 'range';
  if (node?.type === 'BinaryExpression' && node.operator === ',') return node.arguments.every(isArgument);
  return isSum(node);
}

/** `null` for a reference over sheets from one to another: which they are the formula alone does not say. */
function readReference(text: string): SummedCells | null {
  const { context, range } = parseA1Ref(text) as ReferenceA1;
  const [sheet = null, workbook] = [...context!].reverse();
  if (sheet?.includes(':')) return null;
  return {
    sheet: workbook === undefined ? sheet : `[${workbook}]${sheet}`,
    box: {
      top: range.top! + 1,
      left: range.left! + 1,
      bottom: range.bottom! + 1,
      right: range.right! + 1,
    },
  };
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Excel's own limit of arguments. */
const mostArguments = 255;

/** Cells in reading order as boxes: each run down a column or along a row is one. */
export function runsOf(places: readonly Place[]): readonly Box[] {
  const runs: Box[] = [];
  for (const { row, column } of places) {
    const last = runs.at(-1);
    const goesOn =
      last &&
      ((column === last.left && column === last.right && row === last.bottom + 1) ||
        (row === last.top && row === last.bottom && column === last.right + 1));
    if (goesOn) runs.pop();
    const { top, left } = goesOn ? last : { top: row, left: column };
    runs.push({ top, left, bottom: row, right: column });
  }
  return runs;
}

/** "=SUM(C5:C9,C12)" over cells in reading order; `null` when there are more runs than a SUM can take. */
export function writeSumFormula(places: readonly Place[]): string | null {
  const runs = runsOf(places);
  return runs.length > mostArguments ? null : `=SUM(${runs.map(boxAddress).join(',')})`;
}
