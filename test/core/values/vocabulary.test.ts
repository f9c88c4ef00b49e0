import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { vocabulary } from '../../../src/core/values/vocabulary';

const words = vocabulary([
  ['đạt', 'met'],
  ['đ', 'short'],
  ['văn hóa', 'culture'],
  ['công', 'labour'],
  ['cống', 'culvert'],
  ['đồng', 'money'],
  ['triệu đồng', 'million'],
]);

describe('vocabulary', () => {
  it.each([
    ['đạt', 'met'],
    ['ĐẠT', 'met'],
    ['  Đạt ', 'met'],
    ['Đạt'.normalize('NFD'), 'met'],
    ['dat', 'met'],
    ['Đat', 'met'],
    ['Ðạt', 'met'],
    ['văn hoá', 'culture'],
    ['Văn  Hóa', 'culture'],
    ['văn\u00a0hóa', 'culture'],
    ['đ', 'short'],
    ['Đ'.normalize('NFD'), 'short'],
    ['công', 'labour'],
    ['cống', 'culvert'],
    ['cong', 'labour'],
    ['đong', 'money'],
    ['triêu đồng', 'million'],
    ['trieu dong', 'million'],
  ])('finds %j', (text, meaning) => {
    expect(words.find(text)).toBe(meaning);
  });

  it.each(['đất', 'đặt', 'đông', 'triều đồng', 'cộng', 'd', 'đạt chuẩn', '', 'văn \u0301 hóa'])(
    'does not find %j',
    (text) => {
      expect(words.find(text)).toBeNull();
    },
  );

  it('does not find a text that is longer than every word', () => {
    expect(words.find('đạt '.repeat(8000))).toBeNull();
  });

  it('never throws', () => {
    const text = fc.string({
      unit: fc.constantFrom('đ', 'a', 't', '\u0323', '\u0301', ' ', '\ufeff', '\u00ad'),
    });
    fc.assert(
      fc.property(text, (typed) => {
        expect(['met', 'short', null]).toContain(words.find(typed));
      }),
    );
  });
});
