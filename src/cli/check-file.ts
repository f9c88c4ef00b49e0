import { checkWorkbook } from '../core/check/check-workbook';
import type { CheckResult } from '../core/check/result';
import type { FileOutcome } from '../core/present/check-run';
import { FileError } from '../hosts/file-error';
import type { ChosenCatalog } from './read-catalog';
import { readWorkbook, stateOf } from './read-workbook';
import type { ListedFile } from './list-workbooks';

export interface CheckOptions {
  /** `null` when the workbook or today decides. */
  readonly asOf: string | null;
  readonly today: string;
  /** The only rules to run; empty for all. */
  readonly rules: readonly string[];
  readonly catalog: ChosenCatalog;
  readonly region: string | null;
}

/**
 * Reads and checks one file. Never throws, so that the files after it are still checked.
 * @param onAside told what the owner of a checked file should know besides
 */
export async function checkFile(
  file: ListedFile,
  options: CheckOptions,
  onCrash: (error: unknown) => void,
  onAside: (sentence: string) => void,
): Promise<FileOutcome> {
  const { path } = file;
  try {
    if (file.error) throw file.error;
    return { path, error: null, result: await checkOf(path, options, onAside) };
  } catch (error) {
    if (!(error instanceof FileError)) onCrash(error);
    const { code, message } = error instanceof FileError ? error : new FileError('damaged', unexpected);
    return { path, error: { code, message } };
  }
}

const unexpected = {
  what: 'Tệp có chỗ khác thường khiến việc soát phải dừng lại.',
  todo: 'Đề nghị mở bằng Excel, lưu lại thành tệp .xlsx mới rồi soát lại.',
};

async function checkOf(
  path: string,
  { asOf, today, rules, catalog, region }: CheckOptions,
  onAside: (sentence: string) => void,
): Promise<CheckResult> {
  const only = rules.length > 0 && { only: rules };
  const { snapshot, state } = await readWorkbook(path);
  const { corrections, ignores, catalogs: kept } = stateOf(state, onAside);
  const sets = { catalogs: [...catalog.own, ...kept.own], saidCatalogs: kept.said };
  const chosen = { catalog: catalog.id, region };
  return checkWorkbook(snapshot, { asOf, today, corrections, ignores, ...sets, ...chosen, ...only });
}
