// @ts-check

/** 1 → "A", 28 → "AB". @param {number} column */
export function columnLetters(column) {
  let letters = '';
  for (let n = column; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** "AB" → 28. @param {string} letters */
export function columnNumber(letters) {
  return [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);
}

/** (12, 6) → "F12". @param {number} row @param {number} column */
export function cellAddress(row, column) {
  return columnLetters(column) + row;
}

/** "F12" → { row: 12, column: 6 }. @param {string} address */
export function parseAddress(address) {
  const digits = address.search(/\d/);
  return { row: Number(address.slice(digits)), column: columnNumber(address.slice(0, digits)) };
}

/** "A4:C7" → its edges; a single cell is a box of one. @param {string} range */
export function parseRange(range) {
  const [first, last = first] = range.split(':').map(parseAddress);
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}
