import type { Box, CellSnapshot, CellValue, SheetSnapshot, WorkbookSnapshot } from './snapshot';

/**
 * A snapshot drawn as text, the way the eye sees a table: for the examples of the rules, their help pages and the tests.
 *
 *   ### Biểu 03              a new sheet ("Biểu" when none is named)
 *   ĐVT: triệu đồng          a line without "|": one text in column A; an empty line: an empty row
 *   | TT | Nội dung | Vốn |  a row; cells are trimmed, an empty one is blank
 *   ~| 1 | a | 5 |           a hidden row
 *
 * In a cell: 12500 and -0.5 are numbers, '12500 is text, **Tổng** is bold, < continues the cell on its left and ^ the cell
 * above (a merge), 0.85 {0%} carries a number format, TØnh {.VnTime} a font of its own, @2024-06-30 is a date, #REF! an error,
 * =SUM(C3:C5) → 12500 a formula with its cached result (none without the arrow).
 */
export function snapshotOfTextGrid(text: string): WorkbookSnapshot {
  const sheets: SheetSnapshot[] = [];
  let name = 'Biểu';
  let lines: string[] = [];
  const close = () => {
    if (lines.some((line) => line.trim() !== '')) sheets.push(readSheet(name, lines));
    lines = [];
  };
  for (const line of trimBlankEdges(text.split('\n'))) {
    const heading = /^\s*### (.+)$/.exec(line);
    if (heading) {
      close();
      name = heading[1]!.trim();
    } else lines.push(line);
  }
  close();
  return {
    version: 1,
    has: ['values', 'formulas', 'formats', 'fonts', 'merges', 'hidden'],
    date1904: false,
    sheets,
  };
}

function trimBlankEdges(lines: string[]): string[] {
  const isText = (line: string) => line.trim() !== '';
  const first = lines.findIndex(isText);
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex(isText) + 1);
}

function readSheet(name: string, lines: readonly string[]): SheetSnapshot {
  const cells: CellSnapshot[] = [];
  const merges: Box[] = [];
  const hiddenRows: [number, number][] = [];
  /** For each place the merge box it belongs to, so that "<" and "^" can widen it. */
  const owners = new Map<string, { top: number; left: number; bottom: number; right: number }>();

  lines.forEach((line, i) => {
    const row = i + 1;
    const trimmed = line.trim();
    if (trimmed.startsWith('~')) hiddenRows.push([row, row]);
    const body = trimmed.replace(/^~/, '');
    const texts = body.startsWith('|') ? body.replace(/^\||\|$/g, '').split('|') : body === '' ? [] : [body];
    texts.forEach((raw, j) => {
      const column = j + 1;
      const mark = raw.trim();
      if (mark === '<' || mark === '^') {
        const owner = owners.get(mark === '<' ? `${row},${column - 1}` : `${row - 1},${column}`)!;
        owner.bottom = row;
        owner.right = Math.max(owner.right, column);
        owners.set(`${row},${column}`, owner);
        return;
      }
      const own = { top: row, left: column, bottom: row, right: column };
      owners.set(`${row},${column}`, own);
      if (mark !== '') cells.push(readCell(row, column, mark));
    });
  });
  for (const owner of new Set(owners.values())) {
    if (owner.bottom > owner.top || owner.right > owner.left) merges.push(owner);
  }
  return { name, visibility: 'visible', unreadable: null, cells, merges, hiddenRows, hiddenColumns: [] };
}

function readCell(row: number, column: number, mark: string): CellSnapshot {
  const bold = /^\*\*(.+)\*\*$/.exec(mark);
  const formatted = /^(.+?) \{([^{}]+)\}$/.exec(bold ? bold[1]! : mark);
  const content = formatted ? formatted[1]! : bold ? bold[1]! : mark;
  const formula = /^(=.+?)(?: → (.+))?$/.exec(content);
  const constant = formula ? formula[2] : content;
  const date = constant !== undefined && /^@\d{4}-\d{2}-\d{2}$/.test(constant);
  return {
    row,
    column,
    value: constant === undefined ? null : readValue(constant),
    format: formatted && !isFont(formatted[2]!) ? formatted[2]! : date ? 'dd/mm/yyyy' : 'General',
    formula: formula ? formula[1]! : null,
    font: formatted && isFont(formatted[2]!) ? formatted[2]! : 'Times New Roman',
    bold: bold !== null,
  };
}

/** The fonts of the charsets from before Unicode; no number format begins so. */
function isFont(name: string): boolean {
  return /^(?:\.Vn|VNI-)/.test(name);
}

function readValue(text: string): CellValue {
  if (text.startsWith("'")) return text.slice(1);
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  const date = /^@(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (date) return Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) / 86_400_000 + 25_569;
  if (/^#[A-Z][A-Z0-9/]*[!?]?$/.test(text)) return { error: text };
  return text;
}
