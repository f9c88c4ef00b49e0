import { describe, expect, it } from '@jest/globals';
import { headingLength } from '../../../../src/core/claims/text/heading';
import { readPassages } from '../../../../src/core/claims/text/passages';

const lengthOf = (text: string) => headingLength(readPassages({ lines: text.split('\n') }));

describe('headingLength', () => {
  it('ends at the title', () =>
    expect(lengthOf('ỦY BAN NHÂN DÂN XÃ MẪU\nSố: 1/BC-UBND\nBÁO CÁO\nKết quả')).toBe(2));
  it('is none where the text begins with its title', () => expect(lengthOf('THÔNG BÁO\nKết luận')).toBe(0));
  it('ends at the first numbered or long passage where there is no title', () => {
    expect(lengthOf('Số: 1/BC-UBND\n1. Kết quả')).toBe(1);
    expect(lengthOf(`Số: 1/BC-UBND\nXã ${'Mẫu '.repeat(60)}`)).toBe(1);
  });
  it('is never longer than a page has', () => {
    expect(lengthOf('Số: 1')).toBe(1);
    expect(lengthOf('Đoạn ngắn.\n'.repeat(100))).toBe(40);
  });
});
