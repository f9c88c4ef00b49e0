import { isCommonSyllable } from '../../../core/values/charsets/syllables';
import { decodeTcvn3 } from '../../../core/values/charsets/tcvn3';
import { decodeVni } from '../../../core/values/charsets/vni';
import { markedWords } from '../../../core/values/charsets/weigh-words';

/** Enough of a text to tell its charset. */
const sampledBytes = 256 * 1024;

/** Blanks, line breaks, and the Ctrl+Z that old programs end a text with are no sign of a binary file. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const control = /[\0-\x08\x0e-\x19\x1b-\x1f\x7f-\x9f]/;

type Decode = (bytes: Uint8Array) => string;

const decodeUtf8: Decode = (bytes) => new TextDecoder('utf-8').decode(bytes);
const decode1258: Decode = (bytes) => new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
// The letters of TCVN3 and VNI lie where this code page is the same as Latin-1.
const decode1252: Decode = (bytes) => new TextDecoder('windows-1252').decode(bytes);

/** In the order of how likely they are where the words say nothing. */
const candidates: readonly Decode[] = [
  decode1258,
  decodeUtf8,
  (bytes) => decodeTcvn3(decode1252(bytes)),
  (bytes) => decodeVni(decode1252(bytes)),
];

/**
 * The text of a .txt file: in UTF-8, or UTF-16 with its mark; else in the charset in which most of its words are Vietnamese
 * (windows-1258, UTF-8 with a broken byte, TCVN3, VNI). `null` when the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = unicodeText(bytes) ?? eightBitText(bytes);
  return text === null || text.includes('\0') ? null : text;
}

function unicodeText(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function eightBitText(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, sampledBytes);
  const [best] = candidates
    .map((decode) => ({ decode, words: markedWords(decode(sample)).filter(isCommonSyllable).length }))
    .sort((a, b) => b.words - a.words);
  const text = best!.decode(bytes);
  return control.test(text) ? null : text;
}
