import { describe, expect, it } from '@jest/globals';
import type { CellSnapshot, WorkbookSnapshot } from '../../src/core/snapshot/snapshot';
import { snapshotOfTextGrid } from '../../src/core/snapshot/text-grid';
import { recogniseTables } from '../../src/core/tables/recognise-tables';
import { decodeTcvn3 } from '../../src/core/values/charsets/tcvn3';
import { encodeTcvn3, encodeVni } from '../core/values/charsets/encode-legacy';
import { drawRecognition } from './draw-recognition';
import { layoutNames, readLayout } from './read-layouts';

/** Every layout, written in the fonts from before Unicode, must be read as the same layout in Unicode. */

function written(
  snapshot: WorkbookSnapshot,
  write: (text: string) => Partial<CellSnapshot>,
): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      typeof cell.value === 'string' ? { ...cell, ...write(cell.value) } : cell,
    ),
  }));
  return { ...snapshot, sheets };
}

/** Capitals with a tone exist only in the fonts that draw every letter as a capital. */
function inTcvn3(text: string): Partial<CellSnapshot> {
  return text === text.toUpperCase()
    ? { value: encodeTcvn3(text.toLowerCase()), font: '.VnTimeH' }
    : { value: encodeTcvn3(text), font: '.VnTime' };
}

const inVni = (text: string) => ({ value: encodeVni(text), font: 'VNI-Times' });

const readings = (snapshot: WorkbookSnapshot) => drawRecognition(recogniseTables(snapshot));

describe('layouts in old charsets', () => {
  it.each(layoutNames)('%s, in VNI', (name) => {
    const snapshot = snapshotOfTextGrid(readLayout(name));
    expect(readings(written(snapshot, inVni))).toBe(readings(snapshot));
  });

  it.each(layoutNames)('%s, in TCVN3, but for the case of capitals with a tone', (name) => {
    const snapshot = snapshotOfTextGrid(readLayout(name));
    expect(readings(written(snapshot, inTcvn3)).toLowerCase()).toBe(readings(snapshot).toLowerCase());
  });

  it.each(layoutNames)('%s, in TCVN3 after the font was changed', (name) => {
    const snapshot = snapshotOfTextGrid(readLayout(name));
    const changed = written(snapshot, (text) => ({ value: encodeTcvn3(text) }));
    const withoutCapitals = written(snapshot, (text) => ({ value: decodeTcvn3(encodeTcvn3(text)) }));
    expect(readings(changed)).toBe(readings(withoutCapitals));
  });

  it.each(layoutNames)('%s, as it stands, is not touched', (name) => {
    const snapshot = snapshotOfTextGrid(readLayout(name));
    const inFont = (font: string) => written(snapshot, () => ({ font }));
    for (const font of ['.VnTime', 'VNI-Times', 'Arial'])
      expect(recogniseTables(inFont(font)).texts.flatMap(({ legacy }) => legacy)).toEqual([]);
  });
});
