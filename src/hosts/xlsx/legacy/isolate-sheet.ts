import { biffRecords, recordType } from './biff-records';

/** Places that lie beyond every stream, for the sheets that are left out. */
const nowhere = 0xffff0000;

/**
 * The stream of a workbook that lists the same sheets and holds only the one that begins at `start`: what is broken in
 * another sheet cannot be in the way. @throws {DamagedPart} when the sheet does not end.
 */
export function isolateSheet(view: DataView, start: number): Uint8Array {
  const head = partAt(view, 0);
  const sheet = partAt(view, start);
  const alone = new Uint8Array(head.length + sheet.length);
  alone.set(head);
  alone.set(sheet, head.length);
  const copy = new DataView(alone.buffer);
  let others = 0;
  for (const record of biffRecords(view, 0)) {
    if (record.type !== recordType.boundSheet) continue;
    const isMeant = view.getUint32(record.start, true) === start;
    copy.setUint32(record.start, isMeant ? head.length : nowhere + others++, true);
  }
  return alone;
}

function partAt(view: DataView, at: number): Uint8Array {
  let end = at;
  // Parts inside the part are passed over, but they lie before its end.
  for (const { start, length } of biffRecords(view, at)) end = start + length;
  return new Uint8Array(view.buffer, view.byteOffset + at, end - at);
}
