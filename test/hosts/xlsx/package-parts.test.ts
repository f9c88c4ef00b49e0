import { describe, expect, it } from '@jest/globals';
import { DamagedPart } from '../../../src/hosts/xlsx/damaged-part';
import { inflateAnywhere } from '../../../src/hosts/xlsx/inflate';
import { openPackage, readRelationships, resolveTarget } from '../../../src/hosts/xlsx/package-parts';
import type { PackageParts } from '../../../src/hosts/xlsx/package-parts';
import { ReadingBudget } from '../../../src/hosts/xlsx/reading-budget';
import { readingLimits } from '../../../src/hosts/xlsx/reading-limits';
import { relationshipsXml, zipParts } from './package-builder';
import type { Part } from './package-builder';

function open(parts: Record<string, Part>): PackageParts {
  return openPackage(zipParts(parts), inflateAnywhere, readingLimits, new ReadingBudget(readingLimits));
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  [...`\ufeff${text}`].forEach((letter, i) => view.setUint16(2 * i, letter.charCodeAt(0), littleEndian));
  return new Uint8Array(view.buffer);
}

describe('openPackage', () => {
  it('gives parts as text, with or without byte order mark, in each encoding XML parts may have', () => {
    const parts = open({
      'a.xml': 'Biểu',
      'b.xml': '\ufeffBiểu',
      'c.xml': utf16('Biểu', true),
      'd.xml': utf16('Biểu', false),
    });
    for (const name of ['a.xml', 'b.xml', 'c.xml', 'd.xml']) expect(parts.text(name)).toBe('Biểu');
  });

  it('knows parts without regard to case', () => {
    const parts = open({ 'XL/Workbook.XML': '1' });
    expect(parts.has('xl/workbook.xml')).toBe(true);
    expect(parts.has('xl/none.xml')).toBe(false);
    expect(parts.text('/xl/workbook.xml')).toBe('1');
  });

  it('names the part that is missing', () => {
    expect(() => open({ a: '1' }).text('xl/sheet.xml')).toThrow(
      new DamagedPart('Tệp thiếu phần “xl/sheet.xml”.'),
    );
    expect(() => open({ a: '1' }).text('__proto__')).toThrow(DamagedPart);
  });
});

describe('readRelationships', () => {
  it('resolves targets and reads types of both kinds of package', () => {
    const parts = open({
      'xl/_rels/workbook.xml.rels': relationshipsXml([
        {
          id: 'a',
          type: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet',
          target: 'sheet1.xml',
        },
        {
          id: 'b',
          type: 'http://purl.oclc.org/ooxml/officeDocument/relationships/styles',
          target: '/xl/styles.xml',
        },
        { id: 'c', type: 'https://x/hyperlink', target: 'file:///C:/a.xlsx', external: true },
      ]),
    });
    expect(readRelationships(parts, 'xl/workbook.xml')).toEqual([
      { id: 'a', type: 'worksheet', target: 'xl/sheet1.xml' },
      { id: 'b', type: 'styles', target: 'xl/styles.xml' },
      { id: 'c', type: 'hyperlink', target: null },
    ]);
  });

  it('reads those of the package itself, and empty ones', () => {
    const parts = open({ '_rels/.rels': '<Relationships><Relationship/></Relationships>' });
    expect(readRelationships(parts, '')).toEqual([{ id: '', type: '', target: '' }]);
  });

  it('throws DamagedPart when they are missing or are none', () => {
    const parts = open({ '_rels/.rels': '<other/>' });
    expect(() => readRelationships(parts, '')).toThrow(DamagedPart);
    expect(() => readRelationships(parts, 'xl/workbook.xml')).toThrow('“xl/_rels/workbook.xml.rels”');
  });
});

describe('resolveTarget', () => {
  it.each([
    ['xl/', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/drawings/', '../media/a.png', 'xl/media/a.png'],
    ['xl/', '/xl/styles.xml', 'xl/styles.xml'],
    ['xl/', './a.xml', 'xl/a.xml'],
    ['xl/', 'worksheets\\sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['', 'xl/workbook.xml', 'xl/workbook.xml'],
    ['xl/', '../../../../etc/passwd', 'etc/passwd'],
  ])('from %j to %j is %j', (folder, target, part) => expect(resolveTarget(folder, target)).toBe(part));
});
