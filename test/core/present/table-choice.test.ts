import { describe, expect, it } from '@jest/globals';
import { tableReading } from '../../../src/core/present/pane-table';
import { correctionOfChoice, shownChoice } from '../../../src/core/present/table-choice';
import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';
import type { Correction } from '../../../src/core/tables/corrections';
import { declareTable } from '../../../src/core/tables/declare-table';
import { recogniseTables } from '../../../src/core/tables/recognise-tables';

const grid = `
### Biểu 04
THEO DÕI
| TT | Thôn | Đợt một | Đợt hai |
| 1 | Thượng | 5 | 6 |
| 2 | Hạ | 7 | 8 |`;

function readingWith(...corrections: readonly Correction[]) {
  const { tables, corrections: outcome } = recogniseTables(snapshotOfTextGrid(grid), corrections);
  return tableReading(tables[0]!, outcome.origins[0]!);
}

describe('a choice in the pane', () => {
  const reading = readingWith();
  const shown = shownChoice(reading);
  const { layout } = reading.origin;
  const about = 'Biểu 04 ("TT", "Thôn", "Đợt một", "Đợt hai")';

  it('says nothing as long as nothing is changed', () => {
    expect(shown.kind).toBeNull();
    expect(correctionOfChoice(reading, shown)).toBeNull();
  });

  it('says only what was changed', () => {
    expect(correctionOfChoice(reading, { ...shown, kind: 'funding' })).toEqual({
      layout,
      about,
      kind: 'funding',
    });
    const roles = shown.roles.map((role, i) => (i === 3 ? 'disbursed' : role));
    expect(correctionOfChoice(reading, { ...shown, roles })).toEqual({
      layout,
      about,
      columns: [{ heading: 'dot hai', order: 1, role: 'disbursed' }],
    });
    expect(correctionOfChoice(reading, { ...shown, headerRows: { first: 1, last: 2 } })).toEqual({
      layout,
      about,
      headerRows: { first: -1, last: 0 },
    });
  });

  it('takes "other" as an answer where the kind was asked for', () => {
    const correction = correctionOfChoice(reading, { ...shown, kind: 'other' })!;
    expect(correction.kind).toBe('other');
    expect(readingWith(correction).asks).toBe(false);
  });

  it('keeps what was corrected before', () => {
    const roles = shown.roles.map((role, i) => (i === 3 ? ('disbursed' as const) : role));
    const first = correctionOfChoice(reading, { ...shown, kind: 'funding', roles })!;
    const corrected = readingWith(first);
    const again = shownChoice(corrected);
    expect(again.kind).toBe('funding');
    expect(correctionOfChoice(corrected, again)).toBeNull();
    const moved = correctionOfChoice(corrected, { ...again, headerRows: { first: 1, last: 2 } })!;
    expect(moved).toEqual({ ...first, headerRows: { first: -1, last: 0 } });
    const both = readingWith(moved);
    expect(both.headerRows).toEqual({ first: 1, last: 2 });
    expect(correctionOfChoice(both, { ...shownChoice(both), kind: 'tasks' })).toMatchObject({
      kind: 'tasks',
      headerRows: { first: -1, last: 0 },
    });
  });

  it('leaves a kind alone that the recogniser found itself', () => {
    const sure = { ...reading, kind: 'funding' as const, asks: false };
    const choice = { ...shownChoice(sure), headerRows: { first: 1, last: 2 } };
    expect(correctionOfChoice(sure, choice)).toEqual({ layout, about, headerRows: { first: -1, last: 0 } });
  });

  it('stays with the place that the user declared', () => {
    const sheet = snapshotOfTextGrid(grid).sheets[0]!;
    const declared = declareTable(sheet, { firstRow: 2, lastRow: 2, left: 1, right: 3 })!;
    const corrected = readingWith(declared);
    const choice = { ...shownChoice(corrected), kind: 'tasks' as const };
    expect(correctionOfChoice(corrected, choice)).toEqual({
      ...declared,
      about: expect.stringContaining('Biểu 04'),
      kind: 'tasks',
    });
  });
});
