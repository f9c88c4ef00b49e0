import { describe, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import { rulesText } from '../../../src/core/present/rules-text';
import { sampleRule } from '../rules/sample-rule';

describe('rulesText', () => {
  it('aligns code, severity word and title', () => {
    const rules = [sampleRule(), sampleRule({ code: 'XX902', severity: 'error', title: 'Số dương' })];
    expect(rulesText(rules, { colour: false, width: 80, widthOf: stringWidth }).split('\n')).toEqual([
      '',
      '  2 quy tắc',
      '',
      '    XX901  cần xem lại  Số âm',
      '    XX902  sai          Số dương',
      '',
      '  Gõ "soat-bieu rules MÃ" để đọc giải thích của một quy tắc.',
      '',
    ]);
  });
});
