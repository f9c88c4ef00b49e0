import { readdirSync, statSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { FileError } from '../hosts/file-error';
import { fileErrorOf } from './read-file';

/** What is to be checked, what cannot be, and what in the folders is no workbook and so left aside. */
export interface WorkbookList {
  readonly files: readonly ListedFile[];
  readonly leftAside: readonly string[];
}

export interface ListedFile {
  readonly path: string;
  /** Already known not to be readable. */
  readonly error: FileError | null;
}

/**
 * Spreadsheets, those of formats that cannot be read included: in a folder they are a commune's figures too, so none
 * is passed over in silence.
 */
const spreadsheets = ['.xlsx', '.xlsm', '.xltx', '.xltm', '.xls', '.xlt', '.xlsb', '.ods', '.ots', '.et'];
const folded = new Intl.Collator('vi', { numeric: true });

/**
 * The files behind the paths that the user gave: a file stands for itself, whatever it is; a folder for every workbook
 * below it, in the order in which people sort names. Each file comes once.
 */
export function listWorkbooks(paths: readonly string[]): WorkbookList {
  const files = new Map<string, ListedFile>();
  const leftAside: string[] = [];
  const add = (path: string, error: FileError | null = null) => {
    if (!files.has(resolve(path))) files.set(resolve(path), { path, error });
  };
  for (const path of paths) {
    if (!isFolder(path)) {
      add(path);
      continue;
    }
    const before = files.size;
    const failures = walk(path, (file) => (isWorkbook(file) ? add(file) : leftAside.push(file)));
    for (const failure of failures) add(failure.path, failure.error);
    if (files.size === before) add(path, new FileError('not-found', noWorkbook));
  }
  return { files: [...files.values()], leftAside };
}

const noWorkbook = {
  what: 'Thư mục không có bảng tính nào.',
  todo: 'Đề nghị chọn thư mục có tệp .xlsx, .xls hoặc .ods.',
};

/** What cannot even be looked at is taken for a file: reading it will say why. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** "~$…" is the lock that Excel keeps beside an open workbook. */
function isWorkbook(path: string): boolean {
  const name = path.replace(/^.*[\\/]/, '');
  return (
    !name.startsWith('~$') && !name.startsWith('.') && spreadsheets.includes(extname(name).toLowerCase())
  );
}

/** Calls back for every file below a folder, and gives back the folders that could not be opened. */
function walk(folder: string, found: (path: string) => unknown): { path: string; error: FileError }[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return [{ path: folder, error: fileErrorOf(error) }];
  }
  return entries.sort(byName).flatMap((entry) => {
    const path = join(folder, entry.name);
    // A linked folder is not entered: it could lead back here without end.
    if (entry.isDirectory()) return walk(path, found);
    found(path);
    return [];
  });
}

function byName(one: Dirent, other: Dirent): number {
  return folded.compare(one.name, other.name) || (one.name < other.name ? -1 : 1);
}
