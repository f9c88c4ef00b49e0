/** The other way round, for tests: Unicode into TCVN3 and VNI, written from the code tables and not from our decoders. */

const tcvn3Bytes: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'Ă A1 Â A2 Ê A3 Ô A4 Ơ A5 Ư A6 Đ A7 ă A8 â A9 ê AA ô AB ơ AC ư AD đ AE à B5 ả B6 ã B7 á B8 ạ B9 ằ BB ẳ BC ẵ BD ắ BE ' +
    'ặ C6 ầ C7 ẩ C8 ẫ C9 ấ CA ậ CB è CC ẻ CE ẽ CF é D0 ẹ D1 ề D2 ể D3 ễ D4 ế D5 ệ D6 ì D7 ỉ D8 ĩ DC í DD ị DE ò DF ' +
    'ỏ E1 õ E2 ó E3 ọ E4 ồ E5 ổ E6 ỗ E7 ố E8 ộ E9 ờ EA ở EB ỡ EC ớ ED ợ EE ù EF ủ F1 ũ F2 ú F3 ụ F4 ừ F5 ử F6 ữ F7 ứ F8 ' +
    'ự F9 ỳ FA ỷ FB ỹ FC ý FD ỵ FE'
  )
    .split(' ')
    .flatMap((letter, i, all) => (i % 2 === 0 ? [[letter, parseInt(all[i + 1]!, 16)]] : [])),
);

/** Small letters and the seven capitals of the set; other capitals with tones become small letters, as in the .VnTimeH fonts. */
export function encodeTcvn3(text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) => {
      const byte = tcvn3Bytes[letter] ?? tcvn3Bytes[letter.toLowerCase()];
      return byte === undefined ? letter : String.fromCharCode(byte);
    })
    .join('');
}

const toneMarks = { '\u0300': 'ø', '\u0301': 'ù', '\u0309': 'û', '\u0303': 'õ', '\u0323': 'ï' } as const;
const circumflex = {
  '': 'â',
  '\u0300': 'à',
  '\u0301': 'á',
  '\u0309': 'å',
  '\u0303': 'ã',
  '\u0323': 'ä',
} as const;
const breve = { '': 'ê', '\u0300': 'è', '\u0301': 'é', '\u0309': 'ú', '\u0303': 'ü', '\u0323': 'ë' } as const;
const i = { '\u0300': 'ì', '\u0301': 'í', '\u0309': 'æ', '\u0303': 'ó', '\u0323': 'ò' } as const;

export function encodeVni(text: string): string {
  return [...text.normalize('NFC')].map(encodeVniLetter).join('');
}

function encodeVniLetter(letter: string): string {
  const small = letter.toLowerCase();
  const isCapital = small !== letter;
  const cased = (written: string) => (isCapital ? written.toUpperCase() : written);
  if (small === 'đ') return cased('ñ');
  if (small === 'ỵ') return cased('î');
  const [base, ...marks] = small.normalize('NFD');
  const tone = (Object.keys(toneMarks) as (keyof typeof toneMarks)[]).find((mark) => marks.includes(mark));
  if (marks.length === 0) return letter;
  if (base === 'i') return cased(i[tone!]);
  if (marks.includes('\u0302')) return cased(base! + circumflex[tone ?? '']);
  if (marks.includes('\u0306')) return cased(base! + breve[tone ?? '']);
  const horned = marks.includes('\u031b') ? (base === 'o' ? 'ô' : 'ö') : base!;
  return cased(horned + (tone ? toneMarks[tone] : ''));
}
