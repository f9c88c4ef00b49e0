/**
 * Vietnamese as it was typed before Unicode: the byte of the old font, read as Latin-1, as a workbook keeps it.
 * TCVN3 (TCVN 5712:1993) has one byte a letter, VNI a letter and a mark.
 */
const letters =
  'à á ả ã ạ ă ằ ắ ẳ ẵ ặ â ầ ấ ẩ ẫ ậ đ è é ẻ ẽ ẹ ê ề ế ể ễ ệ ì í ỉ ĩ ị ò ó ỏ õ ọ ô ồ ố ổ ỗ ộ ơ ờ ớ ở ỡ ợ ù ú ủ ũ ụ ư ừ ứ ử ữ ự ỳ ý ỷ ỹ ỵ'.split(
    ' ',
  );

const tcvn3 =
  'µ ¸ ¶ · ¹ ¨ » ¾ ¼ ½ Æ © Ç Ê È É Ë ® Ì Ð Î Ï Ñ ª Ò Õ Ó Ô Ö × Ý Ø Ü Þ ß ã á â ä « å è æ ç é ¬ ê í ë ì î ï ó ñ ò ô \u00AD õ ø ö ÷ ù ú ý û ü þ'.split(
    ' ',
  );

const vni =
  'aø aù aû aõ aï aê aè aé aú aü aë aâ aà aá aå aã aä ñ eø eù eû eõ eï eâ eà eá eå eã eä ì í æ ó ò oø où oû oõ oï oâ oà oá oå oã oä ô ôø ôù ôû ôõ ôï uø uù uû uõ uï ö öø öù öû öõ öï yø yù yû yõ î'.split(
    ' ',
  );

const tcvn3Capitals: Readonly<Record<string, string>> = {
  Ă: '¡',
  Â: '¢',
  Đ: '§',
  Ê: '£',
  Ô: '¤',
  Ơ: '¥',
  Ư: '¦',
};

export interface OldText {
  readonly text: string;
  readonly font: string;
}

const plain = (text: string) => text.normalize('NFC');

/** In the TCVN3 fonts capitals with a tone exist only in the fonts that end in H, which draw every letter as a capital. */
export function toTcvn3(text: string): OldText {
  const letterFor = (letter: string) => {
    const at = letters.indexOf(letter.toLowerCase());
    return tcvn3Capitals[letter] ?? (at < 0 ? letter : tcvn3[at]!);
  };
  const capitals = text === text.toUpperCase();
  const spelled = capitals ? plain(text).toLowerCase() : plain(text);
  return { text: [...spelled].map(letterFor).join(''), font: capitals ? '.VnTimeH' : '.VnTime' };
}

export function toVni(text: string): OldText {
  const letterFor = (letter: string) => {
    const at = letters.indexOf(letter.toLowerCase());
    if (at < 0) return letter;
    return letter === letter.toLowerCase() ? vni[at]! : vni[at]!.toUpperCase();
  };
  return { text: [...plain(text)].map(letterFor).join(''), font: 'VNI-Times' };
}
