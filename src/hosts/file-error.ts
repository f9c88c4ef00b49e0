export type FileErrorCode =
  'not-found' | 'unsupported' | 'empty' | 'damaged' | 'encrypted' | 'too-large' | 'no-permission';

/** What is the matter with a file, and what its owner can do about it. */
export interface FileErrorSentences {
  readonly what: string;
  readonly todo: string;
}

const sentences: Readonly<Record<FileErrorCode, FileErrorSentences>> = {
  'not-found': {
    what: 'Không tìm thấy tệp.',
    todo: 'Đề nghị kiểm tra lại tên tệp và thư mục.',
  },
  unsupported: {
    what: 'Tệp này không phải bảng tính (.xlsx, .xls, .ods).',
    todo: 'Đề nghị chọn tệp .xlsx, .xls hoặc .ods.',
  },
  empty: {
    what: 'Tệp rỗng, không có dữ liệu.',
    todo: 'Đề nghị sao chép hoặc tải lại tệp.',
  },
  damaged: {
    what: 'Tệp bị hỏng hoặc chưa tải về đủ.',
    todo: 'Đề nghị tải lại tệp, hoặc mở bằng Excel rồi lưu lại.',
  },
  encrypted: {
    what: 'Tệp được đặt mật khẩu nên chưa đọc được.',
    todo: 'Đề nghị mở bằng Excel, bỏ mật khẩu mở tệp rồi lưu lại.',
  },
  'too-large': {
    what: 'Tệp có quá nhiều dữ liệu để soát một lần.',
    todo: 'Đề nghị xóa các dòng, cột trống thừa hoặc tách thành nhiều tệp.',
  },
  'no-permission': {
    what: 'Không có quyền đọc tệp.',
    todo: 'Đề nghị kiểm tra quyền truy cập, hoặc đóng chương trình đang mở tệp.',
  },
};

/** A file that cannot be read at all; `message` is the Vietnamese sentence for its owner. */
export class FileError extends Error {
  /** The two halves of the message, for making the same error anew beyond a worker's border. */
  readonly sentences: FileErrorSentences;

  /** `detail` says more exactly what is the matter, or what to do, than the code alone can. */
  constructor(
    readonly code: FileErrorCode,
    detail: Partial<FileErrorSentences> = {},
  ) {
    const { what, todo } = { ...sentences[code], ...detail };
    super(`${what} ${todo}`);
    this.name = 'FileError';
    this.sentences = { what, todo };
  }
}
