import { describe, expect, it } from '@jest/globals';
import { findDocumentSymbols } from '../../../src/core/values/document-symbols';
import { isAtOdds, issuerOf, typeCodeOf, typeWordBefore } from '../../../src/core/values/document-types';

const symbolOf = (text: string) => findDocumentSymbols(text)[0]!;

describe('typeWordBefore', () => {
  it.each<[string, string | null]>([
    ['theo Quyết định số |', 'quyết định'],
    ['các Quyết định: số |', 'quyết định'],
    ['thực hiện Quyết định |', 'quyết định'],
    ['Quyết định phê duyệt Kế hoạch số: |', 'kế hoạch'],
    ['Chương trình hành động số |', 'chương trình hành động'],
    ['Thông tư liên tịch số |', 'thông tư liên tịch'],
    ['Số: |', null],
    ['Quyết định số 5/QĐ-UBND, |', null],
    ['|', null],
  ])('before %j', (text, word) => {
    const at = text.indexOf('|');
    const read = typeWordBefore(text.replace('|', '12/QĐ-UBND'), at);
    expect(read?.word ?? null).toBe(word);
    expect(
      text
        .slice(read?.at ?? 0)
        .toLowerCase()
        .startsWith(word ?? ''),
    ).toBe(true);
  });
});

describe('the code of a symbol', () => {
  it.each<[string, string | null, string]>([
    ['12/QĐ-UBND', 'QĐ', 'UBND'],
    ['494-QĐ/HU', 'QĐ', 'HU'],
    ['24/2020/NQ - HĐND', 'NQ', 'HĐND'],
    ['116/TTr-UBND', 'TTR', 'UBND'],
    ['57/KTHT', null, 'KTHT'],
    ['9/2020/QĐ', 'QĐ', ''],
  ])('of %s', (text, type, issuer) => {
    expect(typeCodeOf(symbolOf(text))).toBe(type);
    expect(issuerOf(symbolOf(text))).toBe(issuer);
  });
});

describe('isAtOdds', () => {
  it.each<[string, string, boolean]>([
    ['quyết định', 'QĐ', false],
    ['quyết định', 'KH', true],
    ['nghị quyết', 'QĐ', true],
    ['báo cáo', 'KH', true],
    ['kế hoạch', 'BC', true],
    // A plan that a decision puts into force is cited by the number of the decision.
    ['kế hoạch', 'QĐ', false],
    ['chương trình', 'CT', false],
    ['kết luận', 'TB', false],
  ])('a %s with the code %s', (word, code, odd) => expect(isAtOdds(word, code)).toBe(odd));
});
