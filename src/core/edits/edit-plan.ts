import type { CellRef } from '../snapshot/address';
import type { CellSnapshot, CellValue, SheetSnapshot, WorkbookSnapshot } from '../snapshot/snapshot';
import { isCellError } from '../snapshot/snapshot';

/** One cell to write. `before` and `after` are contents: a number, a text, or a formula that starts with "=". */
export interface CellEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What the cell holds now; "" when it is blank. A host refuses the plan when it holds something else. */
  readonly before: string | number | boolean;
  readonly after: string | number;
  /** What a formula in `after` gives, so that a host without recalculation can show it. */
  readonly value: number | string | null;
  /** Set along with the text where the old font could not show it. */
  readonly font?: string;
}

export type EditPlan = readonly CellEdit[];

/** A text as a content: one that would read as a formula, or as already escaped, carries an apostrophe. */
export function escapeText(text: string): string {
  return /^[=']/.test(text) ? `'${text}` : text;
}

function unescapeText(content: string): string {
  return content.startsWith("'") ? content.slice(1) : content;
}

/** What a cell holds, as an edit writes it: its formula, else its value; "" when it is blank. */
export function contentOf(cell: CellSnapshot | undefined): string | number | boolean {
  if (!cell) return '';
  if (cell.formula !== null) return cell.formula;
  if (isCellError(cell.value)) return cell.value.error;
  return typeof cell.value === 'string' ? escapeText(cell.value) : (cell.value ?? '');
}

/**
 * The edits of the findings that have a fix, in order. A finding that would write a cell which an earlier one already
 * writes is left out whole: after the first fix it has to be judged anew.
 */
export function planOf(findings: readonly { readonly fix: { readonly edits: EditPlan } | null }[]): EditPlan {
  const plan = new Map<string, CellEdit>();
  for (const { fix } of findings) {
    const edits = fix?.edits ?? [];
    if (edits.some((edit) => plan.has(placeOf(edit)))) continue;
    for (const edit of edits) plan.set(placeOf(edit), edit);
  }
  return [...plan.values()];
}

const placeOf = ({ sheet, row, column }: CellRef) => `${row},${column},${sheet}`;

/**
 * Carries out a plan on a copy of the snapshot. When a cell no longer holds its `before`, nothing is written and these
 * cells are named. Formulas elsewhere keep their cached values: recalculating is the host's work.
 */
export function applyEdits(
  snapshot: WorkbookSnapshot,
  plan: EditPlan,
): { readonly snapshot: WorkbookSnapshot } | { readonly stale: readonly CellRef[] } {
  const held = new Map<string, CellSnapshot>();
  const touched = new Set(plan.map((edit) => edit.sheet));
  for (const { name, cells } of snapshot.sheets) {
    if (touched.has(name)) for (const cell of cells) held.set(placeOf({ sheet: name, ...cell }), cell);
  }
  const known = new Set(snapshot.sheets.map((sheet) => sheet.name));
  const stale = plan.filter(
    (edit) => !known.has(edit.sheet) || contentOf(held.get(placeOf(edit))) !== edit.before,
  );
  if (stale.length > 0) return { stale: stale.map(({ sheet, row, column }) => ({ sheet, row, column })) };
  const sheets = snapshot.sheets.map((sheet) =>
    touched.has(sheet.name)
      ? writeSheet(
          sheet,
          plan.filter((edit) => edit.sheet === sheet.name),
        )
      : sheet,
  );
  return { snapshot: { ...snapshot, sheets } };
}

function writeSheet(sheet: SheetSnapshot, edits: EditPlan): SheetSnapshot {
  const written = new Map(edits.map((edit) => [placeOf(edit), edit]));
  const cells: CellSnapshot[] = sheet.cells.filter(
    (cell) => !written.has(placeOf({ ...cell, sheet: sheet.name })),
  );
  const old = new Map(sheet.cells.map((cell) => [placeOf({ ...cell, sheet: sheet.name }), cell]));
  for (const [place, edit] of written) if (edit.after !== '') cells.push(writeCell(old.get(place), edit));
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...sheet, cells };
}

function writeCell(old: CellSnapshot | undefined, edit: CellEdit): CellSnapshot {
  const { row, column, after } = edit;
  const look = {
    format: old?.format ?? 'General',
    font: edit.font ?? old?.font ?? null,
    bold: old?.bold ?? false,
  };
  const isFormula = typeof after === 'string' && after.startsWith('=');
  const value: CellValue = isFormula ? edit.value : typeof after === 'string' ? unescapeText(after) : after;
  return { row, column, value, ...look, formula: isFormula ? after : null };
}
