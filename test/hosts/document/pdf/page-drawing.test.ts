import { describe, expect, it } from '@jest/globals';
import { OPS } from 'unpdf/pdfjs';
import { mostRules, readDrawing } from '../../../../src/hosts/document/pdf/page-drawing';

type Operator = readonly [number, unknown?];

function draw(...operators: readonly Operator[]) {
  const page = { fnArray: operators.map(([name]) => name), argsArray: operators.map(([, given]) => given) };
  return readDrawing(page, [1, 0, 0, -1, 0, 800]);
}

const path = (paint: number, ...steps: readonly number[]): Operator => [
  OPS.constructPath,
  [paint, [Float32Array.from(steps)], null],
];
const box = (x: number, y: number, width: number, height: number) =>
  [0, x, y, 1, x + width, y, 1, x + width, y + height, 1, x, y + height, 4] as const;

describe('readDrawing', () => {
  it('finds thin filled shapes, and the sides of stroked ones, as the page shows them', () => {
    expect(draw(path(OPS.fill, ...box(100, 700, 1, 40)), path(OPS.fill, ...box(0, 0, 50, 40))).rules).toEqual(
      [{ isUpright: true, at: 100.5, from: 60, to: 100 }],
    );
    const sides = draw(path(OPS.stroke, ...box(0, 700, 50, 40))).rules;
    expect(sides.map(({ isUpright, at }) => [isUpright, at])).toEqual([
      [false, 100],
      [true, 50],
      [false, 60],
      [true, 0],
    ]);
  });

  it('follows matrices, and forms within the page', () => {
    const { rules } = draw(
      [OPS.save],
      [OPS.transform, [2, 0, 0, 2, 10, 0]],
      [OPS.paintFormXObjectBegin, [[1, 0, 0, 1, 5, 0], null]],
      path(OPS.fill, ...box(0, 0, 1, 40)),
      [OPS.paintFormXObjectEnd],
      [OPS.paintFormXObjectBegin, [null, null]],
      [OPS.paintFormXObjectEnd],
      path(OPS.fill, ...box(0, 0, 1, 40)),
      [OPS.restore],
      path(OPS.fill, ...box(0, 0, 1, 40)),
      [OPS.restore],
    );
    expect(rules.map(({ at, from }) => [at, from])).toEqual([
      [21, 720],
      [11, 720],
      [0.5, 760],
    ]);
  });

  it('passes over curves, clips, empty paths and what begins nowhere', () => {
    const curve = path(OPS.stroke, 0, 0, 0, 2, 10, 10, 20, 20, 30, 30, 3, 5, 5, 40, 0, 1, 40, 50);
    expect(draw(curve, path(OPS.endPath, ...box(0, 0, 1, 40)), path(OPS.fill, 1, 5, 5, 4)).rules).toEqual([
      { isUpright: true, at: 40, from: 750, to: 800 },
    ]);
    expect(draw([OPS.constructPath, [OPS.fill, [null], null]]).rules).toEqual([]);
  });

  it('measures the largest picture', () => {
    const { picture } = draw(
      [OPS.save],
      [OPS.transform, [300, 0, 0, 400, 0, 0]],
      [OPS.restore],
      [OPS.transform, [10, 0, 0, 10, 0, 0]],
      [OPS.restore],
    );
    expect(picture).toBe(120_000);
  });

  it('gives up on the rules of a page that has more than any table', () => {
    const rule = path(OPS.fill, ...box(100, 700, 1, 40));
    expect(draw(...Array.from({ length: mostRules + 1 }, () => rule)).rules).toEqual([]);
  });
});
