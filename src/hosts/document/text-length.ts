import { DocumentError } from './document-error';

/** A thousand pages; beyond that it is no report, and its claims would have to be held against each other by the million. */
export const longestText = 2_500_000;

/** @throws {FileError} too-large where a text is longer than any report. */
export function refuseEndlessText(lines: readonly string[]): void {
  const length = lines.reduce((sum, line) => sum + line.length, 0);
  if (length > longestText)
    throw new DocumentError('too-large', { what: 'Văn bản dài hơn một nghìn trang.' });
}
