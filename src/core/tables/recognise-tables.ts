import type { SheetGrid } from '../snapshot/sheet-grid';
import { sheetGrid } from '../snapshot/sheet-grid';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot/snapshot';
import type { Unit } from '../values/units';
import { isSameUnit } from '../values/units';
import { adaptColumns } from './adapt-columns';
import { bodyFigures } from './body-figures';
import { findColumnSums } from './column-sums';
import { findCriteria } from './find-criteria';
import type { CorrectionOutcome } from './correction-outcome';
import { chooseRoles, chosenKind, roleEvidence } from './correct-reading';
import type { Correction } from './corrections';
import { findPeriods } from './find-periods';
import type { Region } from './find-regions';
import { findLeftovers } from './leftovers';
import type { PlacedTable } from './place-tables';
import { correctionsFor, isDismissed, outcomeOf, placeTables } from './place-tables';
import { readColumns } from './read-columns';
import { readableSheet } from './readable-sheet';
import { readRows } from './read-rows';
import { findRowSums, nameProvedTotals } from './row-sums';
import type { Lines } from './sheet-lines';
import { readLines } from './sheet-lines';
import type { SheetTexts } from './sheet-texts';
import type { Column, Leftover, Table } from './table';
import { judgeKind } from './table-kind';
import type { TableTexts } from './table-texts';
import { readTableTexts } from './table-texts';
import { typeCells } from './type-cells';

/** What was recognised in a workbook, and what was not taken for a table. */
export interface Recognition {
  readonly tables: readonly Table[];
  readonly leftovers: readonly Leftover[];
  /** How the texts of each sheet are written, in the order of the sheets. */
  readonly texts: readonly SheetTexts[];
  readonly corrections: CorrectionOutcome;
}

/**
 * Recognises the tables of every readable sheet, in reading order; what the user corrected is taken as said. Never throws:
 * what is no table is a leftover.
 */
export function recogniseTables(
  snapshot: WorkbookSnapshot,
  corrections: readonly Correction[] = [],
): Recognition {
  const sheets = snapshot.sheets.map((sheet) =>
    recogniseSheet(sheet, snapshot.date1904, correctionsFor(sheet.name, corrections, snapshot.sheets)),
  );
  return {
    tables: sheets.flatMap(({ tables }) => tables),
    leftovers: sheets.flatMap(({ leftovers }) => leftovers),
    texts: sheets.flatMap(({ texts }) => texts),
    corrections: outcomeOf(
      sheets.flatMap(({ placed }) => placed),
      corrections,
    ),
  };
}

interface SheetRecognition extends Omit<Recognition, 'corrections'> {
  readonly placed: readonly PlacedTable[];
}

function recogniseSheet(
  stored: SheetSnapshot,
  date1904: boolean,
  corrections: readonly Correction[],
): SheetRecognition {
  const { sheet, texts: written } = readableSheet(stored);
  const grid = sheetGrid(sheet);
  const lines = readLines(grid);
  const placed = placeTables(sheet.name, lines, corrections);
  const kept = placed.filter((one) => !isDismissed(one));
  const texts = readTableTexts(
    lines,
    kept.map(({ region }) => region),
  );
  const tables = kept.map(({ region, id, correction }, i) =>
    recogniseTable({ grid, lines, region, texts: texts[i]!, id, date1904, correction }),
  );
  const regions = placed.map(({ region }) => region);
  return { tables, leftovers: findLeftovers(sheet.name, lines, regions, texts), texts: [written], placed };
}

interface Found {
  readonly grid: SheetGrid;
  readonly lines: Lines;
  readonly region: Region;
  readonly texts: TableTexts;
  readonly id: string;
  readonly date1904: boolean;
  readonly correction: Correction | null;
}

function recogniseTable({ grid, lines, region, texts, id, date1904, correction }: Found): Table {
  const { name: sheet } = grid.sheet;
  const { title, unit, unitText, notes } = texts;
  const chosen = (columns: readonly Column[]) => chooseRoles(lines, region, columns, correction, unit);
  const byHeader = chosen(readColumns(lines, region, unit));
  const { kind, confidence, evidence } =
    chosenKind(correction) ?? judgeKind(lines, region, byHeader, `${title?.text ?? ''} · ${sheet}`, unit);
  const columns = chosen(adaptColumns(lines, region, byHeader, kind, unit));
  const year = statedYear(title?.text ?? '') ?? statedYear(columns.map((column) => column.heading).join(' '));
  const cells = typeCells({ grid, region, columns, date1904, year });
  const figures = bodyFigures(cells);
  const named = readRows(lines, region, columns, kind);
  const rowSums = findRowSums(named, columns, figures);
  const rows = nameProvedTotals(named, rowSums);
  const base = {
    ...{ id, sheet, box: region.box, confidence, title, unit: unit ?? sharedUnit(columns), unitText },
    ...{
      headerRows: region.header.rows,
      columnNumberRow: region.header.columnNumberRow,
      columns,
      rows,
      notes,
      cells,
      rowSums,
    },
    columnSums: findColumnSums(rows, columns, figures),
    evidence: [...region.header.evidence, ...evidence, ...roleEvidence(columns, correction)],
  };
  if (kind !== 'criteria') return { ...base, kind };
  const targetColumn = columns.find(({ role }) => role === 'target')?.column ?? null;
  return {
    ...base,
    kind,
    targetColumn,
    periods: findPeriods(columns),
    criteria: findCriteria(rows, columns, cells),
  };
}

/** The unit that the headings state, where all that state one say the same. */
function sharedUnit(columns: readonly Column[]): Unit | null {
  const units = columns.flatMap(({ unit }) => (unit && unit.dimension !== 'percent' ? [unit] : []));
  return units.length > 0 && units.every((unit) => isSameUnit(unit, units[0]!)) ? units[0]! : null;
}

function statedYear(text: string): number | null {
  const years = text.match(/(?<!\d)20\d{2}(?!\d)/g);
  return years ? Number(years.at(-1)) : null;
}
