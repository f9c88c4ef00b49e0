import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ListedFile } from './list-workbooks';
import { UsageError } from './usage-error';

/** @throws {UsageError} when a result would be written over a workbook, be it one of those checked or another. */
export function refuseToOverwrite(output: string, files: readonly ListedFile[]): void {
  if (
    /\.(?:xl\w{1,2}|ods|ots|et)$/i.test(output) ||
    files.some(({ path }) => realPath(path) === realPath(output))
  )
    throw new UsageError(
      `Không ghi kết quả vào "${output}" vì sẽ đè lên bảng tính; đề nghị chọn tên tệp khác.`,
    );
}

/** @throws {UsageError} when a result would be written over the document from which it was made. */
export function refuseToOverwriteSource(output: string, source: string): void {
  if (realPath(source) === realPath(output))
    throw new UsageError(
      `Không ghi kết quả vào "${output}" vì sẽ đè lên chính văn bản; đề nghị chọn tên tệp khác.`,
    );
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
