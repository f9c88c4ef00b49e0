/**
 * One part of the package (a sheet, the shared strings …) cannot be read; `message` is the Vietnamese reason.
 * The reader turns it into an unreadable sheet or, where the whole workbook hangs on the part, into a FileError.
 */
export class DamagedPart extends Error {}

const longestQuote = 60;

/** Words of the file for use in a message: a hostile file must not fill the screen. */
export function quoteFromFile(text: string): string {
  return `“${text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text}”`;
}

/** For an address that no sheet has. */
export function outsideSheet(what: string): DamagedPart {
  return new DamagedPart(`${what} nằm ngoài giới hạn của Excel (1.048.576 dòng, 16.384 cột).`);
}
