import { describe, expect, it } from '@jest/globals';
import { page } from '../../../../src/core/present/text/page';

const widthOf = (text: string) => text.length;

describe('page', () => {
  it('colours by meaning', () => {
    const sheet = page({ colour: true, width: 80, widthOf });
    expect(sheet.paint('error', 'sai')).toBe('\u001b[1;31msai\u001b[0m');
    expect(sheet.paint('plain', 'chữ')).toBe('chữ');
    expect(sheet.paint('error', '')).toBe('');
  });

  it('leaves text as it is where there is no colour', () => {
    const sheet = page({ colour: false, width: 80, widthOf });
    expect(sheet.paint('error', 'sai')).toBe('sai');
    expect(sheet.width).toBe(80);
  });
});
