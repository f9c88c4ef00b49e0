import { describe, expect, it } from '@jest/globals';
import { legacyFont } from '../../../../src/core/values/charsets/legacy-fonts';

describe('legacyFont', () => {
  it.each([
    ['.VnTime', 'TCVN3', false, 'Times New Roman'],
    ['.VnTimeH', 'TCVN3', true, 'Times New Roman'],
    ['.VNTIMEh', 'TCVN3', true, 'Times New Roman'],
    ['.VnArial', 'TCVN3', false, 'Arial'],
    ['.VnArial NarrowH', 'TCVN3', true, 'Arial'],
    ['.VnAvant', 'TCVN3', false, 'Arial'],
    ['VNI-Times', 'VNI', false, 'Times New Roman'],
    ['vni-helve-condense', 'VNI', false, 'Arial'],
    ['VNI Times', 'VNI', false, 'Times New Roman'],
  ])('knows %s', (font, charset, capitals, replacement) => {
    expect(legacyFont(font)).toEqual({ charset, capitals, replacement });
  });

  it.each(['Times New Roman', 'Arial', 'VNtimes new roman', 'Vnu Hanoi', '', null])(
    'takes %j for no such font',
    (font) => {
      expect(legacyFont(font)).toBeNull();
    },
  );
});
