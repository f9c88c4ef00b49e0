import { describe, expect, it } from '@jest/globals';
import { readPastedText } from '../../../src/hosts/document/read-pasted-text';

describe('readPastedText', () => {
  it('reads lines, with the charsets of old documents', () => {
    expect(readPastedText('BÁO CÁO\r\n\r\nKÕt qu¶ thùc hiÖn kÕ ho¹ch\r\n')).toEqual({
      lines: ['BÁO CÁO', '', 'Kết quả thực hiện kế hoạch'],
    });
  });

  it('has no line where nothing was pasted', () => expect(readPastedText('')).toEqual({ lines: [] }));

  it('refuses what is longer than any report', () => {
    expect(() => readPastedText('chữ '.repeat(700_000))).toThrow('Văn bản dài hơn một nghìn trang.');
  });
});
