import { describe, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import type { FileOutcome } from '../../../src/core/present/check-run';
import { toText } from '../../../src/core/present/text';
import type { TextOptions } from '../../../src/core/present/text';
import { checked, cleanResult, finding, ignoredFinding, unread } from './hand-made-result';

const look: TextOptions = { colour: false, width: 80, widthOf: stringWidth, minSeverity: 'info' };
const draw = (files: readonly FileOutcome[], options: Partial<TextOptions> = {}) =>
  toText(
    { tool: { name: 'soat-bieu', version: '0.1.0' }, asOf: '2024-05-15', files, reports: [] },
    { ...look, ...options },
  );
const parts = (text: string) => text.split('\n\n');

describe('toText', () => {
  it('says what was understood, then the numbers, then what was covered', () => {
    expect(draw([checked('a.xlsx')])).toBe(
      `
  a.xlsx
  Tính đến ngày 15/5/2024 (theo tuỳ chọn --as-of)

  Đã nhận ra 3 biểu
    Biểu 01  tiêu chí  Kết quả thực hiện bộ tiêu chí  1 tiêu chí, 2 chỉ tiêu
    Biểu 03  kinh phí  Tổng hợp nguồn vốn             3 dòng, triệu đồng
    Biểu 05  nhiệm vụ                                 2 nhiệm vụ

  Không coi là biểu
    Thuyết minh: không thấy bảng: chỉ có ghi chú
    Sheet7, Sheet8: trang tính trống

  Tổng hợp từ các biểu
    Đạt 0/1 tiêu chí · 0/2 chỉ tiêu  Biểu 01
      Tiêu chí chưa đạt: 2
      Chỉ tiêu chưa đạt: 2.1
      Chưa đánh giá được: 2.2
    Tổng các cột, triệu đồng  Biểu 03
      12.350,5  Năm 2024 / Kế hoạch
    Thời hạn: 1 việc đã quá hạn · 0 việc sắp đến hạn
       10/5/2024  Biểu 05 C4  Lắp đèn đường (quá hạn)
      31/12/2024  Biểu 05 C5  Sửa nhà văn hoá

  Không thấy chỗ nào cần sửa trong phần đã soát.
  Đã soát 3/6 trang tính, 3 biểu, 2 quy tắc.
    Chưa áp dụng TC108 (Biểu 01#1): Tiêu chí không có dòng riêng
    Chưa áp dụng TH103, TH104: Không thấy bảng nhiệm vụ
`,
    );
  });

  it('puts sure things first, then goes sheet by sheet', () => {
    const findings = [
      finding({ severity: 'info', rule: 'TH103', at: { sheet: 'Biểu 05', row: 4, column: 3 } }),
      finding({ at: { sheet: 'Biểu 05', row: 5, column: 3 } }),
      finding(),
      finding({ severity: 'warning', rule: 'TC107', at: { sheet: 'Biểu 01', row: 7, column: 5 } }),
    ];
    const headings = draw([checked('a.xlsx', { findings })])
      .split('\n')
      .filter((line) => /^ {2}(?:[×▲○] \p{Lu}|Biểu \d\d$)|^ {4}[×▲○]/u.test(line))
      .map((line) => line.trim().split('  ').slice(0, 2).join(' '));
    expect(headings).toEqual([
      '× SAI (2)',
      'Biểu 03',
      '× sai C9',
      'Biểu 05',
      '× sai C5',
      '▲ CẦN XEM LẠI (1)',
      'Biểu 01',
      '▲ cần xem lại E7',
      '○ LƯU Ý (1)',
      'Biểu 05',
      '○ lưu ý C4',
    ]);
  });

  it('counts by severity at the end', () => {
    const findings = [finding(), finding({ severity: 'info' }), finding({ severity: 'info' })];
    expect(draw([checked('a.xlsx', { findings })])).toContain('\n  × 1 sai   ▲ 0 cần xem lại   ○ 2 lưu ý\n');
  });

  it('puts four findings of one rule on one sheet into a list', () => {
    const four = [7, 8, 9, 10].map((row) => finding({ at: { sheet: 'Biểu 03', row, column: 3 } }));
    expect(draw([checked('a.xlsx', { findings: four })])).toContain('    × sai  4 ô  ');
    expect(draw([checked('a.xlsx', { findings: four.slice(1) })])).toContain('    × sai  C8  ');
  });

  it('puts indicators not met into a list, be it only one', () => {
    const unmet = finding({
      rule: 'TC114',
      severity: 'info',
      table: 'Biểu 01#1',
      at: { sheet: 'Biểu 01', row: 7, column: 5 },
      messageId: 'plain',
      data: { status: 'Chưa đạt' },
    });
    const text = draw([checked('a.xlsx', { findings: [unmet] })]);
    expect(text).toContain('    ○ lưu ý  1 chỉ tiêu  Chỉ tiêu chưa đạt');
    expect(text).toContain('      E7  2.1  Đường trục xã được nhựa hoá');
  });

  it('lists from the threshold on and counts the rest', () => {
    const findings = [finding(), finding({ severity: 'info', message: 'Điều nên biết.' })];
    const text = draw([checked('a.xlsx', { findings })], { minSeverity: 'warning' });
    expect(text).not.toContain('Điều nên biết.');
    expect(text).toContain('  Không liệt kê 1 mục nhẹ hơn mức đã chọn (--min-severity).\n');
    expect(text).toContain('○ 1 lưu ý');
  });

  it('keeps what is ignored apart, with the reason', () => {
    const text = draw([checked('a.xlsx', ignoredFinding('Huyện hướng dẫn để trống'))]);
    expect(text).toContain('  Đã bỏ qua (1)\n    × sai  Biểu 03, C9: Dòng "Tổng cộng" (C9)');
    expect(text.replace(/\s+/g, ' ')).toContain('Lý do bỏ qua: Huyện hướng dẫn để trống');
    expect(text).not.toContain('SAI');
    expect(text).toContain('Ngoài 1 chỗ đã bỏ qua, không thấy chỗ nào cần sửa trong phần đã soát.');
  });

  it('counts what is ignored beside what is open', () => {
    const { findings, ignores } = ignoredFinding('x');
    const open = finding({ fingerprint: 'khác' });
    expect(draw([checked('a.xlsx', { findings: [...findings, open], ignores })])).toContain(
      '  × 1 sai   ▲ 0 cần xem lại   ○ 0 lưu ý   1 đã bỏ qua\n',
    );
  });

  it.each([
    ['given', 'theo tuỳ chọn --as-of'],
    ['workbook', 'theo ngày ghi trong biểu'],
    ['today', 'hôm nay, vì biểu không ghi ngày'],
  ] as const)('says where the day came from: %s', (asOfFrom, words) => {
    expect(draw([checked('a.xlsx', { asOfFrom })])).toContain(`Tính đến ngày 15/5/2024 (${words})`);
  });

  it('leaves out the parts that have nothing to say', () => {
    const bare = {
      ...cleanResult,
      tables: [],
      coverage: { sheets: [], rules: [] },
      summary: { criteria: [], funding: [], deadlines: { overdue: 0, dueSoon: 0, next: [] } },
    };
    expect(parts(draw([checked('a.xlsx', bare)])).slice(1)).toEqual([
      '  Không nhận ra biểu nào',
      '  Chưa soát được biểu nào, nên chưa thể nói đúng hay sai.\n  Đã soát 0/0 trang tính, 0 biểu, 0 quy tắc.\n',
    ]);
  });

  it('leaves out a funding table whose columns cannot be added, and names no unit where none is', () => {
    const [one] = cleanResult.summary.funding;
    const funding = [
      { ...one!, columns: [] },
      { ...one!, unit: null },
    ];
    const text = draw([checked('a.xlsx', { summary: { ...cleanResult.summary, funding } })]);
    expect(text.match(/Tổng các cột.*/g)).toEqual(['Tổng các cột  Biểu 03']);
  });

  it('lists no codes where every criterion is met', () => {
    const all = { met: 2, total: 2, unmet: [], notJudged: [] };
    const criteria = [{ table: 'Biểu 01#1', criteria: all, indicators: all }];
    const text = draw([checked('a.xlsx', { summary: { ...cleanResult.summary, criteria } })]);
    expect(text).toContain('    Đạt 2/2 tiêu chí · 2/2 chỉ tiêu  Biểu 01\n    Tổng các cột');
  });

  it('drops the number of a title that the sheet is named for', () => {
    const tables = cleanResult.tables.map((table) => ({
      ...table,
      title: { row: 1, column: 1, text: 'BIỂU SỐ 03. Nguồn vốn' },
    }));
    expect(draw([checked('a.xlsx', { tables })])).toContain('  kinh phí  Nguồn vốn ');
  });

  it('says why a file could not be read', () => {
    expect(draw([unread])).toBe('\n  cu.xls\n  × Tệp này không phải bảng tính (.xlsx, .xls, .ods).\n');
  });

  it('ends several files with a line each, those that need a call first', () => {
    const noMoney = { summary: { ...cleanResult.summary, funding: [], criteria: [] } };
    const [one] = cleanResult.summary.funding;
    const unitless = { summary: { ...cleanResult.summary, funding: [{ ...one!, unit: null }] } };
    const files = [
      checked('a.xlsx', noMoney),
      checked('b.xlsx', { findings: [finding()] }),
      unread,
      checked('c.xlsx', { ...unitless, findings: [finding({ severity: 'warning' })] }),
    ];
    const overview = draw(files, { width: 110 }).split('\n').slice(-8);
    expect(overview).toEqual(
      [
        '  Tất cả 4 tệp: đã soát 3, không đọc được 1',
        '    × sai  ▲ cần xem lại  ○ lưu ý  tiêu chí đạt        tổng kinh phí  tệp',
        '        –              –        –                                     cu.xls: Tệp này không phải bảng tính',
        '                                                                      (.xlsx, .xls, .ods).',
        '        1              0        0           0/1  12.350,5 triệu đồng  b.xlsx',
        '        0              1        0           0/1             12.350,5  c.xlsx',
        '        0              0        0                                     a.xlsx',
      ].concat(''),
    );
  });

  it('tells in the overview how much of which file is ignored', () => {
    const files = [checked('a.xlsx', {}), checked('b.xlsx', ignoredFinding('x')), unread];
    expect(draw(files, { width: 120 }).split('\n').slice(-6)).toEqual([
      '    × sai  ▲ cần xem lại  ○ lưu ý  đã bỏ qua  tiêu chí đạt        tổng kinh phí  tệp',
      '        –              –        –          –                                     cu.xls: Tệp này không phải bảng tính',
      '                                                                                 (.xlsx, .xls, .ods).',
      '        0              0        0          0           0/1  12.350,5 triệu đồng  a.xlsx',
      '        0              0        0          1           0/1  12.350,5 triệu đồng  b.xlsx',
      '',
    ]);
  });

  it('colours by meaning, without moving a letter', () => {
    const findings = [finding(), finding({ severity: 'warning' }), finding({ severity: 'info' })];
    const files = [checked('a.xlsx', { findings }), unread];
    const coloured = draw(files, { colour: true });
    expect(coloured).toContain('\u001b[1;31m× SAI (1)\u001b[0m');
    // eslint-disable-next-line no-control-regex
    expect(coloured.replace(/\u001b\[[\d;]*m/g, '')).toBe(draw(files));
  });

  it('keeps to the width of the page', () => {
    const findings = [finding(), finding({ severity: 'warning', rule: 'TC107' })];
    for (const width of [72, 100])
      for (const line of draw([checked('a.xlsx', { findings })], { width }).split('\n'))
        expect(stringWidth(line)).toBeLessThanOrEqual(width);
  });
});
