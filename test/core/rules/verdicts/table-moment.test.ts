import { describe, expect, it } from '@jest/globals';
import { momentOf, placesOf } from '../../../../src/core/rules/verdicts/table-moment';
import type { CriteriaTable } from '../../../../src/core/tables/table';
import { tableOf } from '../../tables/recognise';

/** A criteria table under a title, on a sheet of its own. */
const titled = (title: string, sheet = 'Biểu 01') =>
  tableOf(`### ${sheet}
${title}
| TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
| 1 | Giao thông | | | |
| 1.1 | Đường thôn được cứng hóa | ≥ 80% | 85% | Đạt |`) as CriteriaTable;

describe('momentOf', () => {
  const moment = (title: string) => {
    const table = titled(title);
    return momentOf(table, table.periods[0]!);
  };

  it.each([
    ['Kết quả tiêu chí xã nông thôn mới năm 2024', '2024'],
    ['Kết quả tiêu chí xã nông thôn mới tính đến ngày 15/6/2024', '15/6/2024'],
    ['Kết quả tiêu chí xã nông thôn mới tính đến ngày 5.12.2024', '5.12.2024'],
    ['Kết quả tiêu chí xã nông thôn mới quý III năm 2024', '2024, quy iii'],
    ['Kết quả tiêu chí xã nông thôn mới 6 tháng đầu năm 2024', '2024, 6 thang dau'],
    ['Kết quả thẩm tra tiêu chí xã nông thôn mới năm 2024', '2024, tham tra'],
    ['Kết quả bộ tiêu chí xã nông thôn mới giai đoạn 2021 - 2025', ''],
    ['Kết quả tiêu chí xã nông thôn mới theo Quyết định 32/2022/QĐ-UBND', ''],
    ['Kết quả tiêu chí xã nông thôn mới', ''],
  ])('%s → %j', (title, expected) => {
    expect(moment(title)).toBe(expected);
  });
});

describe('placesOf', () => {
  it('names the places of title and sheet, whatever stands behind them, but no "xã Nông thôn mới"', () => {
    expect(placesOf(titled('Kết quả tiêu chí xã Thượng Lang, huyện Mẫu Sơn', 'thôn Hạ'))).toEqual([
      'huyen mau son',
      'thon ha',
      'xa thuong lang',
    ]);
    expect(placesOf(titled('Kết quả tiêu chí xã Nông thôn mới'))).toEqual([]);
  });
});
