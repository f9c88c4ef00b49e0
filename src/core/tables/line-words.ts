import { fold } from '../values/fold';

/** The words of the lines around a table: page head, title attachments, signatures, notes. */

const pageHead =
  /cong hoa xa hoi|doc lap ?[-–] ?tu do|^(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|ban chi dao|dang uy|huyen uy|tinh uy|mat tran|uy ban mat tran)\b|^kinh gui|^so ?[:.…]|^(?:ma chuong|don vi (?:nhan )?bao cao|ten don vi|chu dau tu) ?:/;

/** A line of the page head: quốc hiệu, cơ quan, số văn bản, "Kính gửi". */
export function isPageHead(text: string): boolean {
  return text.length <= 300 && pageHead.test(fold(text));
}

const tableTag = /^\(?(?:mau|bieu|phu luc|bang)(?: so)? ?[:.]? ?(?:[ivx]+|\d+|\d*[a-z])(?![a-z\d])/;

/** "Biểu số 03 …", "Phụ lục II": names a table, and is never one of its labels. */
export function isTableTag(text: string): boolean {
  return text.length <= 300 && tableTag.test(fold(text));
}

/** "(Kèm theo Báo cáo số …)". */
export function isAttachmentLine(text: string): boolean {
  return text.length <= 300 && /^\(? ?(?:kem theo|ban hanh kem|dinh kem)/.test(fold(text));
}

const signature =
  /^(?:nguoi lap|lap bieu|nguoi tong hop|ke toan|phu trach ke toan|thu truong|chu tich|pho chu tich|truong ban|giam doc|nguoi su dung|noi nhan|tm\.|t\/m|kt\.|tl\.|q\. ?chu tich|xac nhan cua|can bo lap|cong chuc (?:lap|phu trach)|\(ky|ky ten)/;
const place = /^(?:[^,]{0,40}, ?)?ngay[\d\s.…/]*thang[\d\s.…/]*nam[\d\s.…]*$/;

/** A line of the signature block under a table. */
export function isSignatureLine(text: string): boolean {
  if (text.length > 120) return false;
  const folded = fold(text);
  return signature.test(folded) || place.test(folded);
}

const note =
  /^(?:\* ?)?(?:ghi chu|luu y|chu thich|nguon(?: so lieu)?|tong hop|ket qua tong hop|bang chu|so lieu|so tien bang chu|viet bang chu)(?: ?:|\b[^:]{0,40}:)|^\(?\*/;

/** A note under a table. */
export function isNoteLine(text: string): boolean {
  return note.test(fold(text.slice(0, 120)));
}

/** A form field that stands beside the page head, filled or not: "Đơn vị báo cáo: ……". */
export function isFormField(text: string): boolean {
  const colon = text.lastIndexOf(':');
  return colon >= 0 && /^[\s.…_]*[.…_]\s*$/.test(text.slice(colon + 1, colon + 200));
}

/** "Đơn vị tính:" in a cell of its own, the unit in the next. */
export function isUnitLabel(text: string): boolean {
  return /^\(?(?:dvt|don vi(?: tinh)?) ?:$/.test(fold(text.slice(0, 40)));
}
