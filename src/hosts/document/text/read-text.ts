import { DocumentError } from '../document-error';
import { decodeText } from './decode-text';
import { linesOf } from './text-lines';

/** A report of 500 pages is 2 MB; a text beyond this is a list or a log. */
const largest = 20 * 1024 * 1024;

/** The lines of a .txt file; `null` for bytes that are no text. @throws {FileError} too-large */
export function readText(bytes: Uint8Array): readonly string[] | null {
  if (bytes.length > largest) throw new DocumentError('too-large', { what: 'Tệp chữ lớn hơn 20 MB.' });
  const text = decodeText(bytes);
  return text === null ? null : linesOf(text);
}
