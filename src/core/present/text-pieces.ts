import type { TextSpan } from '../claims/text/text-span';

/**
 * Cuts a text at the marks in it: what stands between them as plain text, the marks as they are given. Beyond `most`
 * letters another part begins, between two words where there are some; a mark is never cut.
 * @param marks in order, none over another
 */
export function cutPieces<Mark extends { readonly span: TextSpan }>(
  text: string,
  marks: readonly Mark[],
  most: number,
): readonly (readonly (string | Mark)[])[] {
  const parts: (string | Mark)[][] = [[]];
  let room = most;
  const add = (piece: string | Mark, length: number) => {
    parts.at(-1)!.push(piece);
    room -= length;
  };
  const beginPart = () => {
    parts.push([]);
    room = most;
  };
  let at = 0;
  const addPlain = (end: number) => {
    while (at < end) {
      if (room <= 0) beginPart();
      const piece = text.slice(at, Math.min(end, at + room));
      const length = at + piece.length < end ? piece.lastIndexOf(' ') + 1 || piece.length : piece.length;
      add(piece.slice(0, length), length);
      at += length;
      if (at < end) room = 0;
    }
  };
  for (const mark of marks) {
    const length = mark.span.end - mark.span.at;
    addPlain(mark.span.at);
    if (length > room && parts.at(-1)!.length > 0) beginPart();
    add(mark, length);
    at = mark.span.end;
  }
  addPlain(text.length);
  return parts;
}
