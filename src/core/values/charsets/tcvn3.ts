/**
 * TCVN 5712:1993, part VN3, as the .Vn* fonts of ABC use it: one byte a letter, arriving here as the Latin-1 character of
 * the same number. It has no capitals with a tone mark: the fonts whose name ends in H draw the small ones as capitals.
 */
const letters: ReadonlyMap<string, string> = new Map(
  [
    ['¡¢£¤¥¦§', 'ĂÂÊÔƠƯĐ'],
    ['¨©ª«¬\u00ad®', 'ăâêôơưđ'],
    ['µ¶·¸¹', 'àảãáạ'],
    ['»¼½¾Æ', 'ằẳẵắặ'],
    ['ÇÈÉÊË', 'ầẩẫấậ'],
    ['ÌÎÏÐÑ', 'èẻẽéẹ'],
    ['ÒÓÔÕÖ', 'ềểễếệ'],
    ['×ØÜÝÞ', 'ìỉĩíị'],
    ['ßáâãä', 'òỏõóọ'],
    ['åæçèé', 'ồổỗốộ'],
    ['êëìíî', 'ờởỡớợ'],
    ['ïñòóô', 'ùủũúụ'],
    ['õö÷øù', 'ừửữứự'],
    ['úûüýþ', 'ỳỷỹýỵ'],
  ].flatMap(([bytes, said]) => Array.from(bytes!, (byte, i) => [byte, said![i]!] as const)),
);

/** Reads TCVN3 text; what is no letter of it stays as it is. */
export function decodeTcvn3(text: string): string {
  return text.replace(/[\u00a1-\u00fe]/g, (byte) => letters.get(byte) ?? byte);
}
