import { describe, expect, it } from '@jest/globals';
import { rowName, shortLabel } from '../../../src/core/rules/row-name';
import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';
import { recogniseTables } from '../../../src/core/tables/recognise-tables';

describe('shortLabel', () => {
  it('giữ nguyên tên ngắn', () => {
    expect(shortLabel('Ngân sách tỉnh')).toBe('Ngân sách tỉnh');
  });

  it('cắt tên dài ở khoảng trắng', () => {
    const label = `${'Xây mới đường bê tông '.repeat(5)}thôn Đông`;
    expect(shortLabel(label)).toBe(`${'Xây mới đường bê tông '.repeat(3)}Xây mới đường…`);
  });

  it('cắt được cả tên không có khoảng trắng', () => {
    expect(shortLabel('x'.repeat(200))).toBe(`${'x'.repeat(80)}…`);
  });
});

describe('rowName', () => {
  it('gọi dòng bằng tên, không có tên thì bằng số thứ tự', () => {
    const { tables } = recogniseTables(
      snapshotOfTextGrid(`
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch | Giải ngân |
        | 1 | Ngân sách tỉnh | 400 | 300 |
        | 2 | | 130 | 80 |
        | 3 | Nhân dân đóng góp | 60 | 55 |`),
    );
    expect([3, 4].map((row) => rowName(tables[0]!, row))).toEqual(['Ngân sách tỉnh', '2']);
  });
});
