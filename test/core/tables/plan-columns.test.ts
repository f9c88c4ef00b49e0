import { describe, expect, it } from '@jest/globals';
import { plannedColumns } from '../../../src/core/tables/plan-columns';
import { tableOf } from './recognise';

/** "Giải ngân ≤ Kế hoạch + Vốn kéo dài" for each column of what was spent and each of its plans. */
const plansOf = (grid: string) =>
  plannedColumns(tableOf(grid)).flatMap(({ done, plans }) =>
    plans.map(
      ({ plan, carriedOver }) =>
        `${done.heading} ≤ ${[plan, ...carriedOver].map(({ heading }) => heading).join(' + ')}`,
    ),
  );

describe('plannedColumns', () => {
  it('holds the spending of a year against its plan, not against what the whole work may cost', () => {
    expect(
      plansOf(`
ĐVT: triệu đồng
| TT | Công trình | Dự toán được duyệt | Kế hoạch năm 2024 | Giải ngân năm 2024 |
| 1 | Đường thôn Thượng | 900 | 50 | 40 |
| 2 | Kênh thôn Hạ | 800 | 50 | 40 |`),
    ).toEqual(['Giải ngân năm 2024 ≤ Kế hoạch năm 2024']);
  });

  it('adds what was carried over to a total that does not hold it already', () => {
    const rows = '| 1 | Đường | 10 | 50 | 40 | 55 |\n| 2 | Kênh | 10 | 50 | 40 | 55 |';
    expect(
      plansOf(`
ĐVT: triệu đồng
| TT | Công trình | Vốn kéo dài | Kế hoạch năm 2024 | < | Giải ngân |
| ^ | ^ | ^ | Tổng số | Vốn tỉnh | ^ |
${rows}`),
    ).toEqual(['Giải ngân ≤ Kế hoạch năm 2024 / Tổng số + Vốn kéo dài']);
    expect(
      plansOf(`
ĐVT: triệu đồng
| TT | Công trình | Kế hoạch năm 2024 | < | < | Giải ngân |
| ^ | ^ | Vốn kéo dài | Tổng số | Vốn tỉnh | ^ |
${rows}`),
    ).toEqual(['Giải ngân ≤ Kế hoạch năm 2024 / Tổng số']);
  });
});
