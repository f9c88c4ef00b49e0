import { describe, expect, it } from '@jest/globals';
import { FileError } from '../../src/hosts/file-error';
import type { FileErrorCode } from '../../src/hosts/file-error';

const codes: readonly FileErrorCode[] = [
  'not-found',
  'unsupported',
  'empty',
  'damaged',
  'encrypted',
  'too-large',
  'no-permission',
];

describe('FileError', () => {
  it.each(codes)('%s says what is the matter and what to do', (code) => {
    const error = new FileError(code);
    expect(error).toBeInstanceOf(Error);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/^\p{Lu}.+\. Đề nghị .+\.$/u);
  });

  it('has another sentence for every code', () => {
    expect(new Set(codes.map((code) => new FileError(code).message)).size).toBe(codes.length);
  });

  it('lets a reader say more exactly what the matter is, what to do, or both', () => {
    expect(new FileError('damaged', { what: 'Tệp thiếu một phần.' }).message).toBe(
      'Tệp thiếu một phần. Đề nghị tải lại tệp, hoặc mở bằng Excel rồi lưu lại.',
    );
    expect(new FileError('empty', { todo: 'Đề nghị xem lại.' }).message).toBe(
      'Tệp rỗng, không có dữ liệu. Đề nghị xem lại.',
    );
  });
});
