import { describe, expect, it } from '@jest/globals';
import { readCooperators } from '../../../../src/core/claims/tasks/cooperators';
import { readOrganisations } from '../../../../src/core/claims/tasks/organisations';
import { readWords } from '../../../../src/core/claims/tasks/words';

/** The units that a text begins with, and the word behind them. */
function units(text: string): (string | undefined)[] {
  const words = readWords(text);
  const list = readOrganisations(words, 0);
  if (!list) return [];
  return [
    ...list.names.map(([from, to]) => text.slice(words[from]!.at, words[to - 1]!.end)),
    words[list.to]?.text,
  ];
}

describe('units named one after the other', () => {
  it.each([
    ['Phòng Nội vụ chủ trì', ['Phòng Nội vụ', 'chủ']],
    ['Phòng Tài chính - Kế hoạch: Cân đối', ['Phòng Tài chính - Kế hoạch', ':']],
    [
      'Phòng Nông nghiệp và phát triển nông thôn tham mưu',
      ['Phòng Nông nghiệp và phát triển nông thôn', 'tham'],
    ],
    [
      'Sở Nông nghiệp và Môi trường, Sở Tài chính rà soát',
      ['Sở Nông nghiệp và Môi trường', 'Sở Tài chính', 'rà'],
    ],
    ['Sở Văn hóa, Thể thao và Du lịch hướng dẫn', ['Sở Văn hóa, Thể thao và Du lịch', 'hướng']],
    ['Phòng Giáo dục và Đào tạo kiểm tra', ['Phòng Giáo dục và Đào tạo', 'kiểm']],
    ['Phòng Giáo dục và đào tạo kiểm tra', ['Phòng Giáo dục và đào tạo', 'kiểm']],
    ['Phòng Kinh tế và hạ tầng kiểm tra', ['Phòng Kinh tế và hạ tầng', 'kiểm']],
    ['Phòng Quản lý đô thị phối hợp', ['Phòng Quản lý đô thị', 'phối']],
    ['Ban chỉ đạo xây dựng NTM của xã rà soát', ['Ban chỉ đạo xây dựng NTM của xã', 'rà']],
    ['Ban Quản lý dự án đầu tư xây dựng huyện đôn đốc', ['Ban Quản lý dự án đầu tư xây dựng huyện', 'đôn']],
    [
      'Uỷ ban MTTQ huyện và các tổ chức chính trị - xã hội vận động',
      ['Uỷ ban MTTQ huyện', 'các tổ chức chính trị - xã hội', 'vận'],
    ],
    ['Các phòng, ban, ngành cấp huyện khẩn trương', ['Các phòng, ban, ngành cấp huyện', 'khẩn']],
    [
      'các phòng Nội vụ, Tài chính và các phòng liên quan tham mưu',
      ['các phòng Nội vụ, Tài chính', 'các phòng liên quan', 'tham'],
    ],
    ['03 huyện Thượng, Hạ, Trung tập trung', ['03 huyện Thượng, Hạ, Trung', 'tập']],
    ['Các xã đã được công nhận đạt chuẩn căn cứ', ['Các xã đã được công nhận đạt chuẩn', 'căn']],
    ['các xã đăng ký đạt chuẩn lập kế hoạch', ['các xã đăng ký đạt chuẩn', 'lập']],
    ['các xã đã hoàn thành nhiệm vụ rà soát', ['các xã đã hoàn thành nhiệm vụ', 'rà']],
    ['Các sở phụ trách chỉ tiêu, tiêu chí tham mưu', ['Các sở phụ trách chỉ tiêu, tiêu chí', 'tham']],
    ['xã Mẫu đã được tỉnh hỗ trợ', ['xã Mẫu', 'đã']],
    ['UBND xã đã ban hành', ['UBND xã', 'đã']],
    ['Các đồng chí trong Tổ công tác theo dõi', ['Các đồng chí trong Tổ công tác', 'theo']],
    ['Các đồng chí lãnh đạo xã phải', ['Các đồng chí lãnh đạo xã', 'phải']],
    ['thôn trong quá trình làm', ['thôn', 'trong']],
    ['UBND xã, và các thôn họp', ['UBND xã', 'các thôn', 'họp']],
    ['UBND xã, khẩn trương làm', ['UBND xã', ',']],
    ['UBND xã hoặc thôn làm', ['UBND xã', 'thôn', 'làm']],
    ['UBND xã và đến nay', ['UBND xã', 'và']],
    ['UBND xã và', ['UBND xã', 'và']],
    ['UBND xã về việc', ['UBND xã', 'về']],
    ['UBND xã (kèm theo)', ['UBND xã', '(']],
    ['thành viên Ban chỉ đạo huyện phụ trách xã hỗ trợ', ['thành viên Ban chỉ đạo huyện phụ trách xã', 'hỗ']],
    ['Các cấp ủy, tổ chức đảng tiếp tục', ['Các cấp ủy, tổ chức đảng', 'tiếp']],
    ['Trung tâm Dịch vụ tổng hợp sửa loa', ['Trung tâm Dịch vụ tổng hợp', 'sửa']],
    ['Hội Nông dân', ['Hội Nông dân', undefined]],
    ['Các chi bộ, đảng bộ cơ sở tổ chức sinh hoạt', ['Các chi bộ, đảng bộ cơ sở', 'tổ']],
    ['Phòng Kinh tế chỉ đạo các thôn', ['Phòng Kinh tế', 'chỉ']],
    [
      'Ban Chỉ đạo các Chương trình mục tiêu quốc gia xã họp',
      ['Ban Chỉ đạo các Chương trình mục tiêu quốc gia xã', 'họp'],
    ],
    ['Mỗi thôn đăng ký 01 công trình', ['Mỗi thôn', 'đăng']],
    ['Các hộ kinh doanh ký cam kết', ['Các hộ kinh doanh', 'ký']],
    ['các khu dân cư quét dọn', ['các khu dân cư', 'quét']],
    ['Các trường học trên địa bàn mở lớp', ['Các trường học trên địa bàn', 'mở']],
    ['Văn phòng tổng hợp', ['Văn phòng', 'tổng']],
    ['Đồn Biên phòng tuần tra', ['Đồn Biên phòng', 'tuần']],
    ['Báo và Phát thanh, Truyền hình tỉnh mở chuyên mục', ['Báo và Phát thanh, Truyền hình tỉnh', 'mở']],
    ['Đại biểu HĐND xã tiếp công dân', ['Đại biểu HĐND xã', 'tiếp']],
  ])('%j', (text, found) => {
    expect(units(text)).toStrictEqual(found);
  });

  it.each([
    'ban hành kế hoạch',
    'hội nghị tổng kết',
    'xã hội hóa',
    'tổ chức hội nghị',
    'bộ tiêu chí mới',
    'trường học của xã',
    'phòng chống thiên tai',
    'các bản đồ',
    'Phòng, chống dịch bệnh',
    'các cơ sở vật chất',
    'báo cáo kết quả',
    'Thống kê diện tích',
    'hộ nghèo',
    '12 tiêu chí',
    'Nhà văn hóa',
    '',
  ])('begin nowhere in %j', (text) => {
    expect(units(text)).toStrictEqual([]);
  });

  it('are none where a name does not end', () => {
    expect(units(`Phòng ${'dài '.repeat(200)}`)).toStrictEqual([]);
    expect(units(`${'UBND xã Mẫu, '.repeat(60)}rà soát`).length).toBeLessThan(35);
  });
});

describe('cooperating units', () => {
  it.each([
    ['chủ trì, phối hợp với Phòng Nội vụ, Công an huyện kiểm tra', ['Phòng Nội vụ', 'Công an huyện']],
    ['chủ trì phối hợp chặt chẽ cùng các phòng, ngành liên quan tham mưu', ['các phòng, ngành liên quan']],
    ['chủ trì Văn phòng huyện tham mưu', ['Văn phòng huyện']],
    ['phối hợp Điện lực huyện xử lý; phối hợp với Công an xã tuần tra', ['Điện lực huyện', 'Công an xã']],
    ['phối hợp giữa các cấp', []],
    ['chủ trì rà soát', []],
    ['chủ trì', []],
  ])('of %j', (text, found) => {
    const words = readWords(text);
    const names = readCooperators(words).flatMap((list) =>
      list.names.map(([from, to]) => text.slice(words[from]!.at, words[to - 1]!.end)),
    );
    expect(names).toStrictEqual(found);
  });
});
