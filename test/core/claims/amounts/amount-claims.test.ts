import { describe, expect, it } from '@jest/globals';
import type { AmountClaim } from '../../../../src/core/claims/amounts/amount-claims';
import { compareClaims } from '../../../../src/core/claims/comparison/compare-claims';
import { findAmounts } from '../../../../src/core/claims/amounts/find-amounts';
import { readReport } from '../../../../src/core/claims/read-report';

const amountsOf = (text: string) =>
  readReport({ lines: text.split('\n') }).claims.filter(
    (claim): claim is AmountClaim => claim.kind === 'amount',
  );
const written = (text: string) => findAmounts(text).map(({ at, end }) => text.slice(at, end));

describe('amounts in running text', () => {
  it.each([
    [
      'Giải ngân 109 triệu/217 triệu, còn 1,5 tỷ; thêm 250.000 đồng và 3 nghìn tỷ đồng.',
      ['109 triệu', '217 triệu', '1,5 tỷ', '250.000 đồng', '3 nghìn tỷ đồng'],
    ],
    ['Được 1 tỷ 250 triệu đồng của huyện.', ['1 tỷ 250 triệu đồng']],
    ['Được 2 tỷ 500 triệu, 900 triệu của tỉnh.', ['2 tỷ 500 triệu', '900 triệu']],
    ['Có 2 triệu con gia súc, đạt 86 tỷ lệ, 48 triệu đồng/người/năm, 5 đồng chí.', []],
    ['Số 12/2022 triệu, 3-5 triệu đồng, 1.2.3.000 đồng.', []],
    ['Vốn 1.250.000.000 tỷ đồng.', ['1.250.000.000 tỷ đồng']],
    ['Vốn 012.500.000 đồng.', []],
    ['Vốn 3. 250. 000. 000 đồng.', ['3. 250. 000. 000 đồng']],
    ['Theo mục 3. 250 đồng, mục 4. 500.000 đồng.', []],
  ])('%s', (text, amounts) => expect(written(text)).toEqual(amounts));

  it('are read with "khoảng", and a doubled one as đồng', () => {
    expect(
      amountsOf('Vốn xã khoảng 570 triệu đồng. Vốn huyện 1.250.000.000 tỷ đồng.').map(({ amount, value }) => [
        amount.approximate,
        amount.doubled,
        value,
      ]),
    ).toEqual([
      [true, false, 570e6],
      [false, true, 1.25e9],
    ]);
  });
});

describe('what an amount is for', () => {
  it.each([
    ['- Vốn của xã: 300 triệu đồng', ['Vốn của xã']],
    ['- Thôn Thượng: làm đường; kinh phí huy động khoảng 300 triệu đồng.', ['Thôn Thượng']],
    ['Tổng nguồn vốn huy động là: 300 triệu đồng', ['Tổng nguồn vốn huy động']],
    ['Đã họp. Vốn huyện được 300 triệu đồng, vốn xã đạt 20 triệu đồng', ['Vốn huyện', 'vốn xã']],
    ['300 triệu đồng (trong đó vốn xã 20 triệu đồng)', ['', 'vốn xã']],
    ['Đã có vốn huyện 5 triệu đồng; vốn xã:\n300 triệu đồng.', ['Đã có vốn huyện', 'vốn xã']],
    ['Vốn xã:\n300 triệu đồng.', ['Vốn xã']],
    ['Vốn huyện 30 triệu đồng (60,0%), vốn xã 20 triệu đồng (40%)', ['Vốn huyện', 'vốn xã']],
  ])('%s', (text, sources) => expect(amountsOf(text).map(({ source }) => source)).toEqual(sources));
});

describe('the list under a total', () => {
  const listOf = (text: string) => {
    const list = amountsOf(text).find((one) => one.list)?.list;
    return list && `${list.holds} ${list.parts.map(({ value }) => value / 1e6).join('+')}`;
  };
  it.each([
    ['Tổng vốn 9 triệu đồng, gồm: A 4 triệu đồng; B 5 triệu đồng.', 'all 4+5'],
    ['Tổng vốn 9 triệu đồng được huy động từ các nguồn: A 4 triệu đồng, B 5 triệu đồng.', 'likely 4+5'],
    [
      'Tổng vốn 9 triệu đồng, trong đó: vốn tỉnh 4 triệu đồng; vốn xã 2 triệu đồng; vốn dân 3 triệu đồng.',
      'likely 4+2+3',
    ],
    [
      'Vốn là 9 triệu đồng, trong đó: vốn tỉnh 4 triệu đồng; vốn xã 2 triệu đồng; vốn dân 3 triệu đồng.',
      'some 4+2+3',
    ],
    ['Vốn 9 triệu đồng, gồm:\n+ A: 4 triệu đồng;\n+ B: chưa có;\n+ C: 3 triệu đồng.', 'some 4+3'],
    ['Vốn 9 triệu đồng, gồm: A 4 triệu đồng; tổng cộng 4 triệu đồng; B 5 triệu đồng.', 'all 4+5'],
    ['Vốn 9 triệu đồng (tăng 2 triệu đồng), gồm: A 4 triệu đồng, B 5 triệu đồng.', 'all 4+5'],
    ['Vốn 9 triệu đồng, chiếm 60,5%, gồm: A 4 triệu đồng, B 5 triệu đồng.', 'all 4+5'],
    ['Vốn 9 triệu đồng, đạt 95% kế hoạch năm, gồm: A 4 triệu đồng, B 5 triệu đồng.', 'all 4+5'],
    ['Vốn 9 triệu đồng, phân theo năm: năm 2023: 4 triệu đồng; năm 2024: 5 triệu đồng.', 'all 4+5'],
    ['Vốn 9 triệu đồng, gồm:\n+ Huyện: 4 triệu đồng;\n+ Cộng đồng dân cư: 5 triệu đồng.', 'all 4+5'],
    ['- Vốn 9 triệu đồng, gồm:\n- A: 4 triệu đồng;\n- B: 5 triệu đồng.', undefined],
    ['Vốn 9 triệu đồng, gồm:\nĐường làng;\nNhà văn hóa.', undefined],
    [`Vốn 9 triệu đồng, gồm: ${'A 4 triệu đồng; '.repeat(70)}.`, undefined],
    ['Vốn 9 triệu đồng, gồm:\n- A: 4 triệu đồng;\nViệc khác.', undefined],
    ['Vốn 9 triệu đồng, gồm:\n+ A: 4 triệu đồng;\n+ B: 5 triệu đồng;\n- C: 7 triệu đồng.', 'all 4+5'],
  ])('%s', (text, list) => expect(listOf(text)).toBe(list));
});

describe('what the villages gave', () => {
  const notesOf = (text: string) => {
    const report = readReport({ lines: text.split('\n') });
    return [...compareClaims(report, []).values()].flatMap(({ note }) => note ?? []);
  };
  const villages = `Các thôn đã làm:
- Thôn Thượng: làm đường; kinh phí 211.856.000 đồng.
- Thôn Hạ: kinh phí khoảng 260 triệu đồng.
- Thôn Trung: kinh phí khoảng 398 triệu đồng.`;

  it('is added up and shown beside what the people gave', () => {
    expect(notesOf(`- Vốn nhân dân: 870.000.000 đồng.\n${villages}`)).toEqual([
      'Cộng số của 3 thôn ghi trong báo cáo được 869.856.000 đồng, lệch 144.000 đồng do làm tròn.',
    ]);
    expect(notesOf(`- Vốn nhân dân: 869.856.000 đồng.\n${villages}`)).toEqual([
      'Cộng số của 3 thôn ghi trong báo cáo được 869.856.000 đồng, đúng bằng số này.',
    ]);
  });

  it('is not shown where it is another amount, or where it is not known what the people gave', () => {
    expect(notesOf(`- Vốn nhân dân: 991.000.000 đồng.\n${villages}`)).toEqual([]);
    expect(notesOf(villages)).toEqual([]);
    expect(notesOf('- Vốn nhân dân: 870.000.000 đồng.\n- Thôn Hạ: 260 triệu đồng.\nKhác.')).toEqual([]);
  });
});

describe('what a list comes to', () => {
  const noteOf = (text: string) => {
    const report = readReport({ lines: text.split('\n') });
    return [...compareClaims(report, []).values()][0]!.note;
  };
  it.each([
    [
      'Vốn 9 triệu đồng, gồm: A 4 triệu đồng; B 5 triệu đồng.',
      'Cộng 2 khoản đi kèm được 9.000.000 đồng, đúng bằng tổng.',
    ],
    [
      'Vốn 9 triệu đồng, gồm: A 4,2 triệu đồng; B 5 triệu đồng.',
      'Cộng 2 khoản đi kèm được 9.200.000 đồng, lệch 200.000 đồng do làm tròn.',
    ],
    [
      'Vốn 9 triệu đồng, trong đó: A 2 triệu đồng; B 5 triệu đồng.',
      'Cộng 2 khoản đi kèm được 7.000.000 đồng.',
    ],
    [
      'Vốn 9 triệu đồng, gồm: Cổng chào 4 triệu đồng; Công trình nước 5 triệu đồng.',
      'Cộng 2 khoản đi kèm được 9.000.000 đồng, đúng bằng tổng.',
    ],
    ['Vốn 9 triệu đồng, gồm: A 1 triệu đồng; B 5 triệu đồng.', undefined],
  ])('%s', (text, note) => expect(noteOf(text)).toBe(note));
});
