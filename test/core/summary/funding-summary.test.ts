import { describe, expect, it } from '@jest/globals';
import { summariseFunding } from '../../../src/core/summary/funding-summary';
import type { FundingTable } from '../../../src/core/tables/table';
import { tableOf } from '../tables/recognise';

function fundingTable(grid: string): FundingTable {
  const table = tableOf(grid);
  if (table.kind !== 'funding') throw new Error(`Lưới là bảng ${table.kind}, cần bảng nguồn vốn`);
  return table;
}

const totalsOf = (grid: string) => summariseFunding(fundingTable(grid)).columns.map(({ total }) => total);

describe('summariseFunding', () => {
  it('takes the stated totals of money and quantities, and no rates', () => {
    const summary = summariseFunding(
      fundingTable(`
        ### Biểu 03
        Biểu 03: Nguồn vốn xây dựng nông thôn mới
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Giải ngân | Tỷ lệ (%) |
        | 1 | Ngân sách tỉnh | 3200 | 1600.5 | 50 |
        | 2 | Ngân sách xã | 1100 | 550 | 50 |
        | | Tổng cộng | 4300 | 2150.5 | 50 |
      `),
    );
    expect(summary).toEqual({
      table: 'Biểu 03#1',
      unit: 'triệu đồng',
      columns: [
        { column: 3, heading: 'Kế hoạch', total: 4300 },
        { column: 4, heading: 'Giải ngân', total: 2150.5 },
      ],
    });
  });

  it('takes the total that opens the table, else the last', () => {
    expect(
      totalsOf(`
        Nguồn vốn xây dựng nông thôn mới
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Giải ngân |
        | | Tổng số | 4300 | 2150 |
        | 1 | Ngân sách tỉnh | 3200 | 1600 |
        | 2 | Ngân sách xã | 1100 | 550 |
        | | Cộng | 1 | 2 |
      `),
    ).toEqual([4300, 2150]);
    expect(
      totalsOf(`
        Nguồn vốn xây dựng nông thôn mới
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Giải ngân |
        | 1 | Ngân sách tỉnh | 3200 | 1600 |
        | 2 | Ngân sách xã | 1100 | 550 |
        | | Cộng | 4300 | 2150 |
        | 3 | Doanh nghiệp | 100 | 50 |
        | | Tổng cộng | 4400 | 2200 |
      `),
    ).toEqual([4400, 2200]);
  });

  it('adds the outermost rows where no total is stated, groups without figures by what is inside them', () => {
    expect(
      totalsOf(`
        Nguồn vốn xây dựng nông thôn mới
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Giải ngân |
        | I | Ngân sách | 4300 | |
        | 1 | Ngân sách tỉnh | 3200 | 1600 |
        | 2 | Ngân sách xã | 1100 | 550 |
        | | Trong đó: vốn kéo dài | 300 | 100 |
        | II | Doanh nghiệp | 100 | - |
      `),
    ).toEqual([4400, 2150]);
  });

  it('adds the rows where the total cell is blank, and says nothing of a blank column', () => {
    const summary = summariseFunding(
      fundingTable(`
        Nguồn vốn xây dựng nông thôn mới
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Giải ngân |
        | 1 | Ngân sách tỉnh | 3200 | |
        | 2 | Ngân sách xã | 1100 | |
        | | Tổng cộng | | |
      `),
    );
    expect(summary.columns.map(({ column, total }) => [column, total])).toEqual([[3, 4300]]);
  });

  it('says nothing of a column with a figure that cannot be known', () => {
    expect(
      totalsOf(`
        Nguồn vốn xây dựng nông thôn mới
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Giải ngân | Phân bổ |
        | 1 | Ngân sách tỉnh | 3200 | 1600 | x |
        | 2 | Ngân sách xã | 1100 | 550 | 12 |
        | 3 | Doanh nghiệp | 100 | 50 | 13 |
        | | Tổng cộng | x | 2200 | |
      `),
    ).toEqual([2200]);
  });

  it("writes money in the table's unit and quantities in their own", () => {
    const summary = summariseFunding(
      fundingTable(`
        Nguồn vốn xây dựng nông thôn mới
        ĐVT: triệu đồng
        | TT | Công trình | Kế hoạch vốn | Giải ngân (đồng) | Chiều dài (km) |
        | 1 | Đường thôn Thượng | 420 | 15000000 | 1.5 |
        | 2 | Đường thôn Hạ | 310 | 120500000 | 0.7 |
        | | Tổng cộng | 730 | 135500000 | 2.2 |
      `),
    );
    expect(summary.columns.map(({ total }) => total)).toEqual([730, 135.5, 2.2]);
  });

  it('does not add up what is measured in different units', () => {
    expect(
      totalsOf(`
        Nguồn lực xây dựng nông thôn mới
        | TT | Nguồn vốn | ĐVT | Kế hoạch | Huy động |
        | 1 | Tiền mặt | triệu đồng | 420 | 15 |
        | 2 | Ngày công | công | 310 | |
        | 3 | Doanh nghiệp | triệu đồng | 20 | 5 |
      `),
    ).toEqual([20]);
  });

  it('states another unit where the table has no money', () => {
    const summary = summariseFunding({
      ...fundingTable(`
        Huy động ngày công xây dựng nông thôn mới
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Huy động |
        | 1 | Thôn Thượng | 420 | 15 |
        | 2 | Thôn Hạ | 310 | 12 |
      `),
      unit: { text: 'công', dimension: 'labour', factor: 1 },
      cells: [],
    });
    expect(summary).toMatchObject({ unit: 'công', columns: [] });
  });

  it('takes the unit of the first money column where the table states none', () => {
    const summary = summariseFunding(
      fundingTable(`
        Nguồn vốn xây dựng nông thôn mới
        | TT | Công trình | Kế hoạch vốn (triệu đồng) | Giải ngân (triệu đồng) |
        | 1 | Đường thôn Thượng | 420 | 15 |
        | 2 | Đường thôn Hạ | 310 | 120 |
      `),
    );
    expect(summary).toMatchObject({ unit: 'triệu đồng', columns: [{ total: 730 }, { total: 135 }] });
  });

  it('states no unit where there is none', () => {
    const table = fundingTable(`
      Nguồn vốn xây dựng nông thôn mới
      ĐVT: triệu đồng
      | TT | Công trình | Kế hoạch vốn | Giải ngân |
      | 1 | Đường thôn Thượng | 420 | 15 |
      | 2 | Đường thôn Hạ | 310 | 120 |
    `);
    const columns = table.columns.map((column) => ({ ...column, unit: null }));
    const cells = table.cells.map((cell) =>
      cell.reading.kind === 'figure' ? { ...cell, reading: { ...cell.reading, unit: null } } : cell,
    );
    const bare = summariseFunding({ ...table, unit: null, columns, cells });
    expect(bare).toMatchObject({ unit: null, columns: [{ total: 730 }, { total: 135 }] });
  });

  it('adds up a column of unknown meaning only where a total shows that it adds', () => {
    const totalsWith = (total: string) => {
      const table = fundingTable(`
        Nguồn vốn xây dựng nông thôn mới
        ĐVT: triệu đồng
        | TT | Công trình | Kế hoạch vốn | Năm XD |
        | 1 | Đường thôn Thượng | 420 | 2021 |
        | 2 | Đường thôn Hạ | 310 | 2022 |
        | | Tổng cộng | 730 | ${total} |
      `);
      const columns = table.columns.map((column) =>
        column.column === 4 ? { ...column, role: 'other' as const, figures: true } : column,
      );
      return summariseFunding({ ...table, columns }).columns.map((column) => column.total);
    };
    expect(totalsWith('')).toEqual([730]);
    expect(totalsWith('4043')).toEqual([730, 4043]);
  });
});
