import { describe, expect, it } from '@jest/globals';
import type { WorkbookSnapshot } from '../../src/core/snapshot/snapshot';
import { snapshotOfTextGrid } from '../../src/core/snapshot/text-grid';
import type { Recognition } from '../../src/core/tables/recognise-tables';
import { recogniseTables } from '../../src/core/tables/recognise-tables';
import { fold } from '../../src/core/values/fold';
import { drawRecognition } from './draw-recognition';
import { layoutNames, readLayout } from './read-layouts';

/** Every layout, in other writings of the same Unicode text, must be read as it is drawn. */

const tone = String.raw`[\u0300\u0301\u0303\u0309\u0323]`;
const toneBeforeOtherMark = new RegExp(String.raw`(${tone})([\u0302\u0306\u031b])`, 'g');
const beforeTone = new RegExp(`(?=${tone})`);
const toneOnFirstVowel = new RegExp(`(?<=o)(${tone})([ae])(?![a-z])|(?<=u)(${tone})(y)(?![a-z])`, 'gi');

const writings: Readonly<Record<string, (text: string) => string>> = {
  'letters apart from all their marks': (text) => text.normalize('NFD'),
  'letters apart from the tone, as Windows-1258 has them': (text) =>
    text
      .normalize('NFD')
      .replace(toneBeforeOtherMark, '$2$1')
      .split(beforeTone)
      .map((part) => part.normalize('NFC'))
      .join(''),
  'the tone on the last vowel': (text) =>
    text.normalize('NFD').replace(toneOnFirstVowel, '$2$1$4$3').normalize('NFC'),
  'spaces that do not break': (text) => text.replaceAll(' ', '\u00a0'),
  'letters that nobody sees': (text) => text.replaceAll(' ', ' \u200b'),
};

function written(snapshot: WorkbookSnapshot, write: (text: string) => string): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      typeof cell.value === 'string' ? { ...cell, value: write(cell.value) } : cell,
    ),
  }));
  return { ...snapshot, sheets };
}

/** What was recognised, its texts in one writing before they are cut to a line's width. */
function readings(snapshot: WorkbookSnapshot): readonly string[] {
  const inOneWriting = JSON.stringify(recogniseTables(snapshot))
    .normalize('NFC')
    .replaceAll('\u00a0', ' ')
    .replaceAll('\u200b', '');
  return drawRecognition(JSON.parse(inOneWriting) as Recognition)
    .split('\n')
    .map(fold);
}

describe.each(Object.entries(writings))('layouts with %s', (_, write) => {
  it.each(layoutNames)('%s', (name) => {
    const snapshot = snapshotOfTextGrid(readLayout(name));
    expect(readings(written(snapshot, write))).toEqual(readings(snapshot));
  });
});
