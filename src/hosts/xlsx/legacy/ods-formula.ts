/**
 * A formula as OpenDocument writes it → in the notation of Excel, with "=": "of:=SUM([.A1:.B2];'x;y')" →
 * "=SUM(A1:B2,'x;y')". What is in quotes stays as it is; what is no reference is copied.
 */
export function readOpenFormula(stored: string): string {
  const text = stored.replace(namespace, '');
  let formula = '';
  let braces = 0;
  for (let at = 0; at < text.length;) {
    const character = text[at]!;
    const end = endOfToken(text, at);
    if (character === '[') formula += readReference(text.slice(at + 1, end - 1));
    else if (character === '"' || character === "'") formula += text.slice(at, end);
    else {
      if (character === '{') braces++;
      else if (character === '}') braces--;
      formula += braces > 0 ? (inArray.get(character) ?? character) : (operators.get(character) ?? character);
    }
    at = end;
  }
  return `=${formula.replace(functionPrefix, '')}`;
}

/** Which language a formula is in; every one of them that LibreOffice writes for sheets reads alike here. */
const namespace = /^(?:[a-z]+:)?==?/;
const functionPrefix = /\b(?:COM\.MICROSOFT|ORG\.OPENOFFICE|ORG\.LIBREOFFICE)\.(?=[A-Z])/g;
/** Parameters are separated by ";", areas joined by "~" and intersected by "!". */
const operators: ReadonlyMap<string, string> = new Map([
  [';', ','],
  ['~', ','],
  ['!', ' '],
]);
const inArray: ReadonlyMap<string, string> = new Map([
  [';', ','],
  ['|', ';'],
]);

/** The end of a quoted stretch, of a reference in brackets (which may quote a sheet's name), or of one character. */
function endOfToken(text: string, start: number): number {
  const first = text[start]!;
  if (first === '"' || first === "'") return endOfQuoted(text, start);
  if (first !== '[') return start + 1;
  let at = start + 1;
  while (at < text.length && text[at] !== ']') at = text[at] === "'" ? endOfQuoted(text, at) : at + 1;
  return Math.min(text.length, at + 1);
}

function endOfQuoted(text: string, start: number): number {
  const end = text.indexOf(text[start]!, start + 1);
  return end < 0 ? text.length : end + 1;
}

/** ".A1:.B2" → "A1:B2"; "$'Biểu 1'.A1" → "'Biểu 1'!A1"; "'file:///a.ods'#$S.A1" → "'[a.ods]S'!A1". */
function readReference(text: string): string {
  const [from, to] = splitOutsideQuotes(text, ':');
  const first = readCorner(from!);
  if (to === undefined) return first.sheet + first.address;
  const second = readCorner(to);
  // A corner on another sheet makes a reference through several sheets, which the second corner closes.
  return second.sheet === '' || second.sheet === first.sheet
    ? `${first.sheet}${first.address}:${second.address}`
    : `${first.sheet.slice(0, -1)}:${second.sheet}${first.address}:${second.address}`;
}

function readCorner(text: string): { sheet: string; address: string } {
  const [place, file] = splitOutsideQuotes(text, '#').reverse();
  const dot = place!.lastIndexOf('.');
  // An error stands for a place that is gone: "[.#REF!]", of which the split has left "REF!".
  if (place === 'REF!') return { sheet: '', address: '#REF!' };
  const name = unquoted(place!.slice(0, Math.max(0, dot)).replace(/^\$/, ''));
  const address = place!.slice(dot + 1);
  if (file !== undefined)
    return { sheet: quoted(`[${unquoted(file).replace(/^.*\//, '')}]${name}`), address };
  return { sheet: name === '' ? '' : quoted(name), address };
}

function splitOutsideQuotes(text: string, mark: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length;) {
    if (text[at] === mark) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
    at = text[at] === "'" ? endOfQuoted(text, at) : at + 1;
  }
  return [...parts, text.slice(start)];
}

function unquoted(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** A sheet's name before "!"; Excel quotes what could be read as anything but a name. */
function quoted(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name);
  return isPlain ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}
