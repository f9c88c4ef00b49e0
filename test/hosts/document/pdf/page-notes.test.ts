import { describe, expect, it } from '@jest/globals';
import { pageNotes } from '../../../../src/hosts/document/pdf/page-notes';

describe('pageNotes', () => {
  it('names the pages of each trouble, neighbours as a range', () => {
    expect(
      pageNotes([null, 'garbled', 'picture', null, 'picture', 'picture', 'picture', 'recognised']),
    ).toEqual([
      'Trang 3, 5–7 là ảnh quét, chưa đọc được.',
      'Trang 2 dùng phông chữ không kèm bảng mã, chưa đọc được.',
      'Trang 8 là ảnh quét có chữ do máy nhận dạng: chữ và số có thể khác bản giấy.',
    ]);
    expect(pageNotes([null, null])).toEqual([]);
  });
});
