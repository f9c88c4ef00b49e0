import { describe, expect, it } from '@jest/globals';
import { parseSnapshot } from '../../src/core/snapshot/snapshot';
import { drawWorkbook, layouts } from './layouts/index';
import { findIn } from './measure/checker';
import { snapshotOf } from './paper/clean-workbook';

describe('invented workbooks', () => {
  it('come in many layouts of every kind', () => {
    expect(new Set(layouts.map(({ id }) => id)).size).toBe(layouts.length);
    expect(layouts.length).toBeGreaterThanOrEqual(30);
    expect(new Set(layouts.map(({ kind }) => kind)).size).toBe(4);
  });

  it.each(layouts)('$id is a snapshot, and the same one twice', (layout) => {
    const snapshot = snapshotOf(drawWorkbook(layout, 'again'));
    expect(parseSnapshot(structuredClone(snapshot))).toEqual(snapshot);
    expect(snapshotOf(drawWorkbook(layout, 'again'))).toEqual(snapshot);
    expect(snapshotOf(drawWorkbook(layout, 'other'))).not.toEqual(snapshot);
  });

  it.each(layouts)('$id holds no error that the product would find', (layout) => {
    const workbook = drawWorkbook(layout, 'first');
    const errors = findIn(workbook).filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
  });
});
