import { describe, expect, it } from '@jest/globals';
import { decidingPeriod, judgeCriteria, verdictOfRow } from '../../../src/core/summary/verdicts';
import type { CriteriaTable } from '../../../src/core/tables/table';
import { tableOf } from '../tables/recognise';

function criteriaTable(grid: string): CriteriaTable {
  const table = tableOf(grid);
  if (table.kind !== 'criteria') throw new Error(`Lưới là bảng ${table.kind}, cần bảng tiêu chí`);
  return table;
}

/** "2 unmet: 2.1 met, 2.2 unmet" for every criterion. */
function drawn(table: CriteriaTable): readonly string[] {
  return judgeCriteria(table).criteria.map(({ code, verdict, indicators }) =>
    `${code} ${verdict}: ${indicators.map((one) => `${one.code} ${one.verdict}`).join(', ')}`.replace(
      /: $/,
      '',
    ),
  );
}

const head = 'Kết quả thực hiện bộ tiêu chí xã nông thôn mới';

describe('judgeCriteria', () => {
  it('calls a criterion met when all its indicators are, unmet when one is, else not judged', () => {
    const table = criteriaTable(`
      ${head}
      | TT | Nội dung tiêu chí | Yêu cầu | Kết quả | Đánh giá |
      | 1 | Quy hoạch | | | |
      | 1.1 | Quy hoạch chung được duyệt | Đạt | Đạt | Đạt |
      | 1.2 | Quy chế quản lý | Đạt | Đạt | Đạt |
      | 2 | Giao thông | | | |
      | 2.1 | Đường xã | ≥ 90% | 95% | Đạt |
      | 2.2 | Đường thôn | ≥ 80% | 62% | Chưa đạt |
      | 3 | Thủy lợi | | | |
      | 3.1 | Tưới tiêu chủ động | ≥ 85% | 86% | Đạt |
      | 3.2 | Phòng chống thiên tai | Đạt | | |
    `);
    expect(drawn(table)).toEqual([
      '1 met: 1.1 met, 1.2 met',
      '2 unmet: 2.1 met, 2.2 unmet',
      '3 not-judged: 3.1 met, 3.2 not-judged',
    ]);
  });

  it('counts "cơ bản đạt" as unmet and leaves "không xét" unjudged', () => {
    const table = criteriaTable(`
      ${head}
      | TT | Nội dung tiêu chí | Yêu cầu | Đánh giá |
      | 1 | Văn hóa | | |
      | 1.1 | Nhà văn hóa xã | Đạt | Cơ bản đạt |
      | 1.2 | Nhà văn hóa thôn | Đạt | Đạt |
      | 2 | Chợ | | |
      | 2.1 | Chợ nông thôn | Đạt | Không xét |
      | 2.2 | Cửa hàng tiện ích | Đạt | Đạt |
    `);
    expect(drawn(table)).toEqual(['1 unmet: 1.1 unmet, 1.2 met', '2 not-judged: 2.1 not-judged, 2.2 met']);
  });

  it("takes a criterion's own status where it has no indicators, or they say nothing", () => {
    const table = criteriaTable(`
      ${head}
      | TT | Nội dung tiêu chí | Yêu cầu | Đánh giá |
      | 1 | Điện | Đạt | Đạt |
      | 2 | Thu nhập | 58 | Chưa đạt |
      | 3 | Trường học | | Đạt |
      | 3.1 | Cơ sở vật chất | Đạt | |
      | 3.2 | Chuẩn quốc gia | 100% | |
    `);
    expect(drawn(table)).toEqual(['1 met', '2 unmet', '3 met: 3.1 not-judged, 3.2 not-judged']);
    expect(judgeCriteria(table).criteria.map((one) => one.fromIndicators)).toEqual([
      'met',
      'unmet',
      'not-judged',
    ]);
  });

  it("does not take the first indicator's status for a criterion that only has a merged cell", () => {
    const table = criteriaTable(`
      ${head}
      | TT | Tiêu chí | Nội dung tiêu chí | Yêu cầu | Đánh giá |
      | 1 | Quy hoạch | 1.1. Quy hoạch chung | Đạt | |
      | ^ | ^ | 1.2. Quy chế quản lý | Đạt | |
      | 2 | Giao thông | 2.1. Đường xã | Đạt | Đạt |
      | ^ | ^ | 2.2. Đường thôn | Đạt | Đạt |
    `);
    expect(drawn(table)).toEqual(['1 not-judged: 1.1 not-judged, 1.2 not-judged', '2 met: 2.1 met, 2.2 met']);
  });

  it('reads a pair of mark columns; both marks, or none, say nothing', () => {
    const table = criteriaTable(`
      ${head}
      | TT | Nội dung tiêu chí | Yêu cầu | Đạt | Chưa đạt |
      | 1 | Giao thông | | | |
      | 1.1 | Đường xã | ≥ 90% | x | |
      | 1.2 | Đường thôn | ≥ 80% | | x |
      | 1.3 | Đường ngõ | ≥ 80% | x | x |
      | 1.4 | Đường trục | ≥ 80% | | |
      | 1.5 | Đường đồng | ≥ 70% | 1 | 0 |
    `);
    const period = decidingPeriod(table)!;
    expect([4, 5, 6, 7, 8].map((row) => verdictOfRow(table, period, row))).toEqual([
      'met',
      'unmet',
      'not-judged',
      'not-judged',
      'met',
    ]);
  });

  it('reads a lone mark column: no mark, no verdict', () => {
    const table = criteriaTable(`
      ${head}
      | TT | Nội dung tiêu chí | Yêu cầu | Đạt |
      | 1 | Giao thông | | |
      | 1.1 | Đường xã | ≥ 90% | x |
      | 1.2 | Đường thôn | ≥ 80% | |
    `);
    expect(drawn(table)).toEqual(['1 not-judged: 1.1 met, 1.2 not-judged']);
  });

  it('compares results with targets only where the table has no status column at all', () => {
    const table = criteriaTable(`
      ${head}
      | TT | Nội dung tiêu chí | Yêu cầu | Kết quả thực hiện |
      | 1 | Giao thông | | |
      | 1.1 | Đường xã | ≥ 90% | 95% |
      | 1.2 | Đường thôn | ≥ 80% | 62 |
      | 1.3 | Đường ngõ | Theo quy định của tỉnh | 62% |
      | 1.4 | Đường trục | Đạt | Chưa đạt |
      | 1.5 | Đường đồng | Đạt | |
    `);
    const period = decidingPeriod(table)!;
    expect(period.status).toBeNull();
    expect([4, 5, 6, 7, 8].map((row) => verdictOfRow(table, period, row))).toEqual([
      'met',
      'unmet',
      'not-judged',
      'unmet',
      'not-judged',
    ]);
    expect(verdictOfRow(table, { ...period, result: null }, 4)).toBe('not-judged');
  });
});

describe('decidingPeriod', () => {
  const twoPeriods = (last: string, second: string) => `
    ${head}
    | TT | Nội dung tiêu chí | Yêu cầu | Năm 2023 | < | ${last} | < |
    | ^ | ^ | ^ | Kết quả | Đánh giá | Kết quả | Đánh giá |
    | 1 | Giao thông | | | | | |
    | 1.1 | Đường xã | ≥ 90% | 82% | Chưa đạt | ${second} |
    | 1.2 | Đường thôn | ≥ 80% | 85% | Đạt | |
  `;

  it('is the latest one with something in it', () => {
    expect(decidingPeriod(criteriaTable(twoPeriods('Năm 2024', '| |')))!.status).toBe(5);
    expect(decidingPeriod(criteriaTable(twoPeriods('Năm 2024', '95% | |')))!.status).toBe(7);
  });

  it('is no plan while something else is filled', () => {
    expect(decidingPeriod(criteriaTable(twoPeriods('Kế hoạch năm 2025', '95% | Đạt |')))!.status).toBe(5);
    const onlyPlan = criteriaTable(twoPeriods('Kế hoạch năm 2025', '95% | Đạt |'));
    const planned = { ...onlyPlan, periods: onlyPlan.periods.slice(1) };
    expect(decidingPeriod(planned)!.status).toBe(7);
  });

  it('is null for a blank form, where nothing is judged', () => {
    const table = criteriaTable(`
      ${head}
      | TT | Nội dung tiêu chí | Yêu cầu | Kết quả | Đánh giá |
      | 1 | Giao thông | | | |
      | 1.1 | Đường xã | ≥ 90% | | |
      | 1.2 | Đường thôn | ≥ 80% | | |
    `);
    expect(decidingPeriod(table)).toBeNull();
    expect(decidingPeriod(table)).toBeNull();
    expect(drawn(table)).toEqual(['1 not-judged: 1.1 not-judged, 1.2 not-judged']);
  });
});
