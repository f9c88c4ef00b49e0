import type { Finding } from '../check/result';
import type { Ignore } from '../check/ignore';
import { plainText } from './text/plain-text';

/** 'Dòng tổng khác tổng các dòng, trong Biểu 03': what an ignore speaks of, whether or not it is there. */
export function ignoredSubject(
  ignore: Ignore,
  findings: readonly Pick<Finding, 'at'>[],
  titles: ReadonlyMap<string, string>,
): string {
  if (ignore.kind === 'finding') return plainText(ignore.about);
  // Kept by a version that knew another rule.
  const title = titles.get(ignore.rule) ?? plainText(ignore.rule);
  if (ignore.kind === 'rule') return `${title}, trong cả tệp`;
  return `${title}, trong ${plainText(findings[0]?.at.sheet ?? ignore.sheet)}`;
}

/** "Ngoài 2 chỗ đã bỏ qua, không thấy chỗ nào cần sửa" */
export function nothingFoundWords(ignored: number): string {
  return ignored === 0
    ? 'Không thấy chỗ nào cần sửa'
    : `Ngoài ${ignored} chỗ đã bỏ qua, không thấy chỗ nào cần sửa`;
}
