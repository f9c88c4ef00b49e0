import { DamagedPart } from '../damaged-part';

/** The records of an .xls that this reader looks at itself, by number. */
export const recordType = {
  endOfPart: 0x000a,
  date1904: 0x0022,
  filePass: 0x002f,
  font: 0x0031,
  pane: 0x0041,
  codePage: 0x0042,
  defaultColumnWidth: 0x0055,
  boundSheet: 0x0085,
  palette: 0x0092,
  columnInfo: 0x007d,
  mulRk: 0x00bd,
  mulBlank: 0x00be,
  rString: 0x00d6,
  xf: 0x00e0,
  merges: 0x00e5,
  labelSst: 0x00fd,
  blank: 0x0201,
  number: 0x0203,
  label: 0x0204,
  boolErr: 0x0205,
  row: 0x0208,
  defaultRowHeight: 0x0225,
  window2: 0x023e,
  rk: 0x027e,
  formula: 0x0006,
  format: 0x041e,
  beginPart: 0x0809,
} as const;

/** One record: its number, and where its data lies in the stream. */
export interface BiffRecord {
  readonly type: number;
  readonly start: number;
  readonly length: number;
}

/**
 * The records of one part of an .xls stream (the workbook's own, or a sheet), from its first record through its last;
 * parts inside it (charts) are passed over.
 * @throws {DamagedPart} when no part begins there, or the stream ends before the part does.
 */
export function* biffRecords(view: DataView, at: number): Generator<BiffRecord> {
  let depth = 0;
  for (let next = at; next + 4 <= view.byteLength;) {
    const type = view.getUint16(next, true);
    const length = view.getUint16(next + 2, true);
    const start = next + 4;
    if (depth === 0 && type !== recordType.beginPart) throw cutOff();
    if (start + length > view.byteLength) throw cutOff();
    if (type === recordType.beginPart) depth++;
    if (depth === 1) yield { type, start, length };
    if (type === recordType.endOfPart && --depth === 0) return;
    next = start + length;
  }
  throw cutOff();
}

function cutOff(): DamagedPart {
  return new DamagedPart('Dữ liệu bị hỏng hoặc bị cắt cụt.');
}
