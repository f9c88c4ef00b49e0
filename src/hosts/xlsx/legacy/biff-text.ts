/** A text of Excel 97 that begins with its length; a letter takes one byte, or two. What lies beyond `end` is left out. */
export function biffText(view: DataView, at: number, end: number, widthOfLength: 1 | 2): string {
  const length = widthOfLength === 1 ? view.getUint8(at) : view.getUint16(at, true);
  const start = at + widthOfLength + 1;
  const isWide = (view.getUint8(start - 1) & 1) === 1;
  const bytes = bytesOf(view, start, Math.min(end, start + length * (isWide ? 2 : 1)));
  return isWide ? decoderOf('utf-16le').decode(bytes) : lowCharacters(bytes);
}

/** A text of Excel 95 that begins with its length; its letters are bytes of the file's code page. */
export function byteText(
  view: DataView,
  at: number,
  end: number,
  widthOfLength: 1 | 2,
  codePage: number,
): string {
  const length = widthOfLength === 1 ? view.getUint8(at) : view.getUint16(at, true);
  const start = at + widthOfLength;
  return decodeBytes(bytesOf(view, start, Math.min(end, start + length)), codePage);
}

/** What a code page makes of bytes; of one that this computer does not know, what the Western one makes of them. */
export function decodeBytes(bytes: Uint8Array, codePage: number): string {
  if (codePage === windowsLatin) return westernLetters(bytes);
  try {
    return decoderOf(`windows-${codePage}`).decode(bytes);
  } catch {
    return westernLetters(bytes);
  }
}

/** The Western code page of Windows, which many a Node decodes wrongly between 0x80 and 0x9f. */
function westernLetters(bytes: Uint8Array): string {
  return lowCharacters(bytes).replace(
    /[\u0080-\u009f]/g,
    (character) => westernSpecials[character.charCodeAt(0) - firstSpecial]!,
  );
}

const windowsLatin = 1252;
const firstSpecial = 0x80;
/** The five places that stand for nothing stay what they are. */
const westernSpecials = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Unicode's first 256 characters; the decoder of that name would read the Western code page instead. */
function lowCharacters(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function bytesOf(view: DataView, start: number, end: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + start, Math.max(0, end - start));
}

const decoders = new Map<string, TextDecoder>();

function decoderOf(label: string): TextDecoder {
  const known = decoders.get(label);
  if (known) return known;
  const decoder = new TextDecoder(label);
  decoders.set(label, decoder);
  return decoder;
}
