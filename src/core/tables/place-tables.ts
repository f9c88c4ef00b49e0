import type { Box } from '../snapshot/snapshot';
import type { DeclaredCorrection } from './corrected-header';
import { declaredRegions, isDeclared, withHeaderRows } from './corrected-header';
import type { CorrectionOutcome } from './correction-outcome';
import type { Correction } from './corrections';
import { correctionOf } from './corrections';
import type { Region } from './find-regions';
import { findRegions } from './find-regions';
import type { Layout } from './layout';
import { layoutOf, sheetKey } from './layout';
import type { Lines } from './sheet-lines';

/** A region of a sheet, and what the user said of it. */
export interface PlacedTable {
  /** "⟨sheet⟩#⟨n⟩", n counting the sheet's tables in reading order, those that the user dismissed among them. */
  readonly id: string;
  readonly sheet: string;
  readonly region: Region;
  /** As it is recognised without a correction of its header. */
  readonly layout: Layout;
  /** The first header row as it is recognised without a correction. */
  readonly top: number;
  readonly correction: Correction | null;
}

/**
 * The regions of a sheet in reading order, those of the user before those of the recogniser: a region that overlaps one
 * the user pointed out gives way to it.
 */
export function placeTables(
  sheet: string,
  lines: Lines,
  corrections: readonly Correction[],
): readonly PlacedTable[] {
  return placeRegions(sheet, lines, corrections).map((one, i) => ({
    ...one,
    sheet,
    id: `${sheet}#${i + 1}`,
  }));
}

type PlacedRegion = Omit<PlacedTable, 'id' | 'sheet'>;

function placeRegions(
  sheet: string,
  lines: Lines,
  corrections: readonly Correction[],
): readonly PlacedRegion[] {
  const found = findRegions(lines).map((region): PlacedRegion => {
    const layout = layoutOf(sheet, lines, region.header);
    return { region, layout, top: region.box.top, correction: correctionOf(corrections, layout) };
  });
  const claims = [
    ...corrections.filter(isDeclared).flatMap((correction) => placeDeclared(lines, correction)),
    ...found.flatMap((one) => placeCorrected(lines, one, found)),
  ];
  const others = found.map(withoutHeader);
  if (claims.length === 0) return others;
  const placed: PlacedRegion[] = [];
  for (const one of [...claims, ...others]) {
    if (!placed.some(({ region }) => overlaps(region.box, one.region.box))) placed.push(one);
  }
  return placed.sort((a, b) => a.region.box.top - b.region.box.top || a.region.box.left - b.region.box.left);
}

function placeDeclared(lines: Lines, correction: DeclaredCorrection): readonly PlacedRegion[] {
  return declaredRegions(lines, correction).map((found) => ({
    ...found,
    layout: correction.layout,
    correction,
  }));
}

function placeCorrected(
  lines: Lines,
  one: PlacedRegion,
  found: readonly PlacedRegion[],
): readonly PlacedRegion[] {
  const rows = one.correction?.headerRows;
  if (!rows || one.correction!.kind === 'none') return [];
  const others = found.filter((other) => other !== one).map(({ region }) => region.box);
  const region = withHeaderRows(lines, one.region, rows, others);
  return region ? [{ ...one, region }] : [];
}

/** Where the header that the user chose has nothing in it, the correction is no longer true of the table. */
function withoutHeader(one: PlacedRegion): PlacedRegion {
  const { correction } = one;
  return correction?.headerRows && correction.kind !== 'none' ? { ...one, correction: null } : one;
}

function overlaps(a: Box, b: Box): boolean {
  return a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;
}

/** Without the declared tables of other sheets, as long as the workbook has a sheet of the name. */
export function correctionsFor(
  sheet: string,
  corrections: readonly Correction[],
  sheets: readonly { readonly name: string }[],
): readonly Correction[] {
  if (!corrections.some(isDeclared)) return corrections;
  const own = sheetKey(sheet);
  const all = new Set(sheets.map(({ name }) => sheetKey(name)));
  return corrections.filter(
    (correction) =>
      !isDeclared(correction) || correction.layout.sheet === own || !all.has(correction.layout.sheet),
  );
}

/** Whether the user said that this is no table. */
export function isDismissed({ correction }: PlacedTable): boolean {
  return correction?.kind === 'none';
}

/** @param placed the tables of all sheets */
export function outcomeOf(
  placed: readonly PlacedTable[],
  corrections: readonly Correction[],
): CorrectionOutcome {
  const applied = new Set(placed.map(({ correction }) => correction));
  return {
    origins: placed
      .filter((one) => !isDismissed(one))
      .map(({ id, layout, top, correction }) => ({ table: id, layout, top, correction })),
    dismissed: placed.flatMap(({ id, sheet, region, correction }) =>
      correction?.kind === 'none' ? [{ id, sheet, box: region.box, correction }] : [],
    ),
    notApplied: corrections.filter((correction) => !applied.has(correction)),
  };
}
