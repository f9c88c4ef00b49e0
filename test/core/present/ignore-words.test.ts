import { describe, expect, it } from '@jest/globals';
import { ignoredSubject, nothingFoundWords } from '../../../src/core/present/ignore-words';
import { finding } from './hand-made-result';

const titles = new Map([['KP101', 'Dòng tổng khác các dòng']]);
const layout = { sheet: 'bieu', depth: 1, labels: [] };

describe('ignoredSubject', () => {
  it('says what each scope speaks of', () => {
    const about = 'Biểu 03, C9: Dòng\n"Tổng cộng"';
    const one = { kind: 'finding', rule: 'KP101', severity: 'error', fingerprint: 'a', about } as const;
    expect(ignoredSubject({ ...one, reason: '' }, [], titles)).toBe('Biểu 03, C9: Dòng "Tổng cộng"');
    const rule = { kind: 'rule', rule: 'KP101', reason: '' } as const;
    expect(ignoredSubject(rule, [], titles)).toBe('Dòng tổng khác các dòng, trong cả tệp');
  });

  it('names the sheet as it is called now, else as it was', () => {
    const table = { kind: 'rule-in-table', rule: 'KP101', sheet: 'Biểu 03 T4', layout, reason: '' } as const;
    expect(ignoredSubject(table, [finding()], titles)).toBe('Dòng tổng khác các dòng, trong Biểu 03');
    expect(ignoredSubject(table, [], titles)).toBe('Dòng tổng khác các dòng, trong Biểu 03 T4');
  });

  it('knows a rule of another version by its code', () => {
    expect(ignoredSubject({ kind: 'rule', rule: 'KP999', reason: '' }, [], titles)).toBe(
      'KP999, trong cả tệp',
    );
  });
});

describe('nothingFoundWords', () => {
  it('says how much is ignored', () => {
    expect(nothingFoundWords(0)).toBe('Không thấy chỗ nào cần sửa');
    expect(nothingFoundWords(2)).toBe('Ngoài 2 chỗ đã bỏ qua, không thấy chỗ nào cần sửa');
  });
});
