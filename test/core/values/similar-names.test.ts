import { describe, expect, it } from '@jest/globals';
import { areAlike, isCutShort, likenessOf } from '../../../src/core/values/similar-names';

describe('likenessOf', () => {
  it('counts shared words, whatever their accents, case and marks', () => {
    expect(likenessOf('Quốc phòng và An ninh', 'QUOC PHONG, AN NINH')).toBeCloseTo(8 / 9);
    expect(likenessOf('Điện', 'điện.')).toBe(1);
    expect(likenessOf('Điện', 'Đường')).toBe(0);
  });

  it('finds nothing alike in names without words', () => {
    expect([likenessOf('', ''), likenessOf('–', '…'), likenessOf('a', '')]).toEqual([0, 0, 0]);
  });
});

describe('areAlike', () => {
  it('tells one criterion from another', () => {
    expect(areAlike('Thủy lợi và phòng, chống thiên tai', 'Thuỷ lợi, phòng chống thiên tai')).toBe(true);
    expect(areAlike('Y tế', 'Y tế - Văn hóa - Giáo dục')).toBe(false);
    expect(areAlike('Môi trường', 'Chất lượng môi trường sống')).toBe(false);
  });
});

describe('isCutShort', () => {
  it('sees a short name in a long one, in either order', () => {
    expect(isCutShort('Đường ngõ', 'Tỷ lệ đường ngõ được cứng hóa')).toBe(true);
    expect(isCutShort('Tỷ lệ đường ngõ được cứng hóa', 'Đường ngõ')).toBe(true);
  });

  it('needs more than one word', () => {
    expect(isCutShort('Đường', 'Tỷ lệ đường ngõ được cứng hóa')).toBe(false);
    expect(isCutShort('Đường xã', 'Tỷ lệ đường ngõ được cứng hóa')).toBe(false);
  });
});
