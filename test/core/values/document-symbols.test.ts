import { describe, expect, it } from '@jest/globals';
import { findDocumentSymbols } from '../../../src/core/values/document-symbols';

const texts = (text: string) => findDocumentSymbols(text).map((symbol) => symbol.text);

describe('findDocumentSymbols', () => {
  it.each([
    ['41/ 2023/ QĐ- UBND', '41/2023/QĐ-UBND'],
    ['41/2023/QĐ – UBND', '41/2023/QĐ-UBND'],
    ['41/2023/QĐ‑UBND', '41/2023/QĐ-UBND'],
    ['41 / 2023 / QĐ - UBND', '41/2023/QĐ-UBND'],
    ['2718/QĐ - UBND', '2718/QĐ-UBND'],
    ['2718/QĐ-UBND'.normalize('NFD'), '2718/QĐ-UBND'],
    ['317-QĐ/HU', '317-QĐ/HU'],
    ['317 - QĐ/ HU', '317-QĐ/HU'],
    ['83/KTHT', '83/KTHT'],
    ['09/TB-BCĐ', '9/TB-BCĐ'],
    ['21/HD-BVHTTDL', '21/HD-BVHTTDL'],
    ['10a/CV-UBND', '10a/CV-UBND'],
    ['77/QĐ-TTg', '77/QĐ-TTg'],
  ])('%j is %s', (text, symbol) => {
    expect(texts(text)).toStrictEqual([symbol]);
  });

  it('finds several in one sentence, with their places', () => {
    const text = 'Căn cứ Quyết định số 77/QĐ-TTg ngày 08/3/2023 và Công văn số 83/ KTHT, 12/19 tiêu chí';
    expect(findDocumentSymbols(text)).toStrictEqual([
      {
        ...{ number: '77', year: null, code: 'QĐ-TTg', text: '77/QĐ-TTg', key: '77/QĐ-TTG' },
        ...{ at: 21, written: '77/QĐ-TTg' },
      },
      {
        number: '83',
        year: null,
        code: 'KTHT',
        text: '83/KTHT',
        key: '83/KTHT',
        at: 61,
        written: '83/ KTHT',
      },
    ]);
    expect(findDocumentSymbols('41/2023/NQ-HĐND')).toMatchObject([
      { number: '41', year: 2023, code: 'NQ-HĐND' },
    ]);
  });

  it.each([
    '',
    '12/19 tiêu chí',
    '95 triệu/204 triệu',
    '30/6/2024',
    '2021-2025',
    '5 - UBND xã',
    '41/2023-UBND',
    '9/10 Xã',
    '15/xã',
    '1.234/QĐ-UBND',
  ])('finds none in %j', (text) => {
    expect(texts(text)).toStrictEqual([]);
  });
});
