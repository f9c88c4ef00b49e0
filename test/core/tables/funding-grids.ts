import fc from 'fast-check';

/**
 * Tables of money whose sums all hold, drawn as text grids: groups with or without figures of their own, parts named
 * "trong đó", subtotals, a total above or below or none, a total column, blank cells.
 */
interface Shape {
  readonly groups: readonly (readonly (readonly number[])[])[];
  readonly hasGroupFigures: boolean;
  readonly hasOfWhich: boolean;
  readonly hasSubtotals: boolean;
  readonly total: 'above' | 'below' | 'none';
  readonly totalColumn: 'first' | 'last' | 'none';
}

const columns = 3;
const amounts = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: columns, maxLength: columns });
const romans = ['I', 'II', 'III', 'IV'];

const shape: fc.Arbitrary<Shape> = fc.record({
  groups: fc.array(fc.array(amounts, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
  hasGroupFigures: fc.boolean(),
  hasOfWhich: fc.boolean(),
  hasSubtotals: fc.boolean(),
  total: fc.constantFrom('above' as const, 'below' as const, 'none' as const),
  totalColumn: fc.constantFrom('first' as const, 'last' as const, 'none' as const),
});

function add(rows: readonly (readonly number[])[]): readonly number[] {
  return Array.from({ length: columns }, (_, i) => rows.reduce((sum, row) => sum + row[i]!, 0));
}

function draw({ groups, hasGroupFigures, hasOfWhich, hasSubtotals, total, totalColumn }: Shape): string {
  const cells = (amount: readonly number[]) => {
    const all = amount.reduce((sum, one) => sum + one, 0);
    const shown = amount.map((one) => (one === 0 ? '' : String(one)));
    return [
      ...(totalColumn === 'first' ? [all] : []),
      ...shown,
      ...(totalColumn === 'last' ? [all] : []),
    ].join(' | ');
  };
  const blank = cells(Array<number>(columns).fill(0)).replace(/0/g, '');
  const sources = ['Vốn tỉnh', 'Vốn xã', 'Dân góp'];
  const heads = [
    ...(totalColumn === 'first' ? ['Tổng số'] : []),
    ...sources,
    ...(totalColumn === 'last' ? ['Cộng'] : []),
  ];
  const grand = `| | Tổng cộng | ${cells(add(groups.flat()))} |`;
  const body = groups.flatMap((items, g) => [
    `| ${romans[g]!} | Nhóm ${g + 1} | ${hasGroupFigures ? cells(add(items)) : blank} |`,
    ...items.flatMap((item, i) => [
      `| ${i + 1} | Công trình số ${i + 1} | ${cells(item)} |`,
      ...(hasOfWhich ? [`| | Trong đó: trả nợ | ${cells(item.map((one) => Math.floor(one / 2)))} |`] : []),
    ]),
    ...(hasSubtotals && !hasGroupFigures ? [`| | Cộng | ${cells(add(items))} |`] : []),
  ]);
  return [
    'Biểu 3. Nguồn vốn năm 2024',
    'ĐVT: triệu đồng',
    `| TT | Nội dung | ${heads.join(' | ')} |`,
    ...(total === 'above' ? [grand] : []),
    ...body,
    ...(total === 'below' ? [grand] : []),
  ].join('\n');
}

export const fundingGrids: fc.Arbitrary<string> = shape.map(draw);

/** Lists in which a numbered row says something else than the rows inside it add up to: households, then roads. */
export const unrelatedGrids: fc.Arbitrary<string> = fc
  .array(fc.tuple(amounts, fc.array(amounts, { minLength: 2, maxLength: 4 })), { minLength: 2, maxLength: 4 })
  .map((groups) =>
    [
      'ĐVT: triệu đồng',
      '| TT | Nội dung | Vốn tỉnh | Vốn xã | Dân góp |',
      ...groups.flatMap(([own, items], g) => [
        `| ${g + 1} | Việc ${g + 1} | ${own.map((one) => one + 20_001).join(' | ')} |`,
        ...items.map(
          (item, i) => `| ${'abcd'[i]!} | Phần ${i + 1} | ${item.map((one) => one + 1).join(' | ')} |`,
        ),
      ]),
    ].join('\n'),
  );
