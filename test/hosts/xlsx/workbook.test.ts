import { describe, expect, it } from '@jest/globals';
import { DamagedPart } from '../../../src/hosts/xlsx/damaged-part';
import { readWorkbook } from '../../../src/hosts/xlsx/workbook';

const sheet = (attributes: string) => `<sheet ${attributes}/>`;

describe('readWorkbook', () => {
  it('lists the sheets in order, with their visibility', () => {
    const { sheets, date1904 } = readWorkbook(
      `<x:workbook xmlns:r="q"><x:sheets>${sheet('name="Biểu &quot;1&quot;" r:id="a"')}${sheet('name="Ẩn_x000D_" state="hidden" rel:id="b"')}` +
        `${sheet('name="__proto__" state="veryHidden" r:id="c"')}${sheet('name="d" state="visible" r:id="d"')}</x:sheets></x:workbook>`,
    );
    expect(sheets).toEqual([
      { name: 'Biểu "1"', visibility: 'visible', relationshipId: 'a' },
      { name: 'Ẩn\r', visibility: 'hidden', relationshipId: 'b' },
      { name: '__proto__', visibility: 'veryHidden', relationshipId: 'c' },
      { name: 'd', visibility: 'visible', relationshipId: 'd' },
    ]);
    expect(date1904).toBe(false);
  });

  it.each([
    ['<workbookPr date1904="1"/>', true],
    ['<workbookPr date1904="true"/>', true],
    ['<workbookPr date1904="0"/>', false],
    ['<workbookPr/>', false],
  ])('%s counts days from 1904: %j', (properties, date1904) => {
    expect(readWorkbook(`<workbook>${properties}<sheets/></workbook>`).date1904).toBe(date1904);
  });

  it('gives a sheet without name or relationship empty ones', () => {
    expect(readWorkbook('<workbook><sheets><sheet/></sheets></workbook>').sheets).toEqual([
      { name: '', visibility: 'visible', relationshipId: '' },
    ]);
  });

  it.each([
    ['<w:document/>', 'Word'],
    ['<p:presentation/>', 'PowerPoint'],
    ['<VisioDocument/>', 'không phải bảng tính (.xlsx, .xls, .ods)'],
  ])('says what %s is', (xml, words) => {
    expect(() => readWorkbook(xml)).toThrow(expect.objectContaining({ code: 'unsupported' }));
    expect(() => readWorkbook(xml)).toThrow(words);
  });

  it('throws DamagedPart on a part cut off', () => {
    expect(() => readWorkbook('<workbook><sheets>')).toThrow(DamagedPart);
  });
});
