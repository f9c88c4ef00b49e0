import { FileError } from '../../file-error';
import { compoundFileStream } from '../compound-file';

/** The stream of Excel 97 and later, and that of Excel 95. */
const streamNames = ['Workbook', 'Book'];

/** The stream of an .xls file that holds the workbook, taken out of its container. @throws {FileError} damaged */
export function xlsStream(bytes: Uint8Array): DataView {
  const stream = compoundFileStream(bytes, streamNames);
  if (!stream) throw new FileError('damaged');
  return new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
}
