import { drawParagraph, drawRows } from './text/draw-rows';
import { page } from './text/page';
import type { Page, PageOptions } from './text/page';
import { plainText } from './text/plain-text';

/** The little Markdown of the help pages as text for a terminal: headings, paragraphs, lists, quotations, tables, code blocks. */
export function markdownText(markdown: string, options: PageOptions): string {
  const sheet = page(options);
  const blocks = splitBlocks(markdown).map((block) => drawBlock(sheet, block));
  return `\n${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

type Block = readonly string[];

/** Blocks are parted by empty lines; a code block is one whatever it holds. */
function splitBlocks(markdown: string): Block[] {
  const blocks: string[][] = [[]];
  let inCode = false;
  for (const line of markdown.split('\n')) {
    const fence = line.startsWith('```');
    if (!inCode && (fence || line.trim() === '' || line.startsWith('#'))) blocks.push([]);
    if (inCode || line.trim() !== '') blocks.at(-1)!.push(line);
    if (fence) inCode = !inCode;
    if ((fence && !inCode) || (!inCode && line.startsWith('#'))) blocks.push([]);
  }
  return blocks.filter((block) => block.length > 0);
}

function drawBlock(sheet: Page, block: Block): string[] {
  const [first] = block as [string];
  if (first.startsWith('```')) return drawCode(block);
  if (first.startsWith('#'))
    return drawParagraph(sheet, 2, withoutMarks(first.replace(/^#+\s*/, '')), 'strong');
  if (first.startsWith('|')) return drawTable(sheet, block);
  if (first.startsWith('> ')) return drawQuotation(sheet, block);
  if (first.startsWith('- '))
    return joinItems(block).flatMap((item) => drawParagraph(sheet, 4, item, 'plain', '- '));
  return drawParagraph(sheet, 4, withoutMarks(block.join(' ')));
}

function drawCode(block: Block): string[] {
  return block
    .filter((line) => !line.startsWith('```'))
    .map((line) => `      ${/^\s*/.exec(line)![0]}${plainText(line)}`.trimEnd());
}

function drawQuotation(sheet: Page, block: Block): string[] {
  const text = block.map((line) => line.replace(/^>\s?/, '')).join(' ');
  return drawParagraph(sheet, 4, withoutMarks(text), 'info', '│ ');
}

/** A sheet drawn as a table: a line with one text, as titles are, runs over the columns instead of widening one. */
function drawTable(sheet: Page, block: Block): string[] {
  const rows = block.filter((line) => !/^[|\s:-]+$/.test(line)).map(cellsOf);
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, i) => i);
  const isSpanning = ([, ...cells]: readonly string[]) => cells.filter((cell) => cell !== '').length === 1;
  const body = rows.map((row) => columns.map((i) => (i > 0 && isSpanning(row) ? '' : (row[i] ?? ''))));
  const looks = columns.map((i) => ({ align: holdsFigures(body.map((row) => row[i]!)) }) as const);
  return drawRows(sheet, 4, looks, body).map((line, y) => {
    const [first, ...rest] = rows[y]!;
    return isSpanning(rows[y]!) ? `${line.padEnd(4 + sheet.widthOf(first!))}  ${rest.join('')}` : line;
  });
}

/** Figures stand to the right; the heading over them is text. */
function holdsFigures(cells: readonly string[]): 'left' | 'right' {
  const filled = cells.filter((cell) => cell !== '');
  const figures = filled.filter((cell) => /^-?\d[\d.,]*%?$/.test(cell));
  return figures.length * 2 > filled.length ? 'right' : 'left';
}

function cellsOf(line: string): string[] {
  const inner = line.trim().replace(/^\||\|$/g, '');
  return inner.split(/(?<!\\)\|/).map((cell) => withoutMarks(cell.trim().replaceAll('\\|', '|')));
}

/** An item that goes on over further lines is one paragraph. */
function joinItems(block: Block): string[] {
  const items: string[] = [];
  for (const line of block) {
    if (line.startsWith('- ')) items.push(withoutMarks(line.slice(2)));
    else items[items.length - 1] += ` ${withoutMarks(line.trim())}`;
  }
  return items;
}

function withoutMarks(text: string): string {
  return text.replace(/\*\*|`/g, '').replace(/\[([^\][]+)\]\([^()\s]+\)/g, '$1');
}
