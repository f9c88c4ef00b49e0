import { writeFileSync } from 'node:fs';
import { systemCode } from './read-file';
import { UsageError } from './usage-error';

/** Writes a result to a file; `flag` is "wx" where a file that is there already must stay. @throws {UsageError} when it cannot. */
export function writeOutput(path: string, content: string | Uint8Array, flag: 'w' | 'wx' = 'w'): void {
  try {
    writeFileSync(path, content, { flag });
  } catch (error) {
    const code = systemCode(error);
    if (code === 'EEXIST')
      throw new UsageError(`Đã có tệp "${path}" nên không ghi đè; đề nghị chọn tên tệp khác.`);
    throw new UsageError(
      `Không ghi được kết quả vào "${path}"${code && ` (${code})`}; đề nghị chọn chỗ khác.`,
    );
  }
}
