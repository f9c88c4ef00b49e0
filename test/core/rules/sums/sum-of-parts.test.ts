import { describe, expect, it } from '@jest/globals';
import { checkWorkbook } from '../../../../src/core/check/check-workbook';
import { snapshotOfTextGrid } from '../../../../src/core/snapshot/text-grid';
import { recogniseTables } from '../../../../src/core/tables/recognise-tables';
import { NotRun } from '../../../../src/core/rules/define-rule';
import { addParts, amountIn, sumEdits } from '../../../../src/core/rules/sums/sum-of-parts';
import { readUnit } from '../../../../src/core/values/units';

const millions = readUnit('triệu đồng')!;

/** Why KP101 could not be applied to a table whose second part is this. */
function whyNotRun(part: string): string | undefined {
  const snapshot = snapshotOfTextGrid(`
    ĐVT: triệu đồng
    | TT | Nguồn vốn | Kế hoạch | Giải ngân |
    | 1 | Ngân sách tỉnh | 400 | 300 |
    | 2 | Ngân sách xã | 130 | ${part} |
    | 3 | Nhân dân đóng góp | 60 | 55 |
    | | Tổng cộng | 590 | 435 |`);
  const { coverage } = checkWorkbook(snapshot, { asOf: null, today: '2024-05-15', only: ['KP101'] });
  return coverage.rules.find(({ status }) => status === 'not-run')?.why;
}

describe('addParts', () => {
  it.each([
    ['chưa có số liệu', 'Ô D4 chưa có số liệu'],
    ['=D9', 'Ô D4 chưa có số liệu'],
    ['12..5', 'Ô D4 có con số chưa đọc được chắc chắn'],
    ['#REF!', 'Ô D4 đang hiện lỗi #REF!'],
    ['theo thực tế', 'Ô D4 không phải là một con số'],
  ])('nói vì sao không cộng được khi một ô ghi "%s"', (part, why) => {
    expect(whyNotRun(part)).toBe(why);
  });

  it.each(['80', '-', ''])('cộng được khi ô ấy ghi "%s"', (part) => {
    expect(whyNotRun(part)).toBeUndefined();
  });
});

describe('amountIn', () => {
  it('đổi ra đơn vị của bảng, không để lộ sai số nhị phân', () => {
    expect(amountIn(millions, { low: 0.1 * 3 * 1e6, high: 0.1 * 3 * 1e6 })).toEqual({
      amount: 0.3,
      unit: 'triệu đồng',
    });
    expect(amountIn(null, { low: 12, high: 13 })).toEqual({ amount: 12.5, unit: null });
  });
});

describe('sumEdits', () => {
  it('ghi số thay cho công thức khi SUM không chứa nổi chừng ấy khoảng', () => {
    const lines = Array.from({ length: 600 }, (_, i) => `| ${i + 1} | Công trình ${i + 1} | 2 |`);
    const { tables } = recogniseTables(
      snapshotOfTextGrid(['ĐVT: triệu đồng', '| TT | Công trình | Kế hoạch |', ...lines].join('\n')),
    );
    const table = tables[0]!;
    const everySecond = table.rows.filter((_, i) => i % 2 === 0).map(({ row }) => ({ row, column: 3 }));
    const sum = addParts(table, everySecond);
    if (sum === null || sum instanceof NotRun) throw new Error('không cộng được');
    const at = { sheet: table.sheet, row: 700, column: 3 };
    expect(sumEdits(at, millions, sum)).toEqual([{ at, after: 600 }]);
  });
});
