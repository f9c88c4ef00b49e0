import { describe, expect, it } from '@jest/globals';
import { statePart } from '../../../src/hosts/state-part';
import { readStateOf } from '../../../src/hosts/xlsx/read-state';
import type { Part } from './package-builder';
import { buildWorkbook, relationshipsXml, sheetXml } from './package-builder';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const sheets = [{ name: 'Biểu', xml: sheetXml('') }];

/** A workbook with these custom XML parts, as Excel lays them down. */
function withCustomXml(...items: readonly Part[]): Uint8Array {
  const targets = items.map((_, i) => `../customXml/item${i + 1}.xml`);
  const relationships = [
    { id: 'rId1', type: `${relations}/worksheet`, target: 'worksheets/sheet1.xml' },
    { id: 'rIdOut', type: `${relations}/customXml`, target: 'http://example.invalid/', external: true },
    ...targets.map((target, i) => ({ id: `rIdX${i}`, type: `${relations}/customXml`, target })),
  ];
  return buildWorkbook({
    sheets,
    change: {
      'xl/_rels/workbook.xml.rels': relationshipsXml(relationships),
      ...Object.fromEntries(items.map((item, i) => [`customXml/item${i + 1}.xml`, item])),
    },
  });
}

describe('readStateOf', () => {
  it('finds our part among those of others', () => {
    const ours = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${statePart('{"version":1,"a":"<x>"}')}`;
    expect(readStateOf(withCustomXml('<other xmlns="urn:khac"/>', ours))).toBe('{"version":1,"a":"<x>"}');
  });

  it('is null where there is none, and where nothing can be read', () => {
    expect(readStateOf(buildWorkbook({ sheets }))).toBeNull();
    expect(readStateOf(withCustomXml('<other/>'))).toBeNull();
    expect(readStateOf(new Uint8Array([1, 2, 3]))).toBeNull();
    expect(readStateOf(buildWorkbook({ sheets, change: { '_rels/.rels': '<a' } }))).toBeNull();
  });

  it('passes over a part that is missing', () => {
    const bytes = withCustomXml('<gone/>', statePart('{"version":1}'));
    expect(readStateOf(bytes)).toBe('{"version":1}');
    const missing = buildWorkbook({
      sheets,
      change: {
        'xl/_rels/workbook.xml.rels': relationshipsXml([
          { id: 'a', type: `${relations}/customXml`, target: '../customXml/gone.xml' },
          { id: 'b', type: `${relations}/customXml`, target: '../customXml/item1.xml' },
        ]),
        'customXml/item1.xml': statePart('{"version":1}'),
      },
    });
    expect(readStateOf(missing)).toBe('{"version":1}');
  });
});
