import { describe, expect, it } from '@jest/globals';
import { plainAppearance } from '../../../../src/hosts/xlsx/appearance/appearance';
import { readOdsAppearance } from '../../../../src/hosts/xlsx/legacy/ods-appearance';
import { buildOds, table } from './ods-builder';

const width = (name: string, length: string) =>
  `<style:style style:name="${name}" style:family="table-column"><style:table-column-properties style:column-width="${length}"/></style:style>`;
const column = (style: string, repeats = '1') =>
  `<table:table-column table:style-name="${style}" table:number-columns-repeated="${repeats}"/>`;

describe('readOdsAppearance', () => {
  it('reads the widths of columns, in groups too', () => {
    const tables = table(
      `${column('co1', '2')}<table:table-column-group>${column('co2')}${column('co3', 'x')}</table:table-column-group>${column('co4')}`,
    );
    const automaticStyles =
      width('co1', '2in') +
      width('co2', '2.54cm') +
      width('co3', 'rộng') +
      '<style:style style:name="co4" style:family="table-cell"><style:text-properties/></style:style>';
    const { sheets, looks } = readOdsAppearance(buildOds({ tables, automaticStyles }));
    expect(sheets.get('Biểu')!.columns).toEqual([
      { first: 1, last: 2, width: 192, look: 0 },
      { first: 3, last: 3, width: 96, look: 0 },
      { first: 4, last: 4, width: 64, look: 0 },
      { first: 5, last: 5, width: 64, look: 0 },
    ]);
    expect(looks[0]!.wraps).toBe(true);
  });

  it('looks plain where it cannot be read', () => {
    expect(readOdsAppearance(new Uint8Array(9))).toBe(plainAppearance);
  });
});
