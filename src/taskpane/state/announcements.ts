import { nothingFoundWords } from '../../core/present/ignore-words';
import type { AddedSheet, HostProblem } from '../../hosts/workbook-host';
import type { Notice, Reviewed, Running } from './pane-state';

/** What is said of the work while it runs: "Đang đọc biểu: 50 %". */
export function progressWords({ step, done }: Pick<Running, 'step' | 'done'>): string {
  if (step === 'checking') return 'Đang soát';
  return `Đang đọc biểu: ${Math.floor(done * 100)} %`;
}

/** Reading is most of the work; the checks are the rest. */
const readingShare = 0.8;

/** How much of the work is done, between 0 and 1. */
export function progressShare({ step, done }: Pick<Running, 'step' | 'done'>): number {
  return step === 'reading' ? done * readingShare : readingShare;
}

/** What a screen reader is told of the work: every quarter, lest it never stops talking. */
export function spokenProgress({ step, done }: Pick<Running, 'step' | 'done'>): string {
  return progressWords({ step, done: Math.floor(done * 4) / 4 });
}

/** "Đã soát xong: 2 sai, 5 cần xem lại" */
export function reviewedWords({ name, view }: Pick<Reviewed, 'name' | 'view'>): string {
  if (name === 'nothing-recognised') return 'Đã soát xong: chưa nhận ra biểu nào.';
  if (name === 'nothing-found') return `Đã soát xong: ${lowerFirst(nothingFoundWords(view.ignoredCount))}.`;
  return `Đã soát xong: ${view.counts.replaceAll(' · ', ', ')}.`;
}

export function problemWords({ message, advice }: HostProblem): string {
  return `${message} ${advice}`;
}

export function noticeWords(notice: Notice): string {
  if (notice.kind === 'cleared') return 'Đã xoá mọi dấu.';
  if (notice.kind === 'sheet-added') return addedWords(notice.added);
  if (notice.kind === 'ignored') return `Đã bỏ qua ${notice.count} chỗ.`;
  if (notice.kind === 'problem') return problemWords(notice.problem);
  if (notice.kind === 'not-kept') return notKeptWords(notice.problem);
  if (notice.kind === 'not-recalled') return notRecalledWords[notice.why];
  return notice.refused.map(({ sheet, why }) => `Chưa đánh dấu được trang "${sheet}": ${why}.`).join(' ');
}

function addedWords({ sheet, isSetForPrint }: AddedSheet): string {
  const added = `Đã thêm trang "${sheet}" ở cuối sổ; lần soát tới sẽ soát cả trang này.`;
  if (isSetForPrint) return added;
  return `${added} Chưa đặt được trang in (thường do máy chưa có máy in): khi in, đề nghị chọn khổ A4 ngang.`;
}

function notKeptWords(problem: HostProblem): string {
  return `Chưa lưu được vào sổ này: ${lowerFirst(problem.message)} ${problem.advice} Điều vừa chọn chỉ có hiệu lực tới khi đóng khung này.`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

const notRecalledWords: Readonly<Record<'newer' | 'unreadable', string>> = {
  newer:
    'Phần ghi nhớ trong sổ này do bản Soát Biểu mới hơn ghi. Phần đó được giữ nguyên; điều anh/chị chọn lần này chỉ có hiệu lực tới khi đóng khung này.',
  unreadable:
    'Phần ghi nhớ trong sổ này không đọc được. Phần đó được giữ nguyên; điều anh/chị chọn lần này chỉ có hiệu lực tới khi đóng khung này.',
};
