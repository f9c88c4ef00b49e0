import { FileError } from '../../file-error';

/** What to say of a file whose reading had to be ended. */
export function readingTooSlow(): FileError {
  return new FileError('too-large', {
    what: 'Đọc tệp quá lâu nên đã dừng.',
    todo: 'Đề nghị mở bằng Excel rồi lưu lại dạng .xlsx.',
  });
}
