import { fold } from '../../values/fold';
import { isOneSlipAway } from '../../values/one-slip';
import { readStatus } from '../../values/statuses';

const words: readonly (readonly [string, string])[] = [
  ['dat', 'Đạt'],
  ['chuadat', 'Chưa đạt'],
  ['khongdat', 'Không đạt'],
  ['cobandat', 'Cơ bản đạt'],
  ['khongxet', 'Không xét'],
];

const heads = /^(?:đã đạt|đạt|chưa đạt|không đạt|cơ bản đạt)(?=[\s,;:.–-])/iu;
const turns = /^(?:nhung|song|tuy|chua|khong|neu|khi|mot phan|\d)/;

/** The longest writing worth a look. */
const longest = 200;

/**
 * What was meant by a status in no known writing: a slip of the keyboard mended ("Đtạ" → "Đạt"), or its remark put in
 * brackets ("Chưa đạt do thiếu vốn" → "Chưa đạt (do thiếu vốn)"); `null` where nobody can tell.
 */
export function meantStatus(text: string): string | null {
  const typed = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (typed.length > longest) return null;
  const head = heads.exec(typed)?.[0];
  if (head !== undefined) return withRemark(head, typed.slice(head.length));
  const letters = fold(typed).replace(/[^a-z]/g, '');
  return words.find(([word]) => letters === word || isOneSlipAway(letters, word))?.[1] ?? null;
}

/** "Đạt, nhưng chưa có hồ sơ" says two things, and only its writer knows which one holds. */
function withRemark(head: string, rest: string): string | null {
  const remark = rest.replace(/^[\s,;:.–-]+/, '').replace(/[()]/g, '');
  if (remark === '' || turns.test(fold(remark))) return null;
  const mended = `${head} (${remark})`;
  return readStatus(mended) === null ? null : mended;
}
