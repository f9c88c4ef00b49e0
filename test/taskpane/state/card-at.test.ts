import { describe, expect, it } from '@jest/globals';
import { paneView } from '../../../src/core/present/pane-view';
import { rules } from '../../../src/core/rules/index';
import { cardAt } from '../../../src/taskpane/state/card-at';
import { findings, found } from '../results';

const [likely] = findings;
const note = { ...likely!, severity: 'info', fingerprint: 'a note at the same cell' } as const;
const view = paneView({ ...found, findings: [note, ...findings] }, rules);

describe('cardAt', () => {
  it('finds the surest card of a cell', () => {
    expect(cardAt({ view }, { sheet: 'Biểu 01', row: 7, column: 5 })!.key).toBe('likely');
  });

  it.each([
    { sheet: 'Biểu 02', row: 7, column: 5 },
    { sheet: 'Biểu 01', row: 9, column: 5 },
    { sheet: 'Biểu 01', row: 7, column: 6 },
  ])('finds none where nothing was found ($sheet, $row, $column)', (place) => {
    expect(cardAt({ view }, place)).toBeUndefined();
  });
});
