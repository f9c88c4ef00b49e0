// @ts-check
import { parseAddress, parseRange } from './cell-address.mjs';

/**
 * What Excel would store as a formula's result, for the formulas of a plain biểu: SUM of one range, + - * /, brackets.
 *
 * @typedef {import('./xlsx-sheet.mjs').Value} Value
 * @typedef {(row: number, column: number) => Value | undefined} ValueAt
 */

class FormulaError extends Error {}

/** @param {Value | undefined} value */
function operand(value) {
  if (value === undefined) return 0;
  if (typeof value === 'object') throw new FormulaError(value.error);
  const number = Number(value);
  if (Number.isNaN(number)) throw new FormulaError('#VALUE!');
  return number;
}

/** Text inside a range adds nothing, as in Excel. @param {string} range @param {ValueAt} valueAt */
function sumOf(range, valueAt) {
  const { top, left, bottom, right } = parseRange(range);
  let sum = 0;
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const value = valueAt(row, column);
      if (typeof value !== 'string') sum += operand(value);
    }
  }
  return sum;
}

/** @param {string} formula @param {ValueAt} valueAt */
function parserOf(formula, valueAt) {
  const tokens =
    formula.match(/SUM\([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7}\)|[A-Z]{1,3}\d{1,7}|\d{1,15}|[-+*/()]/g) ?? [];
  if (tokens.join('') !== formula) throw new SyntaxError(`Formula not understood: ${formula}`);
  let next = 0;

  const factor = () => {
    const token = tokens[next++];
    if (token === '(') {
      const inner = sum();
      next += 1;
      return inner;
    }
    if (token.startsWith('SUM(')) return sumOf(token.slice(4, -1), valueAt);
    if (/^\d/.test(token)) return Number(token);
    const { row, column } = parseAddress(token);
    return operand(valueAt(row, column));
  };
  const product = () => {
    let left = factor();
    while (tokens[next] === '*' || tokens[next] === '/') {
      const divides = tokens[next++] === '/';
      const right = factor();
      if (divides && right === 0) throw new FormulaError('#DIV/0!');
      left = divides ? left / right : left * right;
    }
    return left;
  };
  /** @returns {number} */
  const sum = () => {
    let left = product();
    while (tokens[next] === '+' || tokens[next] === '-')
      left += tokens[next++] === '+' ? product() : -product();
    return left;
  };
  return sum;
}

/** @param {string} formula without "=" @param {ValueAt} valueAt @returns {Value} @throws {SyntaxError} for any other formula */
export function formulaValue(formula, valueAt) {
  try {
    return parserOf(formula, valueAt)();
  } catch (error) {
    if (error instanceof FormulaError) return { error: error.message };
    throw error;
  }
}
