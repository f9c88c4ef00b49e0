import { describe, expect, it } from '@jest/globals';
import { SheetAxis } from '../../../src/web/grid/sheet-axis';
import type { AxisPlan } from '../../../src/web/grid/sheet-axis';

function axis(plan: Partial<AxisPlan>): SheetAxis {
  return new SheetAxis({
    last: 6,
    used: [1, 6],
    hidden: [],
    sizeOf: (line) => line * 10,
    gapSize: 5,
    ...plan,
  });
}

function entriesOf(one: SheetAxis): readonly (number | string)[] {
  return Array.from({ length: one.count }, (_, i) => {
    const gap = one.gapAt(i);
    return gap ? `${gap.kind} ${gap.first}-${gap.last}` : one.lineAt(i)!;
  });
}

describe('the lines of a sheet', () => {
  it('lie one after the other', () => {
    const lines = axis({});
    expect(entriesOf(lines)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(lines.total).toBe(210);
    expect([lines.startOf(0), lines.startOf(2), lines.sizeOf(2), lines.startOf(6)]).toEqual([0, 30, 30, 210]);
    expect(lines.extent(2, 3)).toBe(50);
  });

  it('leave a seam where some are hidden', () => {
    const lines = axis({ hidden: [[2, 4]] });
    expect(entriesOf(lines)).toEqual([1, 'hidden 2-4', 5, 6]);
    expect(lines.startOf(2)).toBe(15);
    expect([1, 2, 4, 5, 9].map((line) => lines.indexOf(line))).toEqual([0, 1, 1, 2, 3]);
    expect(lines.extent(1, 5)).toBe(65);
  });

  it('may be hidden at the start and at the end', () => {
    const lines = axis({
      hidden: [
        [1, 1],
        [5, 9],
      ],
    });
    expect(entriesOf(lines)).toEqual(['hidden 1-1', 2, 3, 4, 'hidden 5-9']);
    expect([lines.firstLine, lines.lastLine]).toEqual([2, 4]);
  });

  it('may all be hidden', () => {
    const lines = axis({ hidden: [[1, 6]] });
    expect(entriesOf(lines)).toEqual(['hidden 1-6']);
    expect([lines.firstLine, lines.lastLine]).toEqual([1, 1]);
  });

  it('may be none', () => {
    const lines = axis({ last: 0, used: [] });
    expect([lines.count, lines.total, lines.firstLine, lines.lastLine, lines.indexOf(5)]).toEqual([
      0, 0, 1, 1, 0,
    ]);
  });

  it('do not make a million of a stray value in the last row', () => {
    const lines = axis({ last: 1_048_576, used: [1, 2, 1_048_576] });
    expect(entriesOf(lines)).toEqual([1, 2, 'blank 3-1048575', 1_048_576]);
  });

  it('show short blank stretches line by line, and stop them at what is hidden', () => {
    const lines = axis({ last: 400, used: [1, 400], hidden: [[150, 160]] });
    expect(entriesOf(lines)).toEqual([1, 'blank 2-149', 'hidden 150-160', 'blank 161-399', 400]);
    expect(axis({ last: 90, used: [1, 90] }).count).toBe(90);
  });

  it('are stepped through, gaps passed over, up to the ends', () => {
    const lines = axis({ hidden: [[2, 4]] });
    expect([
      lines.step(1, 1),
      lines.step(5, -1),
      lines.step(1, 20),
      lines.step(6, -20),
      lines.step(5, 0),
    ]).toEqual([5, 1, 6, 1, 5]);
    expect(
      axis({
        hidden: [
          [1, 1],
          [6, 6],
        ],
      }).step(3, 9),
    ).toBe(5);
  });
});
