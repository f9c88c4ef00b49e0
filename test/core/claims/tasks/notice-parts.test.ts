import { describe, expect, it } from '@jest/globals';
import { readNoticeParts } from '../../../../src/core/claims/tasks/notice-parts';
import { readPassages } from '../../../../src/core/claims/text/passages';

/** The part of each passage, of the text drawn one passage a line. */
function parts(text: string): readonly string[] {
  return readNoticeParts(readPassages({ lines: text.trim().split('\n') }));
}

describe('the parts of a notice', () => {
  it('follow the headings, and what stands under them', () => {
    expect(
      parts(`
Huyện họp với xã.
I. Tình hình thực hiện nhiệm vụ
1. Xã đã làm đường.
II. Tồn tại và giải pháp
1. Giao xã làm.
III. Ý KIẾN CHỈ ĐẠO
1. Về giao thông
- Làm đường.
IV. Đề xuất, kiến nghị của xã
- Đề nghị hỗ trợ.
Trên đây là kết luận.
Nơi nhận:`),
    ).toStrictEqual([
      'head',
      'assessment',
      'assessment',
      'conclusion',
      'conclusion',
      'duties',
      'duties',
      'duties',
      'proposals',
      'proposals',
      'end',
      'end',
    ]);
  });

  it('follow capital letters above Roman numbers', () => {
    expect(
      parts(`
A. KẾT QUẢ
Xã đã làm đường.
B. NHIỆM VỤ
I. ĐỐI VỚI XÃ
1. Trồng cây.`),
    ).toStrictEqual(['assessment', 'assessment', 'duties', 'duties', 'duties']);
  });

  it.each(['Chủ tịch UBND xã giao:', 'Sau khi bàn bạc, Chủ tịch phân công:'])(
    'hold duties behind %j',
    (opening) => {
      expect(parts(`${opening}\n1. Phòng Kinh tế làm đường.`)).toStrictEqual(['head', 'duties']);
    },
  );

  it('follow the sentences that open them', () => {
    expect(
      parts(`
Sau khi nghe báo cáo, Chủ tịch kết luận như sau.
Xã đạt được các kết quả sau:
Đường đã làm xong.
Bên cạnh đó, huyện đề nghị các xã thực hiện một số nội dung sau:
Làm tiếp đường.
Xã đã làm các nội dung sau:
Trồng cây.`),
    ).toStrictEqual(['head', 'conclusion', 'assessment', 'assessment', 'duties', 'duties', 'duties']);
  });

  it('are no duties where a report of results only lists them', () => {
    expect(
      parts(`
I. KẾT QUẢ
Trong năm xã triển khai các nội dung sau:
- Làm đường.
Xã đã thực hiện các công việc cụ thể:
- Làm cầu.
Yêu cầu các thôn thực hiện các việc sau:
- Làm mương.`),
    ).toStrictEqual([
      'assessment',
      'assessment',
      'assessment',
      'assessment',
      'assessment',
      'assessment',
      'duties',
    ]);
  });

  it('take a unit with duties under it for a part of what was concluded', () => {
    expect(
      parts(`
Chủ tịch kết luận:
1. Phòng Nội vụ
- Hướng dẫn xã.
2. Về đường
- Đường tốt.`),
    ).toStrictEqual(['head', 'duties', 'duties', 'conclusion', 'conclusion']);
  });

  it('conclude and order at once where a sentence says both', () => {
    expect(parts('Chủ tịch kết luận và yêu cầu các đơn vị thực hiện như sau:\n1. Làm đường.')).toStrictEqual([
      'head',
      'duties',
    ]);
  });

  it('take a long heading for no heading', () => {
    const long = `1. Đánh giá ${'từng việc '.repeat(40)}`;
    expect(parts(`Yêu cầu:\n${long}\n- Làm đường.`)).toStrictEqual(['head', 'duties', 'duties']);
  });
});
