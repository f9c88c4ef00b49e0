import { readFileSync, statSync } from 'node:fs';
import { FileError } from '../hosts/file-error';

/** No workbook that the reader accepts is larger; beyond it the bytes are not even brought into memory. */
const largest = 512 * 1024 * 1024;

/** The bytes of a file. @throws {FileError} with the reason when they cannot be had. */
export function readFile(path: string): Uint8Array {
  try {
    const stat = statSync(path);
    // A pipe or a device has no end to wait for.
    if (!stat.isFile()) throw new FileError('unsupported');
    if (stat.size > largest) throw new FileError('too-large');
    return readFileSync(path);
  } catch (error) {
    throw error instanceof FileError ? error : fileErrorOf(error);
  }
}

const missing = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EINVAL', 'ELOOP', 'ERR_INVALID_ARG_VALUE'];
const refused = ['EACCES', 'EPERM', 'EBUSY'];

/** What the file system said, as one of the errors of the contract. */
export function fileErrorOf(error: unknown): FileError {
  const code = systemCode(error);
  if (missing.includes(code)) return new FileError('not-found');
  if (refused.includes(code)) return new FileError('no-permission');
  return new FileError('damaged', { what: `Máy không đọc được tệp${code === '' ? '' : ` (${code})`}.` });
}

/** "ENOENT" and the like; "" for an error of another kind. */
export function systemCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
