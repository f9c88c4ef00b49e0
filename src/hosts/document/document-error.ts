import { FileError } from '../file-error';
import type { FileErrorCode, FileErrorSentences } from '../file-error';

/** What the owner of a report reads where that differs from what the owner of a workbook does. */
const sentences: Readonly<Partial<Record<FileErrorCode, Partial<FileErrorSentences>>>> = {
  unsupported: {
    what: 'Tệp này không phải văn bản (.docx, .txt, .pdf).',
    todo: 'Đề nghị chọn báo cáo dạng .docx, .txt hoặc .pdf.',
  },
  damaged: { todo: 'Đề nghị tải lại tệp, hoặc mở bằng Word rồi lưu lại dạng .docx.' },
  encrypted: { todo: 'Đề nghị mở bằng Word, bỏ mật khẩu mở tệp rồi lưu lại.' },
  'too-large': { todo: 'Đề nghị chỉ giữ phần lời của báo cáo hoặc tách thành nhiều tệp.' },
};

/** A FileError in words for the owner of a report. */
export class DocumentError extends FileError {
  constructor(code: FileErrorCode, detail: Partial<FileErrorSentences> = {}) {
    super(code, { ...sentences[code], ...detail });
  }
}
