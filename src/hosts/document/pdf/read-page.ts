import type { PDFPageProxy } from 'unpdf/pdfjs';
import type { PageDrawing } from './page-drawing';
import { readDrawing } from './page-drawing';
import type { PageLine, PlacedText } from './page-lines';
import { readPageLines } from './page-lines';
import type { PlacedTexts } from './placed-texts';
import { placeTexts } from './placed-texts';
import { readRuledTables } from './ruled-tables';

/** What a page says, and whether a picture says the rest. */
export interface ReadPage {
  readonly lines: readonly PageLine[];
  /** The size in which most of its text is set. */
  readonly size: number;
  /** Of the page, how much its largest picture covers: 1 for all; `null` where nobody looked. */
  readonly pictured: number | null;
  /** How many operators were read. */
  readonly operators: number;
}

/** @param drawn whether to look for tables and pictures too: it costs as much as reading the text. */
export async function readPage(page: PDFPageProxy, drawn: boolean): Promise<ReadPage> {
  const { items } = await page.getTextContent();
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const placed = placeTexts(
    items.filter((item) => 'str' in item),
    transform,
  );
  const operators = drawn ? await page.getOperatorList() : null;
  const drawing = operators && readDrawing(operators, transform);
  page.cleanup();
  const size = usualSize(placed.level);
  return {
    lines: linesOf(placed, drawing, size).map((line) => ({ ...line, text: line.text.normalize('NFC') })),
    size,
    pictured: drawing && drawing.picture / (width * height),
    operators: operators?.fnArray.length ?? 0,
  };
}

/** Text and tables from top to bottom, then what stands upright. */
function linesOf(
  { level, turned }: PlacedTexts,
  drawing: PageDrawing | null,
  size: number,
): readonly PageLine[] {
  const { tables, others } = readRuledTables(level, drawing?.rules ?? []);
  const lines: PageLine[] = [];
  let rest = others;
  for (const { top, lines: rows } of tables) {
    lines.push(...readPageLines(rest.filter(({ baseline }) => baseline <= top)));
    rest = rest.filter(({ baseline }) => baseline > top);
    lines.push(...rows.map((text) => ({ text, size, isMarked: false })));
  }
  lines.push(...readPageLines(rest), ...turned.map((text) => ({ text, size, isMarked: false })));
  return lines;
}

function usualSize(texts: readonly PlacedText[]): number {
  const lengths = new Map<number, number>();
  for (const { text, size } of texts) lengths.set(size, (lengths.get(size) ?? 0) + text.length);
  return [...lengths].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0] as const)[0];
}
