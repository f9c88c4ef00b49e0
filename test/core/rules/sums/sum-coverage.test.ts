import { describe, expect, it } from '@jest/globals';
import { coverageOf } from '../../../../src/core/rules/sums/sum-coverage';
import { snapshotOfTextGrid } from '../../../../src/core/snapshot/text-grid';
import { recogniseTables } from '../../../../src/core/tables/recognise-tables';
import type { RowSum, Table } from '../../../../src/core/tables/table';
import { readSumFormula } from '../../../../src/core/values/sum-formula';

const [recognised] = recogniseTables(
  snapshotOfTextGrid(`
    ĐVT: triệu đồng
    | TT | Nguồn vốn | Kế hoạch | Giải ngân |
    | 1 | Ngân sách tỉnh | 400 | 300 |
    | 2 | Ngân sách xã | 130 | 80 |
    | 3 | Nhân dân đóng góp | 60 | 55 |
    | | Tổng cộng | 590 | 435 |`),
).tables;

function sumOf(total: number, parts: readonly number[]): RowSum {
  return { total, parts, relation: 'sum', knownBy: 'words', columns: [3] };
}

describe('coverageOf', () => {
  it('không đi vòng khi hai tổng nằm trong nhau', () => {
    const circular: Table = { ...recognised!, rowSums: [sumOf(6, [3, 5]), sumOf(5, [4, 6])] };
    const coverage = coverageOf(circular, circular.rowSums[0]!, 3, readSumFormula('=SUM(C3:C4)')!);
    expect(coverage!.leftOut.map(({ row }) => row)).toEqual([5]);
  });

  it('cộng hai lần cùng một ô', () => {
    const coverage = coverageOf(recognised!, recognised!.rowSums[0]!, 3, readSumFormula('=SUM(C3:C5,C4)')!);
    expect(coverage).toEqual({ leftOut: [], twice: [{ row: 4, column: 3 }], foreign: [], outside: [] });
  });

  it('ô tổng cộng cả chính nó', () => {
    const coverage = coverageOf(recognised!, recognised!.rowSums[0]!, 3, readSumFormula('=SUM(C3:C6)')!);
    expect(coverage!.foreign).toEqual([{ row: 6, column: 3 }]);
  });

  it('công thức không chạm đến khối thì không xét', () => {
    expect(coverageOf(recognised!, recognised!.rowSums[0]!, 3, readSumFormula('=SUM(D3:D5)')!)).toBeNull();
    expect(coverageOf(recognised!, recognised!.rowSums[0]!, 3, readSumFormula("='Biểu 3'!C3")!)).toBeNull();
  });
});
