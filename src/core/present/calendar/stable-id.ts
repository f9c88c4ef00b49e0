const offset = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;
const bits64 = 0xffffffffffffffffn;

/** A short name for a text, the same every time (FNV-1a over its UTF-16 units), as 16 hexadecimal digits. */
export function stableId(text: string): string {
  let hash = offset;
  for (let i = 0; i < text.length; i += 1) hash = ((hash ^ BigInt(text.charCodeAt(i))) * prime) & bits64;
  return hash.toString(16).padStart(16, '0');
}
