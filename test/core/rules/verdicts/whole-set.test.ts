import { describe, expect, it } from '@jest/globals';
import { isWholeSet } from '../../../../src/core/rules/verdicts/whole-set';
import type { ProposedCatalog } from '../../../../src/core/tables/propose-catalog';
import type { CriteriaTable } from '../../../../src/core/tables/table';
import { tableOf } from '../../tables/recognise';

const drawn = (rows: string) =>
  tableOf(`Kết quả tiêu chí\n| TT | Nội dung tiêu chí | Mức yêu cầu | Đánh giá |\n${rows}`) as CriteriaTable;

const numberedThrough = drawn(`| 1 | Giao thông | | |
| 1.1 | Đường thôn | ≥ 80% | Đạt |
| 1.2 | Đường ngõ | ≥ 70% | Đạt |
| 2 | Điện | | |
| 2.1 | Hộ dùng điện | ≥ 95% | Đạt |`);
const withGaps = drawn(`| 1 | Giao thông | | |
| 1.1 | Đường thôn | ≥ 80% | Đạt |
| 2 | Điện | | |
| 2.2 | Hộ dùng điện | ≥ 95% | Đạt |`);

describe('isWholeSet', () => {
  it('goes by the numbering: every criterion and indicator in its place', () => {
    expect(isWholeSet(numberedThrough, null)).toBe(true);
    expect(isWholeSet(withGaps, null)).toBe(false);
  });

  it('goes by the count of the catalog where numbers are left out', () => {
    const counting = (criteria: number) => ({ catalog: { counts: { criteria } } }) as ProposedCatalog;
    expect(isWholeSet(withGaps, counting(2))).toBe(true);
    expect(isWholeSet(withGaps, counting(3))).toBe(false);
  });

  it('takes one criterion for no set', () => {
    expect(isWholeSet(drawn('| 1 | Giao thông | | |\n| 1.1 | Đường thôn | ≥ 80% | Đạt |'), null)).toBe(false);
  });
});
