import { fold } from '../values/fold';

/** The words that say what a row is: a total, a part of the row above, all of it in parts. */

/** Whether the first letter behind marks is one of these: most labels need no closer look. */
function beginsWith(letters: string, label: string): boolean {
  const first = /[^\s*+•(-]/.exec(label)?.[0].toLowerCase();
  return first !== undefined && letters.includes(first);
}

const total =
  /^(?:tong(?: so| cong| hop)?|cong)(?: *[.:(,;]| *$| (?:cac |chung|nguon|von |von$|kinh phi|huy dong|toan |chi phi|chi(?: |$)|thu(?! nhap)(?: |$)|gia tri|muc [ia-d\d]\b|nhom |phan |i+\b|iv\b|vi*\b|[a-d]\b))|^cong (?:\w{1,12} ){0,3}\(?(?:[ivx]+|\d+)\b/;

/** "Tổng cộng", "Cộng I", "Tổng số (I+II)", "Toàn xã"; "Tổng số hộ nghèo" and "Công trình 1" are items. */
export function isTotalLabel(label: string): boolean {
  if (label.length > 120 || !beginsWith('tc', label)) return false;
  const folded = fold(label).replace(/^[*+-] ?/, '');
  if (/^toan (?:xa|huyen|tinh|thon)$/.test(folded)) return true;
  return total.test(folded) && !(folded.startsWith('cong') && isOtherWord(label));
}

/** "Công" is another word than "Cộng", though both fold to one; without any accents it may be either. */
function isOtherWord(label: string): boolean {
  return /c[^ộo]ng/iu.test(label.normalize('NFC').slice(0, 8));
}

/** "Tổng số tiêu chí đạt", "Số chỉ tiêu chưa đạt": a row that counts a criteria table. */
export function isCountLabel(label: string): boolean {
  return (
    label.length <= 120 &&
    beginsWith('tsc', label) &&
    /^(?:tong (?:so |cong )?|so |cong )(?:so )?(?:tieu chi|chi tieu)(?:[ :,]|$)/.test(fold(label))
  );
}

const ofWhich = /^(?:[-+*•] ?)?\(?(?:trong do|tr\. ?do|t\.do)\b/;
const breakdown = /^(?:[-+*•] ?)?(?:chia ra|bao gom|gom|chia theo [\w ]{1,30})(?: ?:|$| ?[-+] | (?=co ))/;

export type PartialRole = 'of-which' | 'breakdown';

/** What "Trong đó: …" (some of the whole) and "Chia ra: …" (all of it) say; `null` for other labels. */
export function partialRole(label: string): PartialRole | null {
  if (!beginsWith('tcbg', label)) return null;
  const folded = fold(label.slice(0, 60));
  if (ofWhich.test(folded)) return 'of-which';
  return breakdown.test(folded) ? 'breakdown' : null;
}

/** "Trong đó:", "Chia ra" and nothing more: a heading over the parts, no part itself. */
export function headsParts(label: string): boolean {
  return (
    partialRole(label) !== null &&
    /^[-+*• ]*\p{L}+ \p{L}+(?: có)?\s*:?$|^[-+*• ]*\p{L}+\s*:?$/u.test(label.normalize('NFC'))
  );
}

/** "Bình quân", "Các tỷ lệ", "Toàn xã": a row that speaks of the whole list above it. */
export function isSummaryLabel(label: string): boolean {
  return (
    beginsWith('btc', label) &&
    /^(?:binh quan|trung binh|cac ty le|toan (?:xa|huyen|tinh|thon))(?:[ :]|$|\/)/.test(
      fold(label.slice(0, 40)),
    )
  );
}

/** An average or a ratio, which adds nothing to a total. */
export function isAverageLabel(label: string): boolean {
  return (
    beginsWith('btcs', label) &&
    /^(?:binh quan|trung binh|cac ty le|(?:ty|ti) le|so voi)(?:[ :]|$|\/)/.test(fold(label.slice(0, 40)))
  );
}

/** Dots that hold a place in a form: "…", ". . .". */
export function isPlaceholder(label: string): boolean {
  return /^[.…\s]*$/.test(label);
}

/** A remark under an item, wholly in brackets: "(chi tiết từng lĩnh vực)". */
export function isRemark(label: string): boolean {
  return label.startsWith('(') && label.endsWith(')');
}
