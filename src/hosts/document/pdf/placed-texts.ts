import type { Matrix } from './matrix';
import { product } from './matrix';
import type { PlacedText } from './page-lines';

/** A text item as the library gives it. */
export interface TextItem {
  readonly str: string;
  readonly transform: Matrix;
  readonly width: number;
}

/** The texts of a page as they lie before its reader, and those that stand upright or upside down, in the file's order. */
export interface PlacedTexts {
  readonly level: readonly PlacedText[];
  readonly turned: readonly string[];
}

/** @param view leads from the page's own plane, which may lie on its side, to the one seen, downwards from the top. */
export function placeTexts(items: readonly TextItem[], view: Matrix): PlacedTexts {
  const level: PlacedText[] = [];
  const turned: string[] = [];
  for (const { str: text, transform, width } of items) {
    if (text === '') continue;
    const [a, b, c, d, left, baseline] = product(view, transform);
    if (Math.abs(b) > Math.abs(a) || a < 0) turned.push(text);
    else level.push({ text, left, baseline, width, size: Math.hypot(c, d) });
  }
  return { level, turned };
}
