import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../../src/core/check/result';
import { marksOf } from '../../../src/core/present/marks';
import type { Severity } from '../../../src/core/rules/define-rule';
import { parseCellAddress } from '../../../src/core/snapshot/address';
import { cleanResult, finding } from './hand-made-result';

const at = (cell: string, severity: Severity, changes: Partial<Finding> = {}, sheet = 'Biểu 03') =>
  finding({ at: { sheet, ...parseCellAddress(cell)! }, severity, ...changes });
const marks = (...findings: readonly Finding[]) =>
  marksOf({ ...cleanResult, findings }).groups.map(
    ({ sheet, severity, areas, cells }) => `${sheet} ${severity} ${areas.join(',')} (${cells})`,
  );

describe('marksOf', () => {
  it('makes a group for each sheet and severity, its cells gathered into rectangles', () => {
    expect(
      marks(
        at('C9', 'error'),
        at('C8', 'error'),
        at('E9', 'error'),
        at('D4', 'info'),
        at('A1', 'warning', {}, 'Biểu 01'),
      ),
    ).toEqual(['Biểu 03 error C8:C9,E9 (3)', 'Biểu 03 info D4 (1)', 'Biểu 01 warning A1 (1)']);
  });

  it('marks a cell once, by the gravest of its findings', () => {
    expect(marks(at('C9', 'info'), at('C9', 'error'), at('C9', 'warning'))).toEqual(['Biểu 03 error C9 (1)']);
  });

  it('leaves ignored findings without a mark', () => {
    expect(marks(at('C9', 'error', { ignored: { reason: 'Đã thống nhất với huyện' } }))).toEqual([]);
  });
});
