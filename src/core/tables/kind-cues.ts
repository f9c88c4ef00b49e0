import { fold } from '../values/fold';
import type { Unit } from '../values/units';
import type { Region } from './find-regions';
import { labelRoles } from './header-words';
import { readNumbering, readStatus, readUnit } from './remembered-readings';
import type { Lines } from './sheet-lines';
import { tokenAt } from './sheet-lines';
import type { Column, ColumnRole, Evidence, TableKind } from './table';

/** The kinds that have a profile of their own; "other" is what fits none. */
export type Profile = Exclude<TableKind, 'other'>;

/** A cue that speaks for a kind, or with a negative weight against it. */
export interface KindCue extends Evidence {
  readonly kind: Profile;
}

const titleWords: readonly (readonly [Profile, number, RegExp])[] = [
  [
    'criteria',
    0.35,
    /bo tieu chi|(?:thuc hien|ket qua|ra soat|danh gia|thuc trang) (?:cac |bo )?(?:tieu chi|chi tieu)|tieu chi (?:quoc gia|xa|thon|ntm|nong thon|huyen)/,
  ],
  [
    'funding',
    0.3,
    /nguon von|kinh phi|nguon luc|giai ngan|no dong|dong gop|huy dong|quyet toan|du toan|(?:^| )von(?: |$)|ngan sach|thu,? chi|chi ho tro/,
  ],
  [
    'tasks',
    0.3,
    /nhiem vu|phan cong|danh muc ho so|cong viec|ket luan|khung ke hoach|ke hoach thuc hien|theo doi (?:tien do|thuc hien)|y kien|kien nghi/,
  ],
  [
    'roll-up',
    0.35,
    /(?:tong hop|ket qua|thong ke|hien trang) .{0,60}(?:cac xa|cac huyen|toan huyen|toan tinh|tren dia ban (?:huyen|tinh|thi xa|thanh pho)|theo xa|theo huyen|so xa|cap xa)/,
  ],
];

export function titleCues(titles: string): readonly KindCue[] {
  const folded = fold(titles);
  return titleWords.flatMap(([kind, weight, pattern]) => {
    const words = pattern.exec(folded);
    return words
      ? [{ kind, cue: 'title-words', weight, says: `Tên biểu có chữ "${wordsOf(titles, words)}"` }]
      : [];
  });
}

/** The words as written: folding keeps the length of composed text, so the place is the same. */
function wordsOf(text: string, match: RegExpExecArray): string {
  const composed = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return composed.slice(match.index, match.index + match[0].length);
}

const columnWeights: readonly (readonly [Profile, number, readonly ColumnRole[]])[] = [
  ['criteria', 0.3, ['criterion']],
  ['criteria', 0.25, ['indicator']],
  ['criteria', 0.35, ['status', 'met-mark', 'unmet-mark']],
  ['criteria', 0.2, ['target']],
  ['criteria', 0.1, ['result']],
  ['tasks', 0.3, ['task']],
  ['tasks', 0.35, ['deadline']],
  ['tasks', 0.25, ['owner']],
  ['tasks', 0.15, ['cooperators']],
  ['tasks', 0.1, ['progress', 'done-date', 'start', 'solution']],
  ['funding', 0.2, ['plan', 'allocated', 'carried-over']],
  ['funding', 0.25, ['disbursed', 'mobilised']],
  ['funding', 0.2, ['amount']],
  ['funding', 0.1, ['total', 'remaining']],
];

export function columnCues(columns: readonly Column[]): readonly KindCue[] {
  return columnWeights.flatMap(([kind, weight, roles]) => {
    const column = columns.find(({ role }) => roles.includes(role));
    return column ? [{ kind, cue: `column-${column.role}`, weight, says: `Có cột "${column.heading}"` }] : [];
  });
}

export function unitCues(columns: readonly Column[], unit: Unit | null): readonly KindCue[] {
  const money =
    unit?.dimension === 'money' ? unit : columns.find((column) => column.unit?.dimension === 'money')?.unit;
  return money
    ? [{ kind: 'funding', cue: 'money-unit', weight: 0.4, says: `Đơn vị tính: ${money.text}` }]
    : [];
}

/** So many rows show what a table is about; a longer one is more of the same. */
const mostRows = 100;

/** What the cells say: verdicts, indicator codes, communes counted or listed. */
export function bodyCues(lines: Lines, region: Region, columns: readonly Column[]): readonly KindCue[] {
  const rows = region.bodyRows.slice(0, mostRows);
  const texts = (wanted: (column: Column) => boolean) =>
    columns
      .filter(wanted)
      .flatMap(({ column }) => rows.flatMap((row) => tokenAt(lines.get(row), column)?.text ?? []));
  const cues: KindCue[] = [];
  const labels = texts(({ role }) => labelRoles.has(role)).map(fold);
  const money = texts(({ role }) => role === 'unit').filter(
    (text) => readUnit(text)?.dimension === 'money',
  ).length;
  if (money >= 2)
    cues.push({ kind: 'funding', cue: 'money-rows', weight: 0.25, says: `${money} dòng tính bằng tiền` });
  const given = columns.filter(({ figures, heading }) => figures && contribution.test(fold(heading))).length;
  if (given >= 2) {
    cues.push({
      kind: 'funding',
      cue: 'contributions',
      weight: 0.6,
      says: `${given} cột ghi hiện vật, ngày công, đất hiến`,
    });
  }
  const sources = labels.filter((text) =>
    /^(?:tong )?(?:von|kinh phi|ngan sach|nguon von|chi phi|gia tri)(?: |$)/.test(text),
  ).length;
  if (sources >= 2 && sources * 3 >= labels.length) {
    cues.push({
      kind: 'funding',
      cue: 'sources-in-rows',
      weight: 0.2,
      says: `${sources} dòng ghi vốn, kinh phí`,
    });
  }
  const statuses = texts(({ role }) => role === 'status').filter((text) => readStatus(text) !== null).length;
  if (statuses >= 3)
    cues.push({
      kind: 'criteria',
      cue: 'statuses',
      weight: 0.2,
      says: `${statuses} ô ghi đạt hoặc chưa đạt`,
    });
  const codes = texts(({ role }) => role === 'index').filter(
    (text) => readNumbering(text)?.parts.length === 2,
  ).length;
  if (codes >= 3)
    cues.push({
      kind: 'criteria',
      cue: 'indicator-codes',
      weight: 0.1,
      says: `${codes} dòng có mã như 1.1, 2.3`,
    });
  return [...cues, ...communeCues(columns, labels, texts(({ role }) => role === 'unit').map(fold))];
}

/** `labels` and `units` are folded. */
function communeCues(
  columns: readonly Column[],
  labels: readonly string[],
  units: readonly string[],
): readonly KindCue[] {
  const cues: KindCue[] = [];
  const say = (cue: string, weight: number, says: string) =>
    cues.push({ kind: 'roll-up', cue, weight, says });
  const count = (texts: readonly string[], pattern: RegExp) =>
    texts.filter((text) => pattern.test(text)).length;
  const places = count(labels, /^(?:xa|thi tran|huyen|thi xa|phuong|tp\.?|thanh pho) /);
  if (places >= 3) say('communes-listed', 0.25, `${places} dòng ghi tên xã, huyện`);
  const counted = count(units, /^(?:xa|huyen|thon)$/);
  if (counted >= 3) say('communes-counted', 0.3, `${counted} dòng tính theo xã`);
  const unit = columns.find(
    ({ role, heading }) => role === 'unit' && /\((?:xa|huyen|thon)\)/.test(fold(heading)),
  );
  if (unit) say('communes-unit', 0.3, `Có cột "${unit.heading}"`);
  const rows = count(labels, /(?:^|\s)(?:so xa|xa nhom|xa dat|so huyen|so tieu chi)/);
  const weight = rows * 5 >= labels.length * 2 ? 0.55 : 0.3;
  if (rows >= 3) say('communes-in-rows', weight, `${rows} dòng đếm số xã`);
  const headings = columns.filter(({ heading }) => communeHeading.test(fold(heading)));
  if (headings.length >= 1)
    say('communes-in-columns', headings.length >= 2 ? 0.4 : 0.25, `Có cột "${headings[0]!.heading}"`);
  const named = columns.find(
    ({ role, path }) => role === 'item' && communeLabel.test(fold(path.at(-1) ?? '')),
  );
  if (named) say('column-commune', 0.15, `Có cột "${named.heading}"`);
  return cues;
}

/** What villagers give instead of money. */
const contribution = /ngay cong|hien dat|dat hien|hien vat|xi mang|tien mat/;

const communeHeading =
  /xa nhom|so xa|xa dat|(?:^|tong )so (?:tieu chi|chi tieu)|tieu chi (?:so )?\d|tieu chi\/xa/;
const communeLabel = /^(?:ten )?(?:cac )?(?:xa|huyen|don vi|dia phuong)(?:$|[ ,/])/;
