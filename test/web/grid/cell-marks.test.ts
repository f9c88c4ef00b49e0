import { expect, it } from '@jest/globals';
import { marksBySheet, noMarks } from '../../../src/web/grid/cell-marks';

it('finds the mark of each cell of a plan', () => {
  const marks = marksBySheet({
    groups: [
      { sheet: 'Biểu 01', severity: 'error', areas: ['B2:C3', 'F9'], cells: 5 },
      { sheet: 'Biểu 01', severity: 'info', areas: ['A1'], cells: 1 },
      { sheet: 'Biểu 02', severity: 'warning', areas: ['XFD1048576'], cells: 1 },
    ],
  });
  const first = marks.get('Biểu 01')!;
  expect(first.count).toBe(6);
  expect([first.at(2, 2), first.at(3, 3), first.at(9, 6), first.at(1, 1)]).toEqual([
    'error',
    'error',
    'error',
    'info',
  ]);
  expect([first.at(4, 3), first.at(2, 4), first.at(1, 2)]).toEqual([undefined, undefined, undefined]);
  expect(marks.get('Biểu 02')!.at(1_048_576, 16_384)).toBe('warning');
  expect(marks.has('Biểu 03')).toBe(false);
});

it('finds none where there is no plan', () => {
  expect([noMarks.count, noMarks.at(1, 1)]).toEqual([0, undefined]);
});
