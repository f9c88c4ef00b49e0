import { fold } from './fold';
import { formatNumber } from './numbers';
import { vocabulary } from './vocabulary';

export type Dimension = 'money' | 'percent' | 'count' | 'length' | 'area' | 'weight' | 'labour' | 'other';

export interface Unit {
  /** "triệu đồng", "đồng", "%"; any other unit as it was written. */
  readonly text: string;
  readonly dimension: Dimension;
  /** Into the base unit of the dimension: đồng, metre, square metre, kilogram; 1 for the others. */
  readonly factor: number;
}

type Measure = readonly [Dimension, number];

const scales: readonly (readonly [string, number])[] = [
  ['', 1],
  ['nghìn', 1e3],
  ['ngàn', 1e3],
  ['ngh', 1e3],
  ['triệu', 1e6],
  ['tr', 1e6],
  ['tỷ', 1e9],
  ['tỉ', 1e9],
  ['nghìn tỷ', 1e12],
  ['nghìn tỉ', 1e12],
  ['ngàn tỷ', 1e12],
  ['ngàn tỉ', 1e12],
  ['ngh tỷ', 1e12],
  ['ngh tỉ', 1e12],
];

const moneyWords: ReadonlyMap<number, string> = new Map([
  [1, 'đồng'],
  [1e3, 'nghìn đồng'],
  [1e6, 'triệu đồng'],
  [1e9, 'tỷ đồng'],
  [1e12, 'nghìn tỷ đồng'],
]);

/** Without spaces and dots, because "tr.đ", "tr đ" and "trđ" are one writing. */
function squeeze(text: string): string {
  return text.replace(/[\s.]/g, '');
}

const moneyScales = vocabulary<number>([
  ...scales.flatMap(([scale, factor]) =>
    ['đồng', 'đ', 'vnđ', 'đồng Việt Nam'].map((currency) => [squeeze(scale + currency), factor] as const),
  ),
  ...scales
    .filter(([scale]) => /^(?:triệu|t[ỷỉ]|.* t[ỷỉ])$/.test(scale))
    .map(([scale, factor]) => [squeeze(scale), factor] as const),
]);

function measures(dimension: Dimension, factor: number, names: string): (readonly [string, Measure])[] {
  return names.split(', ').map((name) => [name, [dimension, factor]]);
}

const plainUnits = vocabulary<Measure>([
  ...measures('percent', 1, '%, phần trăm'),
  ...measures('length', 1, 'm, mét, md, mét dài, m dài'),
  ...measures('length', 1000, 'km, ki lô mét, kilômét, cây số'),
  ...measures('length', 0.01, 'cm'),
  ...measures('area', 1, 'm2, m², m^2, mét vuông'),
  ...measures('area', 1e4, 'ha, héc ta, hecta, hécta'),
  ...measures('area', 1e6, 'km2, km²'),
  ...measures('weight', 1, 'kg, ki lô gam, kilôgam, cân'),
  ...measures('weight', 1000, 'tấn'),
  ...measures('weight', 100, 'tạ'),
  ...measures('weight', 10, 'yến'),
  ...measures('weight', 0.001, 'g, gam'),
  ...measures('labour', 1, 'công, ngày công, công lao động, ngày công lao động'),
  ...measures(
    'count',
    1,
    'người, nhân khẩu, khẩu, lao động, học sinh, giáo viên, cán bộ, hội viên, thành viên, đảng viên, hộ, hộ dân, ' +
      'hộ gia đình, gia đình, xã, thôn, xóm, bản, ấp, buôn, làng, tổ, tổ dân phố, khu, khu phố, khu dân cư, phường, ' +
      'thị trấn, huyện, tỉnh, cái, chiếc, công trình, dự án, tiểu dự án, mô hình, tiêu chí, chỉ tiêu, trường, lớp, ' +
      'phòng, phòng học, cơ sở, hợp tác xã, HTX, tổ hợp tác, doanh nghiệp, DN, sản phẩm, SP, lượt, lượt người, lượt hộ, ' +
      'buổi, cuộc, hội nghị, lớp học, khóa, trạm, trạm y tế, nhà, nhà văn hóa, căn, căn nhà, ngôi nhà, con, cây, tuyến, ' +
      'tuyến đường, đơn vị, văn bản, bộ, tờ, tin, bài, tin bài, câu lạc bộ, CLB, đội, trang trại, vườn, vườn mẫu, giếng, ' +
      'bể, cột, bóng, bóng đèn, điểm, lần, đợt, gói, chương trình, hồ sơ, cầu, cống, chợ, kênh, máy, xe, thùng, hố, ' +
      'nghĩa trang, sân, sân vận động, sản phẩm OCOP, nhiệm vụ, nội dung, ý kiến, phiếu, cụm, ca, quả, hạng mục, đập, ao, hồ',
  ),
  ...measures(
    'other',
    1,
    'm3, m³, mét khối, lít, kwh, kw, kva, năm, tháng, ngày, giờ, quý, sào, vụ, usd, ‰, độ, viên, bao',
  ),
]);

/** The longest writing worth a look: "1.000.000 đồng/người/năm" and its like. */
const longest = 60;

/** Reads a text that is wholly a unit, in brackets or not; `null` when it is none. */
export function readUnit(text: string): Unit | null {
  const bare = unwrap(text);
  if (bare.length > longest) return null;
  return readSimpleUnit(bare) ?? readQuotientUnit(bare);
}

function unwrap(text: string): string {
  const trimmed = text.normalize('NFC').trim();
  const inner = trimmed.startsWith('(') && trimmed.endsWith(')') ? trimmed.slice(1, -1).trim() : trimmed;
  return /[.;:,]$/.test(inner) ? inner.slice(0, -1).trimEnd() : inner;
}

function readSimpleUnit(bare: string): Unit | null {
  const powered = /^(?:x ?)?(1(?:[.,]?0)*)(?=\D)[. ]?(.*)$/i.exec(bare.replace(/(\d) (?=\d)/g, '$1'));
  const power = powered ? Number(powered[1]!.replace(/\D/g, '')) : 1;
  const name = powered ? powered[2]!.trim() : bare;
  const scale = moneyScales.find(squeeze(name));
  if (scale !== null) return moneyUnit(scale * power);
  const plain = readScaledUnit(name);
  if (!plain || (power > 1 && power < 1000)) return null;
  const [dimension, factor] = plain;
  return { text: dimension === 'percent' ? '%' : bare, dimension, factor: factor * power };
}

/** The unit of money of so many đồng: 1e6 → "triệu đồng", 1e4 → "10.000 đồng". */
export function moneyUnit(factor: number): Unit {
  return { text: moneyWords.get(factor) ?? `${formatNumber(factor)} đồng`, dimension: 'money', factor };
}

/** "người", "nghìn người", "triệu con". */
function readScaledUnit(name: string): Measure | null {
  const plain = plainUnits.find(name);
  if (plain) return plain;
  const scaled = /^(\S+) (.+)$/.exec(name);
  const scale = scaled && countScales.find(scaled[1]!);
  const counted = scaled && plainUnits.find(scaled[2]!);
  return scale && counted ? [counted[0], counted[1] * scale] : null;
}

const countScales = vocabulary<number>([
  ['nghìn', 1e3],
  ['ngàn', 1e3],
  ['triệu', 1e6],
]);

/** "triệu đồng/người/năm": a measure of its own, in its own scale. */
function readQuotientUnit(bare: string): Unit | null {
  const parts = bare.split('/');
  if (parts.length < 2 || !parts.every((part) => readSimpleUnit(part.trim()))) return null;
  return { text: bare, dimension: 'other', factor: 1 };
}

const unitLine = /^[đd](?:\.?v\.?t\.?|v ?t[íi]nh|[ơo]n v[ịi](?: t[íi]nh)?|v(?= ?:)) ?[:.;-]? ?(\S.*)$/iu;

/** Reads "ĐVT: Triệu đồng", "(Đơn vị tính: 1.000 đồng)"; running text with the words "đơn vị" is none. */
export function readUnitLine(text: string): Unit | null {
  const trimmed = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const inner = trimmed.startsWith('(') && trimmed.endsWith(')') ? trimmed.slice(1, -1).trim() : trimmed;
  const line = unitLine.exec(inner);
  return line && readUnit(line[1]!);
}

/** Finds the unit a heading names: "Kế hoạch vốn (triệu đồng)", "Tổng vốn, tỷ đồng", "Tỷ lệ %". */
export function findHeadingUnit(heading: string): Unit | null {
  const text = heading.normalize('NFC');
  const bracketed = [...text.matchAll(/\(([^()]+)\)/g)]
    .map((group) => readUnit(group[1]!) ?? readUnitLine(group[1]!))
    .findLast((unit) => unit !== null);
  if (bracketed) return bracketed;
  const whole = readMeasure(text) ?? readMeasure(text.slice(text.lastIndexOf(',') + 1));
  if (whole) return whole;
  return /(?:^|[^\d\s]\s*)%\s*$|^\s*%/.test(text) ? readUnit('%') : null;
}

/** Names of things that are counted are headings of their own ("Thôn, xã"), so that only measures count here. */
function readMeasure(text: string): Unit | null {
  const unit = readUnit(text);
  return unit && ['money', 'percent', 'length', 'area', 'weight'].includes(unit.dimension) ? unit : null;
}

/** Whether two writings name one unit: "Người" and "người", "1.000 đồng" and "nghìn đồng". */
export function isSameUnit(a: Unit, b: Unit): boolean {
  return a.dimension === b.dimension && a.factor === b.factor && fold(a.text) === fold(b.text);
}

/**
 * By how much a figure in the unit `from` is multiplied to count in `to`: triệu đồng → đồng is 1e6. Of a quotient the first
 * part decides ("triệu đồng/người" is held against "triệu đồng"). `null` when the two measure different things.
 */
export function scaleBetween(from: Unit, to: Unit): number | null {
  const [a, b] = [numerator(from), numerator(to)];
  if (a.dimension !== b.dimension) return null;
  if (a.dimension === 'other' && fold(a.text) !== fold(b.text)) return null;
  return a.factor / b.factor;
}

function numerator(unit: Unit): Unit {
  const first = unit.text.split('/', 1)[0]!;
  return first === unit.text ? unit : readSimpleUnit(first.trim())!;
}
