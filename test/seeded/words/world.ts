import type { Random } from '../random';

/** The commune and the year that all sheets of one workbook speak of. Every name is invented. */
export interface World {
  readonly random: Random;
  readonly commune: string;
  readonly province: string;
  readonly year: number;
  /** ISO; the day of the check. */
  readonly asOf: string;
  readonly villages: readonly string[];
  readonly communes: readonly string[];
  readonly fontName: string;
}

const communes = [
  'Mẫu An',
  'Mẫu Bình',
  'Đồng Mẫu',
  'Mẫu Hòa',
  'Mẫu Thượng',
  'Mẫu Hạ',
  'Tân Mẫu',
  'Mẫu Lâm',
  'Mẫu Giang',
  'Phú Mẫu',
  'Mẫu Châu',
  'Mẫu Phong',
  'Mẫu Lộc',
  'Mẫu Điền',
];

const villages = [
  'Thượng',
  'Hạ',
  'Trung',
  'Đông',
  'Đoài',
  'Nam',
  'Bắc',
  'Mới',
  'Bãi',
  'Chợ',
  'Đình',
  'Cầu',
  'Giữa',
  'Ngoài',
];

export function inventWorld(random: Random): World {
  const year = random.int(2022, 2025);
  const month = random.int(3, 11);
  return {
    random,
    commune: random.pick(communes),
    province: random.pick(['tỉnh Mẫu', 'tỉnh M', 'thành phố Mẫu']),
    year,
    asOf: isoDay(year, month, random.int(5, 25)),
    villages: random.some(villages, random.int(6, 11)).map((name) => `Thôn ${name}`),
    communes: random.some(communes, random.int(7, 12)).map((name) => `Xã ${name}`),
    fontName: random.pick(['Times New Roman', 'Times New Roman', 'Times New Roman', 'Arial', 'Calibri']),
  };
}

export function isoDay(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const dayLength = 86_400_000;

/** Days since 1899-12-30, as Excel stores a date. */
export function serialOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / dayLength + 25_569;
}

export function dayOf(serial: number): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const date = new Date((serial - 25_569) * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day so many days away from an ISO day, as Excel stores it. */
export function daysFrom(iso: string, days: number): number {
  return serialOf(iso) + days;
}
