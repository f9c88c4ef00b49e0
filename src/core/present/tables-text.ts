import { regionNames } from '../catalogs/catalog';
import type { Dismissed } from '../tables/correction-outcome';
import type { Correction } from '../tables/corrections';
import type { Leftover, Row, Table } from '../tables/table';
import { boxAddress, cellAddress, columnLetters } from '../snapshot/address';
import type { ProposedCatalog } from '../tables/propose-catalog';
import type { Recognition } from '../tables/recognise-tables';
import type { SaidCatalog } from '../tables/said-catalogs';
import { formatNumber } from '../values/numbers';
import { catalogTitle } from './catalog-words';
import { columnRoleWords, kindWords, leftoverWords, rowRoleWords } from './table-words';
import { drawColumns } from './text/draw-columns';
import { drawParagraph, drawRows } from './text/draw-rows';
import { page } from './text/page';
import type { Page, PageOptions } from './text/page';

/** The sets that the tables follow, and what the user said of that, by table id. */
export interface FollowedCatalogs {
  readonly catalogs: ReadonlyMap<string, ProposedCatalog>;
  readonly said: ReadonlyMap<string, SaidCatalog>;
}

/** What was recognised and why: for each table its place, kind, columns, rows and the cues behind it; then the rest. */
export function tablesText(
  { tables, leftovers, corrections }: Pick<Recognition, 'tables' | 'leftovers' | 'corrections'>,
  follows: FollowedCatalogs,
  path: string,
  options: PageOptions,
): string {
  const sheet = page(options);
  const lines = [
    '',
    ...drawParagraph(sheet, 2, path, 'strong'),
    ...drawParagraph(
      sheet,
      2,
      tables.length === 0 ? 'Không nhận ra biểu nào.' : `Đã nhận ra ${tables.length} biểu.`,
    ),
    '',
    ...tables.flatMap((table) => [...tableText(sheet, table, catalogFact(table, follows)), '']),
    ...leftoverLines(sheet, leftovers, corrections.dismissed),
    ...notAppliedLines(sheet, corrections.notApplied),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function tableText(sheet: Page, table: Table, catalog: string): string[] {
  return [
    ...drawParagraph(sheet, 2, `${table.sheet} · ${boxAddress(table.box)}`, 'strong'),
    '',
    ...drawRows(sheet, 4, [{ style: 'faint' }, { fills: true }], facts(table, catalog)),
    '',
    ...drawColumns(sheet, 4, table.columns),
    '',
    ...drawRows(
      sheet,
      4,
      [{ style: 'strong' }, {}, { fills: true }],
      table.columns.map(({ column, role, heading }) => [
        columnLetters(column),
        columnRoleWords[role],
        heading,
      ]),
    ),
    '',
    ...drawParagraph(sheet, 4, 'Vì sao hiểu như vậy', 'strong'),
    ...drawRows(
      sheet,
      4,
      [{ align: 'right', style: 'faint' }, { fills: true }],
      table.evidence.map(({ weight, says }) => [`${weight < 0 ? '' : '+'}${formatNumber(weight)}`, says]),
    ),
  ];
}

function facts(table: Table, catalog: string): string[][] {
  return [
    [
      'Tiêu đề',
      table.title
        ? `${table.title.text} (ô ${cellAddress(table.title.row, table.title.column)})`
        : 'không thấy',
    ],
    ['Loại', `${kindWords[table.kind]}, ${howSure(table)}`],
    ['Đơn vị tính', unitFact(table)],
    ['Dòng tiêu đề', `${table.headerRows.join(', ')}${numbersFact(table)}`],
    ['Các dòng', countRoles(table.rows)],
    ...(table.kind === 'criteria' ? [['Bộ tiêu chí', catalog]] : []),
  ];
}

function howSure({ confidence, evidence }: Table): string {
  return evidence.some(({ cue }) => cue === 'chosen-kind')
    ? 'do người dùng chọn'
    : `độ tin cậy ${formatNumber(Math.round(confidence * 100))} %`;
}

function catalogFact({ id }: Table, { catalogs, said }: FollowedCatalogs): string {
  const proposed = catalogs.get(id);
  if (!proposed)
    return said.get(id)?.catalog === null ? 'không dùng, do người dùng chọn' : 'chưa rõ theo bộ nào';
  const { catalog, confidence, evidence, region } = proposed;
  const why = evidence.map(({ says }) => says).join('; ');
  const where = region === null ? '' : `, ${regionNames[region] ?? region}`;
  return `${catalogTitle(catalog)}${where} (${why}; độ tin cậy ${formatNumber(Math.round(confidence * 100))} %)`;
}

function unitFact({ unit, unitText }: Table): string {
  if (!unit) return 'không ghi';
  return unitText ? `${unit.text} (ô ${cellAddress(unitText.row, unitText.column)})` : unit.text;
}

function numbersFact({ columnNumberRow }: Table): string {
  return columnNumberRow === null ? '' : `; dòng số cột: ${columnNumberRow}`;
}

/** "19 tiêu chí · 57 chỉ tiêu · 1 dòng tổng" */
function countRoles(rows: readonly Row[]): string {
  const counts = Object.entries(rowRoleWords).map(([role, word]) => {
    const count = rows.filter((row) => row.role === role).length;
    return count === 0 ? '' : `${count} ${word}`;
  });
  return counts.filter((count) => count !== '').join(' · ');
}

function leftoverLines(
  sheet: Page,
  leftovers: readonly Leftover[],
  dismissed: readonly Dismissed[],
): string[] {
  const lines = [
    ...leftovers.map((leftover) => [leftover.sheet, boxAddress(leftover.box), leftoverWords[leftover.what]]),
    ...dismissed.map((one) => [one.sheet, boxAddress(one.box), 'không phải biểu, do người dùng chọn']),
  ];
  if (lines.length === 0) return [];
  return [
    ...drawParagraph(sheet, 2, 'Phần không thuộc biểu nào', 'strong'),
    ...drawRows(sheet, 4, [{ style: 'strong' }, {}, { fills: true }], lines),
  ];
}

function notAppliedLines(sheet: Page, corrections: readonly Correction[]): string[] {
  if (corrections.length === 0) return [];
  return [
    '',
    ...drawParagraph(sheet, 2, 'Chỉnh sửa của người dùng chưa dùng tới', 'strong'),
    ...corrections.flatMap((correction) => drawParagraph(sheet, 4, correction.about)),
  ];
}
