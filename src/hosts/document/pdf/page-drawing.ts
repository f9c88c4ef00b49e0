import { OPS } from 'unpdf/pdfjs';
import type { Matrix } from './matrix';
import { pointThrough, product } from './matrix';

/** A straight thin line on a page, in points from the left and from the top. */
export interface Rule {
  readonly isUpright: boolean;
  /** From the left for an upright one, else from the top. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What a page shows beside its text. */
export interface PageDrawing {
  readonly rules: readonly Rule[];
  /** Of its largest picture, in square points. */
  readonly picture: number;
}

/** The operators of a page as the library gives them. */
export interface PageOperators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** No border is thicker, and no table cell so narrow. */
const thickest = 3;
const shortest = 6;
/** A page of tables has some hundreds; a map has tens of thousands, and no table. */
export const mostRules = 4000;

const strokes: ReadonlySet<number> = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
/** How many numbers follow each of the drawing steps: to a point, a line, a curve, a flatter curve, the end. */
const stepLengths = [2, 2, 6, 4, 0] as const;

/**
 * Borders of tables and the largest picture of a page. Pictures are left out while reading, because nothing needs what is
 * on them: what is left of one is the matrix that would have stretched it over the page.
 * @param view leads from the page's own plane to the one seen.
 */
export function readDrawing({ fnArray, argsArray }: PageOperators, view: Matrix): PageDrawing {
  const rules: Rule[] = [];
  const kept: Matrix[] = [];
  let matrix = view;
  let picture = 0;
  for (const [i, operator] of fnArray.entries()) {
    const given = argsArray[i];
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) kept.push(matrix);
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = kept.pop() ?? view;
    if (operator === OPS.transform) {
      matrix = product(matrix, given as Matrix);
      if (fnArray[i + 1] === OPS.restore) picture = Math.max(picture, areaOf(matrix));
    }
    if (operator === OPS.paintFormXObjectBegin) {
      const [own] = given as readonly [Matrix | null];
      if (own) matrix = product(matrix, own);
    }
    if (operator === OPS.constructPath) {
      const [paint, [steps]] = given as readonly [number, readonly [ArrayLike<number> | null]];
      if (steps && paint !== OPS.endPath) addRules(rules, steps, strokes.has(paint), matrix);
      if (rules.length > mostRules) return { rules: [], picture };
    }
  }
  return { rules, picture };
}

function areaOf([a, b, c, d]: Matrix): number {
  return Math.abs(a! * d! - b! * c!);
}

type Point = readonly [number, number];

/** A filled shape is a rule where it is thin; of a stroked one every side is. */
function addRules(rules: Rule[], steps: ArrayLike<number>, isStroked: boolean, matrix: Matrix): void {
  for (const shape of shapesOf(steps, matrix)) {
    const whole = ruleAround(shape);
    if (whole) rules.push(whole);
    else if (isStroked)
      for (const [i, point] of shape.entries()) {
        const side = i > 0 && ruleAround([shape[i - 1]!, point]);
        if (side) rules.push(side);
      }
  }
}

function shapesOf(steps: ArrayLike<number>, matrix: Matrix): readonly (readonly Point[])[] {
  const shapes: Point[][] = [];
  for (let at = 0; at < steps.length;) {
    const step = steps[at++]!;
    const length = stepLengths[step as 0] ?? 0;
    if (step === 0) shapes.push([]);
    const shape = shapes.at(-1);
    if (length > 0) shape?.push(pointThrough(matrix, steps[at + length - 2]!, steps[at + length - 1]!));
    else if (shape?.[0]) shape.push(shape[0]);
    at += length;
  }
  return shapes;
}

function ruleAround(points: readonly Point[]): Rule | null {
  const [left, right] = rangeOf(points.map(([x]) => x));
  const [top, bottom] = rangeOf(points.map(([, y]) => y));
  const [width, height] = [right - left, bottom - top];
  if (width <= thickest && height >= shortest)
    return { isUpright: true, at: (left + right) / 2, from: top, to: bottom };
  if (height <= thickest && width >= shortest)
    return { isUpright: false, at: (top + bottom) / 2, from: left, to: right };
  return null;
}

function rangeOf(values: readonly number[]): readonly [number, number] {
  return values.reduce<readonly [number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
}
