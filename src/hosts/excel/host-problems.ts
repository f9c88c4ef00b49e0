import { HostProblem } from '../workbook-host';
import type { HostProblemCode } from '../workbook-host';

interface Sentences {
  readonly code: HostProblemCode;
  readonly what: string;
  readonly advice: string;
}

const cellBeingEdited: Sentences = {
  code: 'cell-being-edited',
  what: 'Excel đang chờ nhập xong một ô nên chưa làm được.',
  advice: 'Đề nghị nhấn Enter để ghi, hoặc Esc để thôi nhập, rồi bấm lại.',
};
const anotherWorkbook: Sentences = {
  code: 'another-workbook',
  what: 'Một tệp Excel khác đang mở phía trước nên chưa chuyển đến ô được.',
  advice: 'Đề nghị bấm vào cửa sổ của tệp đang soát, rồi bấm lại.',
};
const tooLarge: Sentences = {
  code: 'too-large',
  what: 'Tệp có quá nhiều dữ liệu để đọc một lần.',
  advice: 'Đề nghị xoá các dòng, cột trống thừa hoặc tách thành nhiều tệp, rồi bấm Soát lại.',
};
const sheetGone: Sentences = {
  code: 'sheet-missing',
  what: 'Một trang tính vừa bị xoá hoặc thay đổi trong khi đang làm.',
  advice: 'Đề nghị bấm Soát lại.',
};
const notSupported: Sentences = {
  code: 'not-supported',
  what: 'Phiên bản Excel này chưa làm được việc vừa yêu cầu.',
  advice: 'Đề nghị dùng Excel 2021 trở lên, Microsoft 365, hoặc mở tệp bằng trang soát biểu.',
};
const writingRefused: Sentences = {
  code: 'sheet-protected',
  what: 'Excel không cho ghi vì trang tính hoặc tệp đang được bảo vệ.',
  advice: 'Đề nghị bỏ bảo vệ (Review > Unprotect Sheet) rồi bấm lại; danh sách lỗi vẫn xem được.',
};
const nameTaken: Sentences = {
  code: 'failed',
  what: 'Trong sổ đã có trang cùng tên mà khung này chưa thấy, nên chưa thêm được.',
  advice: 'Đề nghị bấm lại. Nếu vẫn vậy, đổi tên trang hoặc biểu đồ cùng tên, hoặc lưu bảng thành tệp riêng.',
};
const failed: Sentences = {
  code: 'failed',
  what: 'Excel báo lỗi ngoài dự kiến nên việc vừa yêu cầu chưa xong.',
  advice: 'Đề nghị lưu tệp, đóng rồi mở lại và thử lại; nếu vẫn lỗi, gửi dòng chi tiết cho người hỗ trợ.',
};

const byOfficeCode: ReadonlyMap<string, Sentences> = new Map([
  ['InvalidOperationInCellEditMode', cellBeingEdited],
  ['InactiveWorkbook', anotherWorkbook],
  ['InvalidSelection', anotherWorkbook],
  ['ResponsePayloadSizeLimitExceeded', tooLarge],
  ['RequestPayloadSizeLimitExceeded', tooLarge],
  ['OperationCellsExceedLimit', tooLarge],
  ['RangeExceedsLimit', tooLarge],
  ['ItemNotFound', sheetGone],
  ['ItemAlreadyExists', nameTaken],
  ['ApiNotFound', notSupported],
  ['AccessDenied', writingRefused],
]);

/** The code of an error of Office.js; "" when it is none. */
export function officeCodeOf(error: unknown): string {
  return textOf(error, 'code');
}

/** Errors that come from another window are no `instanceof` anything of ours. */
function textOf(error: unknown, property: 'code' | 'message'): string {
  const value = (error as Readonly<Record<string, unknown>> | null | undefined)?.[property];
  return typeof value === 'string' ? value : '';
}

/** Whatever went wrong, as the port promises it: said for an official, with Office's own words kept in `detail`. */
export function hostProblemOf(error: unknown): HostProblem {
  if (error instanceof HostProblem) return error;
  return problem(byOfficeCode.get(officeCodeOf(error)) ?? failed, detailOf(error));
}

/** Excel gives no better reason than GeneralException when it cannot go to a cell: another window is in front. */
export function anotherWorkbookProblem(error: unknown): HostProblem {
  return problem(anotherWorkbook, detailOf(error));
}

export const cancelledProblem = () =>
  new HostProblem('cancelled', 'Đã dừng theo yêu cầu.', 'Bấm Soát biểu khi cần soát lại.');

export const notSupportedProblem = (needed: string) => problem(notSupported, needed);

export const sheetMissingProblem = (sheet: string) =>
  new HostProblem(
    'sheet-missing',
    `Trong tệp không còn trang tính “${sheet}”.`,
    'Trang tính đã được đổi tên hoặc xoá sau lần soát; đề nghị bấm Soát lại.',
  );

export const sheetHiddenProblem = (sheet: string, canBeShown: boolean) =>
  new HostProblem(
    'sheet-hidden',
    `Trang tính “${sheet}” đang ẩn nên chưa chuyển đến được.`,
    canBeShown
      ? 'Đề nghị bấm chuột phải vào tên một trang tính, chọn Unhide (Bỏ ẩn), rồi bấm lại.'
      : 'Trang này được ẩn kỹ, danh sách Unhide không có; đề nghị người lập tệp cho hiện lại.',
  );

export const readOnlyProblem = () =>
  new HostProblem(
    'read-only',
    'Sổ đang mở ở chế độ chỉ đọc.',
    'Muốn giữ lại, đề nghị lưu thành tệp khác (Save As).',
  );

/** Where a sheet was to be added: Excel would add it, to a copy that is lost with the window. */
export const readOnlyBookProblem = () =>
  new HostProblem(
    'read-only',
    'Sổ đang mở ở chế độ chỉ đọc nên chưa thêm được trang tính.',
    'Đề nghị lưu sổ thành tệp khác (Save As) rồi bấm lại, hoặc lưu bảng thành tệp riêng.',
  );

export const structureProtectedProblem = () =>
  new HostProblem(
    'workbook-protected',
    'Cấu trúc của sổ đang được bảo vệ nên chưa thêm được trang tính.',
    'Đề nghị bỏ bảo vệ (Review > Protect Workbook) rồi bấm lại, hoặc lưu bảng thành tệp riêng.',
  );

export const marksLeftProblem = (sheets: readonly string[]) =>
  new HostProblem(
    'sheet-protected',
    `Chưa xoá được dấu ở trang tính đang được bảo vệ: ${sheets.map((sheet) => `“${sheet}”`).join(', ')}.`,
    'Đề nghị bỏ bảo vệ (Review > Unprotect Sheet), rồi bấm Xoá mọi dấu lần nữa.',
  );

/** @param address the used range of the sheet that weighs most */
export const tooLargeProblem = (sheet: string, address: string) =>
  new HostProblem(
    'too-large',
    `Tệp có hơn 5 triệu ô để đọc; nhiều nhất là trang tính “${sheet}” (${address}).`,
    'Đề nghị xoá các dòng, cột trống thừa ở cuối trang này hoặc tách tệp, rồi bấm Soát lại.',
  );

function problem({ code, what, advice }: Sentences, detail: string): HostProblem {
  return new HostProblem(code, what, advice, detail);
}

function detailOf(error: unknown): string {
  const [code, message] = [textOf(error, 'code'), textOf(error, 'message')];
  return [code, message || String(error)].filter((part) => part !== '').join(': ');
}
