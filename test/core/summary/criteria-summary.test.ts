import { describe, expect, it } from '@jest/globals';
import { summariseCriteria } from '../../../src/core/summary/criteria-summary';
import { judgeCriteria } from '../../../src/core/summary/verdicts';
import type { CriteriaTable } from '../../../src/core/tables/table';
import { tableOf } from '../tables/recognise';

function summaryOf(grid: string) {
  const table = tableOf(grid) as CriteriaTable;
  return summariseCriteria(table, judgeCriteria(table));
}

describe('summariseCriteria', () => {
  it('counts criteria and indicators; a criterion without indicators is one itself', () => {
    const summary = summaryOf(`
      ### Biểu 01
      Kết quả thực hiện bộ tiêu chí xã nông thôn mới
      | TT | Nội dung tiêu chí | Yêu cầu | Đánh giá |
      | 1 | Quy hoạch | | |
      | 1.1 | Quy hoạch chung | Đạt | Đạt |
      | 1.2 | Quy chế quản lý | Đạt | Chưa đạt |
      | 2 | Thu nhập | 58 | Đạt |
      | 3 | Chợ | | |
      | 3.1 | Chợ nông thôn | Đạt | Không xét |
    `);
    expect(summary).toEqual({
      table: 'Biểu 01#1',
      criteria: { met: 1, total: 3, unmet: ['1'], notJudged: ['3'] },
      indicators: { met: 2, total: 4, unmet: ['1.2'], notJudged: ['3.1'] },
    });
  });

  it('counts no indicators in a table that has none', () => {
    const summary = summaryOf(`
      Kết quả thực hiện bộ tiêu chí xã nông thôn mới
      | TT | Tên tiêu chí | Yêu cầu | Đánh giá |
      | 1 | Quy hoạch | Đạt | Đạt |
      | 2 | Thu nhập | 58 | Chưa đạt |
      | 3 | Chợ | Đạt | Đạt |
    `);
    expect(summary.criteria).toEqual({ met: 2, total: 3, unmet: ['2'], notJudged: [] });
    expect(summary.indicators).toEqual({ met: 0, total: 0, unmet: [], notJudged: [] });
  });

  it('names a criterion without a number by its label', () => {
    const table = tableOf(`
      Kết quả thực hiện bộ tiêu chí xã nông thôn mới
      | TT | Tên tiêu chí | Yêu cầu | Đánh giá |
      | 1 | Quy hoạch | Đạt | Đạt |
      | 2 | Thu nhập | 58 | Chưa đạt |
      | 3 | Chợ | Đạt | Đạt |
    `) as CriteriaTable;
    const unnumbered = {
      ...table,
      criteria: table.criteria.map((criterion) => ({ ...criterion, code: '' })),
    };
    expect(summariseCriteria(unnumbered, judgeCriteria(unnumbered)).criteria.unmet).toEqual(['Thu nhập']);
  });
});
