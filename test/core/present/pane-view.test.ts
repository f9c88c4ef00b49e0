import { describe, expect, it } from '@jest/globals';
import type { CheckResult, Finding } from '../../../src/core/check/result';
import { paneView } from '../../../src/core/present/pane-view';
import { cleanResult, criteriaTable, finding, fundingTable, ignoredFinding } from './hand-made-result';

const rules = [
  { code: 'KP101', title: 'Dòng tổng khác tổng các dòng' },
  { code: 'TC107', title: 'Đánh giá trái với kết quả' },
  { code: 'TC108', title: 'Đánh giá tiêu chí trái với chỉ tiêu' },
  { code: 'TC114', title: 'Chỉ tiêu chưa đạt' },
  { code: 'TH103', title: 'Đã quá hạn' },
  { code: 'TH104', title: 'Sắp đến hạn' },
];
const viewOf = (changes: Partial<CheckResult> = {}) => paneView({ ...cleanResult, ...changes }, rules);
const at = (sheet: string, row: number, column: number) => ({ sheet, row, column });

const unmet = (key: string, row: number): Finding =>
  finding({ rule: 'TC114', severity: 'info', at: at('Biểu 01', row, 5), fingerprint: key });

describe('paneView', () => {
  it('counts what it found by how sure it is', () => {
    const { counts, total } = viewOf({
      findings: [
        finding({ fingerprint: 'a' }),
        finding({ fingerprint: 'b', severity: 'warning' }),
        unmet('c', 7),
        unmet('d', 8),
        finding({ fingerprint: 'e', severity: 'info' }),
      ],
    });
    expect(counts).toBe('1 sai · 1 cần xem lại · 2 chỉ tiêu chưa đạt · 1 lưu ý');
    expect(total).toBe(5);
  });

  it('says that nothing is wrong, where only indicators are not met', () => {
    expect(viewOf({ findings: [unmet('a', 7)] }).counts).toBe('0 sai · 0 cần xem lại · 1 chỉ tiêu chưa đạt');
  });

  it('orders the sections from sure to notes, and each by the order of the sheets', () => {
    const { sections } = viewOf({
      findings: [
        finding({ fingerprint: 'note', severity: 'info' }),
        unmet('unmet', 7),
        finding({ fingerprint: 'late', severity: 'error', at: at('Biểu 05', 4, 3) }),
        finding({ fingerprint: 'early', severity: 'error', at: at('Biểu 01', 7, 5) }),
        finding({ fingerprint: 'likely', severity: 'warning' }),
      ],
    });
    expect(sections.map(({ heading, count }) => `${heading} ${count}`)).toEqual([
      'Sai 2',
      'Cần xem lại 1',
      'Chỉ tiêu chưa đạt 1',
      'Lưu ý 1',
    ]);
    expect(sections[0]!.sheets.map(({ sheet, cards }) => [sheet, cards[0]!.key])).toEqual([
      ['Biểu 01', 'early'],
      ['Biểu 05', 'late'],
    ]);
  });

  it('gives a card all its words, and the related cells as ranges to go to', () => {
    const { sections } = viewOf({
      findings: [
        finding({
          message: 'Dòng "Tổng\ncộng" (C9) ghi 620.',
          related: [at('Biểu 03', 8, 3), at('Biểu 03', 7, 3), at('Biểu 05', 4, 3)],
        }),
      ],
    });
    expect(sections[0]!.sheets[0]!.cards[0]).toEqual({
      key: 'KP101|Biểu 03|Tổng cộng|Kế hoạch',
      rule: 'KP101',
      kind: 'sure',
      word: 'sai',
      at: at('Biểu 03', 9, 3),
      cell: 'C9',
      title: 'Dòng tổng khác tổng các dòng',
      message: 'Dòng "Tổng cộng" (C9) ghi 620.',
      why: 'Số tổng được đưa vào lời văn báo cáo.',
      do: 'Cộng lại các dòng rồi sửa ô C9.',
      related: [
        { label: 'C7:C8', at: at('Biểu 03', 7, 3) },
        { label: 'C4 (Biểu 05)', at: at('Biểu 05', 4, 3) },
      ],
      moreRelated: 0,
      isIgnored: false,
      scopes: [expect.anything(), expect.anything(), expect.anything()],
    });
  });

  it('lists the first related places and counts the others', () => {
    const related = Array.from({ length: 15 }, (_, i) => at('Biểu 03', 1 + 2 * i, 3));
    const [card] = viewOf({ findings: [finding({ related })] }).sections[0]!.sheets[0]!.cards;
    expect(card!.related).toHaveLength(12);
    expect(card!.moreRelated).toBe(3);
  });

  it('keeps what the user ignores apart, with the reason', () => {
    const view = viewOf(ignoredFinding('Huyện cho phép\nđể ngoài'));
    expect(view.sections).toEqual([]);
    expect(view.total).toBe(0);
    expect(view.ignored.map(({ reason }) => reason)).toEqual(['Huyện cho phép để ngoài']);
  });

  it('gives each table a line with what it comes to', () => {
    expect(viewOf().strip).toEqual([
      { table: 'Biểu 01#1', name: 'Biểu 01', text: 'Đạt 0/1 tiêu chí · 0/2 chỉ tiêu', totals: [] },
      {
        table: 'Biểu 03#1',
        name: 'Biểu 03',
        text: 'kinh phí, triệu đồng',
        totals: [{ heading: 'Năm 2024 / Kế hoạch', total: '12.350,5' }],
      },
      { table: 'Biểu 05#1', name: 'Biểu 05', text: '2 nhiệm vụ', totals: [] },
    ]);
  });

  it('leaves out of the line what is no money, and what another column sums up', () => {
    const [index, item, plan, other] = fundingTable.columns;
    const columns = [
      index!,
      { ...item!, unit: { text: 'hộ', dimension: 'count', factor: 1 } as const },
      { ...plan!, unit: fundingTable.unit },
      { ...other!, unit: fundingTable.unit },
    ];
    const columnSums = [{ total: 3, parts: [4], relation: 'sum', compared: 3, fits: 3 } as const];
    const { strip } = viewOf({
      tables: [{ ...fundingTable, unit: null, columns, columnSums }],
      summary: {
        ...cleanResult.summary,
        criteria: [],
        funding: [
          {
            table: 'Biểu 03#1',
            unit: null,
            columns: [2, 3, 4].map((column) => ({ column, heading: `Cột ${column}`, total: 1000 * column })),
          },
        ],
      },
    });
    expect(strip).toEqual([
      {
        table: 'Biểu 03#1',
        name: 'Biểu 03',
        text: 'kinh phí',
        totals: [{ heading: 'Cột 3', total: '3.000' }],
      },
    ]);
  });

  it('tells the tables of one sheet apart', () => {
    const second = { ...criteriaTable, id: 'Biểu 01#2' };
    expect(viewOf({ tables: [criteriaTable, second] }).strip.map(({ name }) => name)).toEqual([
      'Biểu 01, bảng 1',
      'Biểu 01, bảng 2',
    ]);
  });

  it('says the day, and where it came from', () => {
    expect(viewOf({ asOfFrom: 'workbook' }).asOf).toEqual({
      iso: '2024-05-15',
      text: '15/5/2024',
      source: 'theo ngày ghi trong biểu',
      given: false,
    });
    expect(viewOf({ asOfFrom: 'today' }).asOf.source).toBe('hôm nay, vì biểu không ghi ngày');
    expect(viewOf({ asOfFrom: 'given' }).asOf).toMatchObject({ source: 'do anh/chị chọn', given: true });
  });

  it('speaks of deadlines only where tables state some', () => {
    expect(viewOf().deadlines).toBe('1 việc đã quá hạn · 0 việc sắp đến hạn');
    const summary = { ...cleanResult.summary, deadlines: { overdue: 0, dueSoon: 0, next: [] } };
    expect(viewOf({ summary }).deadlines).toBeNull();
  });

  it('says how each table was understood', () => {
    const { understood } = viewOf();
    expect(understood.coverage).toBe('Đã soát 3/6 trang tính, 3 biểu, 2 quy tắc.');
    const said = understood.tables.map(({ id, name, kind, title, counts, unit }) =>
      [id, name, kind, title, counts, unit].join(' | '),
    );
    expect(said).toEqual([
      'Biểu 01#1 | Biểu 01 | tiêu chí | Kết quả thực hiện bộ tiêu chí | 1 tiêu chí, 2 chỉ tiêu | ',
      'Biểu 03#1 | Biểu 03 | kinh phí | Tổng hợp nguồn vốn | 3 dòng | triệu đồng',
      'Biểu 05#1 | Biểu 05 | nhiệm vụ |  | 2 nhiệm vụ | ',
    ]);
    expect(understood.asked).toEqual([]);
    const notApplied = [{ ...cleanResult.corrections.origins[0]!, about: 'Biểu 09' }];
    const corrections = { ...cleanResult.corrections, notApplied };
    expect(viewOf({ corrections }).understood.notApplied).toEqual(['Biểu 09']);
  });

  it('names the sheets that were not taken for a table, and why', () => {
    const { understood } = viewOf();
    expect(understood.skipped).toEqual([
      { names: ['Thuyết minh'], why: 'không thấy bảng: chỉ có ghi chú' },
      { names: ['Sheet7', 'Sheet8'], why: 'trang tính trống' },
    ]);
    expect(understood.skippedNames).toBe('Thuyết minh, Sheet7, Sheet8');
  });

  it('names the checks that were not made, and why', () => {
    expect(viewOf().understood.notRun).toEqual([
      { why: 'tiêu chí không có dòng riêng', checks: ['Đánh giá tiêu chí trái với chỉ tiêu (Biểu 01)'] },
      { why: 'không thấy bảng nhiệm vụ', checks: ['Đã quá hạn', 'Sắp đến hạn'] },
    ]);
  });

  it('changes nothing in the result', () => {
    const result = { ...cleanResult, findings: [finding()] };
    const before = JSON.stringify(result);
    viewOf(result);
    expect(JSON.stringify(result)).toBe(before);
  });
});
