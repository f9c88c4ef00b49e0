import type { Word } from './words';
import { phraseAt } from './words';

const committees = new Set([
  'quản lý',
  'ql',
  'qlda',
  'chỉ đạo',
  'chỉ huy',
  'tổ chức',
  'tuyên giáo',
  'dân vận',
  'thường vụ',
]);

/** "Họp giao ban", but "giao ban quản lý dự án". */
export function isMeeting(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    words[at]!.text === 'giao' &&
    next?.text === 'ban' &&
    !next.isCapital &&
    phraseAt(words, at + 2, committees) === 0
  );
}
