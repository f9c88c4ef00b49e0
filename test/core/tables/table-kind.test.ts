import { describe, expect, it } from '@jest/globals';

import { tableOf } from './recognise';

const kindOf = (grid: string) => tableOf(grid.trim()).kind;
const cuesOf = (grid: string) => tableOf(grid.trim()).evidence.map(({ cue }) => cue);

describe('judgeKind', () => {
  it.each([
    [
      'criteria',
      'Kết quả bộ tiêu chí\n| TT | Tiêu chí | Yêu cầu | Kết quả | Đánh giá |\n| 1 | a | b | c | Đạt |',
    ],
    ['criteria', '| TT | Nội dung tiêu chí | Yêu cầu | Đạt | Chưa đạt |\n| 1.1 | a | b | x | |'],
    ['criteria', '| TT | Nội dung tiêu chí | Yêu cầu | Đạt (x) |\n| 1.1 | a | b | x |'],
    [
      'funding',
      '| TT | Nội dung | Tổng số | Kế hoạch | Đã giải ngân |\n| 1 | a | 50 | 40 | 30 |\n| 2 | b | 50 | 40 | 30 |',
    ],
    ['tasks', '| TT | Nội dung | Phối hợp | Thời hạn | Tiến độ |\n| 1 | a | b | 5/6/2024 | đang làm |'],
    ['funding', 'ĐVT: triệu đồng\n| TT | Nguồn | Kế hoạch | Giải ngân |\n| 1 | a | 5 | 6 |'],
    ['funding', '| TT | Thôn | Tiền mặt (đồng) | Ngày công (đồng) |\n| 1 | a | 5 | 6 |'],
    ['tasks', '| TT | Nhiệm vụ | Chủ trì | Thời hạn |\n| 1 | a | b | 5/6/2024 |'],
    [
      'roll-up',
      'Tổng hợp tiêu chí các xã\n| TT | Tên xã | Số tiêu chí đạt | Số chỉ tiêu đạt |\n| 1 | Xã A | 5 | 6 |',
    ],
    [
      'roll-up',
      'Bộ tiêu chí\n| TT | Nội dung | ĐVT (xã) | Xã nhóm A | Xã nhóm B |\n| 1 | a | Xã | 5 | 6 |\n| 2 | b | Xã | 5 | 6 |',
    ],
    [
      'roll-up',
      'Biểu tổng hợp tình hình vay vốn các xã\n| TT | Tên xã | Hội viên | Tổ |\n| 1 | Xã A | 5 | 6 |\n| 2 | Xã B | 5 | 6 |\n| 3 | Xã C | 5 | 6 |',
    ],
    ['other', '| TT | Họ tên | Ngày sinh | Ghi chú |\n| 1 | a | 1/2/1990 | |'],
    ['other', 'Nguồn vốn\n| TT | Tên văn bản | Trích yếu |\n| 1 | a | b |'],
    [
      'other',
      'Danh mục văn bản về nguồn vốn, ĐVT: triệu đồng\n| TT | Tên văn bản | Tỷ lệ |\n| 1 | a | 50 |\n| 2 | b | 60 |',
    ],
    [
      'other',
      '| TT | Nội dung | ĐVT | Xã nhóm A | Xã nhóm B |\n| 1 | a | hộ | 5 | 6 |\n| 2 | b | hộ | 5 | 6 |',
    ],
    [
      'other',
      'Bộ tiêu chí quốc gia và tiêu chí xã\n| TT | Chỉ tiêu | Nội dung | Ghi chú |\n| 1 | a | b | c |',
    ],
    [
      'other',
      'Phân công nhiệm vụ, công việc\n| TT | Công việc | Họ tên | Bắt đầu |\n| 1 | a | b | 1/2/2024 |',
    ],
  ])('%s: %j', (kind, grid) => {
    expect(kindOf(grid)).toBe(kind);
  });

  it('bảng đếm số xã ở phần lớn các dòng là bảng tổng hợp', () => {
    const rows = ['Số xã đạt chuẩn', 'Số xã đạt 19 tiêu chí', 'Số xã đạt dưới 15 tiêu chí'];
    const grid = (labels: readonly string[]) =>
      `| TT | Nội dung | Kỳ trước | Kỳ này |\n${labels.map((label, i) => `| ${i + 1} | ${label} | 5 | 6 |`).join('\n')}`;
    expect(kindOf(grid(rows))).toBe('roll-up');
    expect(kindOf(grid([...rows, ...Array<string>(6).fill('Việc khác')]))).toBe('other');
  });

  it('hai loại ngang nhau thì không chọn bừa', () => {
    const table = tableOf(
      'Kinh phí thực hiện nhiệm vụ\n| TT | Nhiệm vụ | Chủ trì | Kinh phí (đồng) |\n| 1 | a | b | 5 |',
    );
    expect(table.kind).toBe('other');
    expect(table.confidence).toBeLessThan(0.6);
  });

  it('không có dấu hiệu của loại nào thì chắc là bảng khác', () => {
    const { kind, confidence } = tableOf('| TT | Giống lúa | Số hộ |\n| 1 | a | 50 |\n| 2 | b | 60 |');
    expect([kind, confidence]).toEqual(['other', 0.9]);
  });

  it('chỉ nêu dấu hiệu của loại đã chọn', () => {
    const { kind, evidence } = tableOf(
      'Phân công nhiệm vụ\n| TT | Nội dung tiêu chí | Nhiệm vụ | Chủ trì | Thời hạn |\n| 1 | a | b | c | 5/6/2024 |',
    );
    expect(kind).toBe('tasks');
    expect(evidence.map(({ says }) => says)).not.toContain('Có cột "Nội dung tiêu chí"');
  });

  it('lời nhận xét ở cột đánh giá không phải là đạt hay chưa đạt', () => {
    const cues = (marks: readonly string[]) =>
      cuesOf(
        `Kết quả bộ tiêu chí\n| TT | Nội dung tiêu chí | Yêu cầu | Đánh giá |\n${marks.map((mark, i) => `| 1.${i + 1} | a | b | ${mark} |`).join('\n')}`,
      );
    expect(cues(['Đạt', 'Chưa đạt', 'Đạt'])).toContain('statuses');
    expect(cues(['làm tốt', 'còn chậm', 'đang làm'])).not.toContain('statuses');
  });

  it('biểu tổng hợp của các xã: tên biểu nói xen nhiều chữ, cột đơn vị là cột xã', () => {
    const { kind, evidence } = tableOf(
      'Tổng hợp kinh phí hỗ trợ xi măng của các xã\n| TT | Đơn vị | Lúa | Ngô |\n| 1 | Xã A | 5 | 6 |\n| 2 | Xã B | 5 | 6 |\n| 3 | Xã C | 5 | 6 |',
    );
    expect(kind).toBe('roll-up');
    expect(evidence.map(({ says }) => says)).toEqual(
      expect.arrayContaining([
        'Tên biểu có chữ "Tổng hợp kinh phí hỗ trợ xi măng của các xã"',
        '3 dòng ghi tên xã, huyện',
        'Có cột "Đơn vị"',
      ]),
    );
  });

  it('dòng phụ không có nhãn không làm loãng các dòng ghi vốn', () => {
    const rows = ['Vốn tỉnh', 'Kinh phí xã', 'Khác', 'Dự phòng'].map(
      (label, i) => `| ${i + 1} | ${label} | km | 5 | 6 |\n| | | đồng | 5 | 6 |`,
    );
    expect(cuesOf(`| TT | Nội dung | ĐVT | Kế hoạch | Thực hiện |\n${rows.join('\n')}`)).toContain(
      'sources-in-rows',
    );
  });

  it('nói những dấu hiệu đã dựa vào, trích đúng chữ trong biểu', () => {
    const table = tableOf(
      'Kết quả BỘ TIÊU CHÍ\n| TT | Tiêu chí | Yêu cầu | Đánh giá |\n| 1 | a | b | Đạt |\n| 2 | a | b | Đạt |\n| 3 | a | b | CĐ |',
    );
    expect(table.evidence.map(({ says }) => says)).toEqual(
      expect.arrayContaining([
        'Tên biểu có chữ "Kết quả BỘ TIÊU CHÍ"',
        'Có cột "Tiêu chí"',
        '3 ô ghi đạt hoặc chưa đạt',
      ]),
    );
  });

  it('chỉ ô đọc được là đạt hay chưa mới là dấu hiệu của bảng tiêu chí', () => {
    const cues = (statuses: readonly string[]) =>
      cuesOf(
        `| TT | Tiêu chí | Yêu cầu | Đánh giá |\n${statuses.map((text, i) => `| ${i + 1} | a | b | ${text} |`).join('\n')}`,
      );
    expect(cues(['Đạt', 'Chưa đạt', 'Đạt'])).toContain('statuses');
    expect(cues(['chờ họp', 'hỏi huyện', 'xem lại'])).not.toContain('statuses');
    expect(cues(['Đạt', 'Chưa đạt', 'xem lại'])).not.toContain('statuses');
  });

  it('cột đơn vị tính thường không phải cột đếm theo xã', () => {
    const cues = (unit: string) =>
      cuesOf(
        `Tổng hợp tiêu chí các xã\n| TT | Nội dung | ${unit} | Xã nhóm A | Xã nhóm B |\n| 1 | a | hộ | 5 | 6 |\n| 2 | b | hộ | 5 | 6 |`,
      );
    expect(cues('ĐVT (xã)')).toContain('communes-unit');
    expect(cues('ĐVT')).not.toContain('communes-unit');
  });

  it('cột đếm xã nặng hơn khi có từ hai cột', () => {
    const weightOf = (headings: string) =>
      tableOf(`| TT | Nội dung | ĐVT (xã) | ${headings} |\n| 1 | a | Xã | 5 | 6 |\n| 2 | b | Xã | 5 | 6 |`)
        .evidence.filter(({ cue }) => cue.startsWith('communes'))
        .map(({ cue, weight }) => `${cue} ${weight}`);
    expect(weightOf('Xã nhóm A | Xã nhóm B')).toEqual(['communes-unit 0.3', 'communes-in-columns 0.4']);
    expect(weightOf('Xã nhóm A | Khác')).toEqual(['communes-unit 0.3', 'communes-in-columns 0.25']);
  });

  it('dấu hiệu trong thân bảng', () => {
    const rows = (labels: readonly string[], unit: string) =>
      labels.map((label, i) => `| ${i + 1} | ${label} | ${unit} | 5 | 6 |`).join('\n');
    const table = (labels: readonly string[], unit: string) =>
      cuesOf(`| TT | Nội dung | ĐVT | Kỳ trước | Kỳ này |\n${rows(labels, unit)}`);
    expect(table(['Vốn tỉnh', 'Kinh phí xã', 'khác'], 'triệu đồng')).toEqual(
      expect.arrayContaining(['money-rows', 'sources-in-rows']),
    );
    expect(table(['Số xã đạt chuẩn', 'Số xã đạt 19 tiêu chí', 'Xã nhóm 1'], 'xã')).toEqual(
      expect.arrayContaining(['communes-counted', 'communes-in-rows']),
    );
    expect(
      cuesOf(
        '| TT | Xã | Xã nhóm A | Lúa |\n| 1 | Xã A | 5 | 6 |\n| 2 | Xã B | 5 | 6 |\n| 3 | Huyện C | 5 | 6 |',
      ),
    ).toEqual(expect.arrayContaining(['communes-listed', 'communes-in-columns', 'column-commune']));
    expect(
      cuesOf(
        '| TT | Nội dung tiêu chí | Yêu cầu | Kết quả |\n| 1.1 | a | b | c |\n| 1.2 | a | b | c |\n| 1.3 | a | b | c |',
      ),
    ).toContain('indicator-codes');
  });
});
