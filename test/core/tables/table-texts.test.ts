import { describe, expect, it } from '@jest/globals';

import { recognise, tableOf } from './recognise';

const body = '| TT | Nội dung | Số tiền |\n| 1 | a | 5 |\n| 2 | b | 6 |';
const titleOf = (above: string) => tableOf(`${above}\n${body}`).title?.text ?? null;
const unitOf = (above: string) => {
  const { unit, unitText } = tableOf(`${above}\n${body}`);
  return unit && `${unit.text} ${unitText!.row},${unitText!.column}`;
};
const notesOf = (above: string, under: string) =>
  tableOf(`${above}\n${body}\n${under}`).notes.map(({ text }) => text);

describe('readTableTexts: tên biểu', () => {
  it.each([
    ['Biểu 02\nTỔNG HỢP KINH PHÍ NĂM 2024', 'TỔNG HỢP KINH PHÍ NĂM 2024'],
    ['Biểu 02. Kinh phí năm 2024\n(Kèm theo Báo cáo số 5/BC-UBND)', 'Biểu 02. Kinh phí năm 2024'],
    ['UBND XÃ ĐỒNG MẪU\nKinh phí mua cây xanh\nNăm 2024 vừa qua', 'Kinh phí mua cây xanh'],
    ['| Danh sách hỗ trợ | < | < |\nDanh sách hỗ trợ', 'Danh sách hỗ trợ'],
    ['| Cấp cho các thôn trong xã | < | < |\nDành cho các thôn vùng cao', 'Cấp cho các thôn trong xã'],
    ['Mẫu số 5', 'Mẫu số 5'],
    ['Chi hỗ trợ các thôn\nKết quả: đạt 15/19 tiêu chí', 'Chi hỗ trợ các thôn'],
    ['Kết quả: đạt 15/19 tiêu chí', 'Kết quả: đạt 15/19 tiêu chí'],
    ['**Chi hỗ trợ**\nChi hỗ trợ khác', '**Chi hỗ trợ**'.replaceAll('*', '')],
    ['(Tạm tính)', null],
    ['abc', null],
    ['Kính gửi: UBND huyện', null],
    ['Người lập biểu', null],
    ['', null],
  ])('%j → %j', (above, title) => {
    expect(titleOf(above)).toBe(title);
  });

  it('quá xa thì không phải tên biểu; một đoạn văn cũng không', () => {
    expect(titleOf(`TỔNG HỢP KINH PHÍ${'\n'.repeat(20)}`)).toBeNull();
    expect(titleOf(`Tổng hợp ${'kinh phí '.repeat(80)}`)).toBeNull();
  });
});

describe('readTableTexts: đơn vị tính', () => {
  it.each([
    ['ĐVT: triệu đồng', 'triệu đồng 1,1'],
    ['| | | ĐVT: đồng |\n| | (Đơn vị tính: 1.000 đồng) | |', 'nghìn đồng 2,2'],
    ['| | Đơn vị tính: | tỷ đồng |', 'tỷ đồng 1,2'],
    ['| | | Triệu đồng |', 'triệu đồng 1,3'],
    ['| | | (1.000 đồng) |\n', 'nghìn đồng 1,3'],
    ['| | | Triệu đồng |\n\n', null],
    ['| | | Xã |', null],
    ['Kinh phí năm 2024 (ĐVT: đồng)', 'đồng 1,1'],
    ['| | Đơn vị tính: | xã Mẫu |', null],
    ['Đơn vị tính:', null],
    ['Đơn vị nào chưa nộp: gửi gấp', null],
  ])('%j → %j', (above, unit) => {
    expect(unitOf(above)).toBe(unit);
  });
});

describe('readTableTexts: ghi chú', () => {
  it('lời giữa tên biểu và bảng, lời dưới bảng đến chỗ ký, các dòng đơn vị tính khác', () => {
    expect(
      notesOf(
        'Tổng hợp kinh phí\n| | ĐVT: đồng |\n| Năm 2024 | ĐVT: triệu đồng |',
        '\nGhi chú: tạm tính\n| | 99 |\nNgười lập\nChủ tịch',
      ),
    ).toEqual(['ĐVT: đồng', 'Năm 2024', 'Ghi chú: tạm tính']);
  });

  it('tên của bảng dưới không phải ghi chú của bảng trên', () => {
    const { tables } = recognise(
      `Kinh phí A\n${body}\nGhi chú: một\nKinh phí B\nĐVT: đồng\n(tạm tính)\n${body}`,
    );
    expect(tables.map(({ title, notes }) => [title?.text, ...notes.map(({ text }) => text)])).toEqual([
      ['Kinh phí A', 'Ghi chú: một'],
      ['Kinh phí B', '(tạm tính)'],
    ]);
  });

  it('hai bảng cạnh nhau, mỗi lời thuộc bảng ở dưới hoặc ở trên nó', () => {
    const { tables } = recognise(`
| Kinh phí A | | | | Kinh phí B | | |
| TT | Thôn | Vốn | | TT | Xã | Vốn |
| 1 | a | 5 | | 1 | b | 6 |
| 2 | a | 5 | | 2 | b | 6 |
| Ghi chú: a | | | | Ghi chú: b | | |`);
    expect(tables.map(({ title, notes }) => [title?.text, ...notes.map(({ text }) => text)])).toEqual([
      ['Kinh phí A', 'Ghi chú: a'],
      ['Kinh phí B', 'Ghi chú: b'],
    ]);
  });

  it('bảng bên cạnh đã hết không che mất tên của bảng bắt đầu thấp hơn', () => {
    const { tables } = recognise(`
| TT | Thôn | Vốn | | Kinh phí mua giống cho các thôn | | |
| 1 | a | 5 | | | | |
| 2 | a | 5 | | | | |

| | | | | TT | Xã | Vốn |
| | | | | 1 | b | 6 |
| | | | | 2 | b | 6 |`);
    expect(tables.map(({ title }) => title?.text ?? null)).toEqual([null, 'Kinh phí mua giống cho các thôn']);
  });
});
