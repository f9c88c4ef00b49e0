import type { StateReading } from '../check/workbook-state';

/** Why what is kept in a workbook is left alone. */
export function stateProblem(kind: Exclude<StateReading['kind'], 'read'>): string {
  return kind === 'newer'
    ? 'Phần ghi nhớ của Soát Biểu trong tệp do một bản mới hơn ghi; lần này không dùng tới, và giữ nguyên trong tệp.'
    : 'Phần ghi nhớ của Soát Biểu trong tệp không đọc được; lần này không dùng tới, và giữ nguyên trong tệp.';
}
