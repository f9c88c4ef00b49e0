import type { Meaning } from '../paper/clean-workbook';
import type { Paper } from '../paper/paper';
import { roundTo } from '../paper/paper';
import type { World } from '../words/world';

/** What a money table is written in. */
export interface MoneyUnit {
  /** As a unit line names it. */
  readonly name: string;
  /** How many đồng one of it is. */
  readonly factor: number;
  /** How many decimals officials keep. */
  readonly decimals: readonly number[];
}

export const moneyUnits: readonly MoneyUnit[] = [
  { name: 'đồng', factor: 1, decimals: [0] },
  { name: 'nghìn đồng', factor: 1e3, decimals: [0] },
  { name: '1.000 đồng', factor: 1e3, decimals: [0] },
  { name: 'triệu đồng', factor: 1e6, decimals: [0, 0, 1, 2] },
  { name: 'Triệu đồng', factor: 1e6, decimals: [0, 1, 3] },
  { name: 'tỷ đồng', factor: 1e9, decimals: [2, 3] },
];

export interface Heading {
  readonly number: string;
  readonly title: string;
  /** The columns of the table below. */
  readonly columns: number;
  readonly unit?: string;
  /** Kept out of the title where the table speaks of several years. */
  readonly withYear?: boolean;
}

/** Draws what stands above a table, and says in which row the table begins. */
export function drawHeading(paper: Paper, meaning: Meaning, world: World, heading: Heading): number {
  const { random, commune, year } = world;
  const { columns } = heading;
  let row = random.pick([1, 1, 1, 2]);
  const across = random.chance(0.6);
  const line = (text: string, bold: boolean) => {
    const place = paper.put(row, 1, text, { bold });
    if (across) paper.merge(row, 1, row, columns);
    row++;
    return place;
  };
  if (random.chance(0.3)) {
    paper.put(row, 1, `ỦY BAN NHÂN DÂN XÃ ${commune.toUpperCase()}`, { bold: true });
    row += random.pick([1, 2]);
  }
  const years =
    heading.withYear === false ? '' : random.pick([` năm ${year}`, ` năm ${year}`, ` NĂM ${year}`]);
  const title = `${heading.title}${years}`;
  const named = random.int(0, 2);
  if (named === 0) {
    line(`${random.pick(['BIỂU SỐ', 'Biểu số', 'Biểu'])} ${heading.number}`, true);
    meaning.title = line(random.chance(0.5) ? title.toUpperCase() : title, true);
  } else {
    const prefix = random.pick(['Biểu', 'BIỂU', 'Phụ lục', 'Biểu số']);
    meaning.title = line(`${prefix} ${heading.number}${random.pick(['. ', ': ', ' - '])}${title}`, true);
  }
  if (years !== '') meaning.years.push(meaning.title);
  if (random.chance(0.5)) {
    const day = random.chance(0.5)
      ? `ngày ${world.asOf.slice(8)}/${world.asOf.slice(5, 7)}/${year}`
      : `ngày ... tháng ... năm ${year}`;
    meaning.attached = line(
      `(Kèm theo Báo cáo số ${random.int(12, 240)}/BC-UBND ${day} của UBND xã ${commune})`,
      false,
    );
  }
  if (random.chance(0.3)) row++;
  if (heading.unit !== undefined) {
    const text = `${random.pick(['ĐVT: ', 'Đơn vị tính: ', 'Đơn vị: ', 'ĐVT : '])}${heading.unit}`;
    const column = random.pick([Math.max(1, columns - 1), columns, columns]);
    meaning.unitLine = paper.put(row, column, random.chance(0.2) ? `(${text})` : text);
    row++;
  }
  return row;
}

/** Draws the note and the signatures below a table that ended in the row before. */
export function drawFooting(paper: Paper, world: World, from: number, columns: number): void {
  const { random } = world;
  let row = from;
  if (random.chance(0.25)) {
    const note = random.pick([
      'Ghi chú: Số liệu do các bộ phận chuyên môn của xã cung cấp.',
      'Ghi chú: Biểu này thay cho biểu đã gửi trước đây.',
      '* Số liệu đã được đối chiếu với sổ sách kế toán của xã.',
    ]);
    paper.put(row, 1, note);
    row++;
  }
  if (random.chance(0.55)) {
    row += random.pick([0, 1]);
    const right = Math.max(3, columns - 1);
    paper.put(row, 2, random.pick(['NGƯỜI LẬP BIỂU', 'Người lập biểu', 'CÔNG CHỨC LẬP BIỂU']), {
      bold: true,
    });
    paper.put(row, right, random.pick(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'KT. CHỦ TỊCH']), { bold: true });
    if (random.chance(0.4)) paper.put(row + 1, right, 'PHÓ CHỦ TỊCH', { bold: true });
  }
}

/** An amount in đồng as the unit's figure. */
export function inUnit(amount: number, unit: MoneyUnit, decimals: number): number {
  return roundTo(amount / unit.factor, decimals);
}

/** The number format of a figure with so many decimals. */
export function figureFormat(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}
