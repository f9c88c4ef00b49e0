import { describe, expect, it } from '@jest/globals';

import { boxAddress } from '../../../src/core/snapshot/address';
import { recognise } from './recognise';

const leftoversOf = (grid: string) =>
  recognise(grid).leftovers.map(({ box, what }) => `${boxAddress(box)} ${what}`);

describe('findLeftovers', () => {
  it('gọi tên từng thứ quanh bảng', () => {
    expect(
      leftoversOf(`
| UBND XÃ MẪU | | CỘNG HÒA XÃ HỘI |
| Họ tên: …… | | |
| Biểu 3 | | |
| TỔNG HỢP KINH PHÍ | | |
| | Đơn vị tính: | đồng |
| Ngày in | | |
| TT | Nội dung | Số tiền | | thử | |
| 1 | a | 5 | | | |
| 2 | b | 6 | | 11 | 12 |
| 15 | | | | | |
| * tạm tính | | | | | |
| | Người lập | | | | |
| | | | | | |
| | Nguyễn Văn A | 5 | | | |`),
    ).toEqual([
      'A1:C3 heading',
      'A4 title',
      'B5:C5 unit-line',
      'A6 note',
      'E7 scratch',
      'E9:F9 scratch',
      'A11 note',
      'B12 signature',
      'B14 signature',
      'C14 scratch',
    ]);
  });

  it('trang không có bảng: lời kèm theo, lời chưa rõ', () => {
    expect(leftoversOf('(Kèm theo Báo cáo số 5)\nMột lời nào đó\n\n\nLời khác')).toEqual([
      'A1 title',
      'A2 unnamed',
      'A5 unnamed',
    ]);
  });

  it('tên người cách chỗ ký quá xa không còn là chỗ ký', () => {
    expect(leftoversOf(`Người lập${'\n'.repeat(9)}Lời khác`)).toEqual(['A1 signature', 'A10 unnamed']);
  });
});
