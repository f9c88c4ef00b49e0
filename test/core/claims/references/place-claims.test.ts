import { describe, expect, it } from '@jest/globals';
import { readPassages } from '../../../../src/core/claims/text/passages';
import { findPlaces } from '../../../../src/core/claims/references/place-mentions';
import { readPlaceClaims } from '../../../../src/core/claims/references/place-claims';

const read = (text: string) =>
  readPlaceClaims(readPassages({ lines: text.split('\n') })).map(({ level, name, role }) => [
    level,
    name,
    role,
  ]);

describe('readPlaceClaims', () => {
  it('knows the role from the words before', () => {
    expect(
      read(`Ban Chỉ đạo làm việc với Đảng ủy, UBND xã Mẫu Sơn. Lãnh đạo xã Mẫu Khê báo cáo. Nhân dân xã Mẫu Sen.
Trên địa bàn xã Mẫu Lâm. Năm 2024 xã Mẫu An đạt chuẩn.`),
    ).toEqual([
      ['xã', 'Mẫu Sơn', 'session'],
      ['xã', 'Mẫu Khê', 'authority'],
      ['xã', 'Mẫu Sen', 'people'],
      ['xã', 'Mẫu Lâm', 'area'],
      ['xã', 'Mẫu An', 'other'],
    ]);
  });
  it('knows a list by what stands on either side', () => {
    expect(
      read('Xã Mẫu Sơn và xã Mẫu Khê; xã Tân An, Tân Lập; 3 xã Mẫu; các huyện Thượng; thôn Hạ, xã Mẫu Lâm.'),
    ).toEqual([
      ['xã', 'Mẫu Sơn', 'listed'],
      ['xã', 'Mẫu Khê', 'listed'],
      ['xã', 'Tân An', 'listed'],
      ['xã', 'Mẫu', 'listed'],
      ['huyện', 'Thượng', 'listed'],
      ['thôn', 'Hạ', 'other'],
      ['xã', 'Mẫu Lâm', 'other'],
    ]);
  });
  it('reads who issues a document over the two lines of its heading, and only there', () => {
    const heading = ['ỦY BAN NHÂN DÂN', 'XÃ MẪU AN', 'Số: 12/BC-UBND', 'Xã Mẫu An, ngày 05 tháng 6 năm 2024'];
    expect(read([...heading, 'BÁO CÁO', 'Ủy ban nhân dân', 'Xã Mẫu Khê đã đạt.'].join('\n'))).toEqual([
      [null, 'Xã Mẫu An', 'heading'],
      ['xã', 'MẪU AN', 'authority'],
      ['xã', 'Mẫu An', 'other'],
      ['xã', 'Mẫu Khê', 'other'],
    ]);
    expect(read('XÃ MẪU AN\nBÁO CÁO')).toEqual([['xã', 'MẪU AN', 'other']]);
  });
  it('takes the place of issue from the heading alone', () => {
    expect(read('Mẫu Sơn, ngày 05 tháng 6 năm 2024\nBÁO CÁO\nTại Mẫu Khê, ngày 05 tháng 6 năm 2024')).toEqual(
      [[null, 'Mẫu Sơn', 'heading']],
    );
  });
});

describe('findPlaces', () => {
  it.each([
    ['XÂY DỰNG NÔNG THÔN MỚI NĂM 2024 XÃ MẪU AN', ['XÃ MẪU AN']],
    ['BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI', []],
    ['Nông thôn Mới, Văn xã Mẫu, thôn Thượng', ['thôn Thượng']],
  ])('%s', (text, names) => expect(findPlaces(text).map(({ written }) => written)).toEqual(names));
});
