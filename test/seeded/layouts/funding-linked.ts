import { amountOf, partOf, works } from '../words/works';
import type { World } from '../words/world';
import { chooseSettings } from './funding-settings';
import type { DrawnSheet, Layout } from './layout';
import type { TreeColumn, TreeRow } from './tree-shape';
import { drawTreeTable } from './tree-table';

/** The works of the year, and on a second sheet some of them again with where their capital comes from. */
function drawLinked(world: World): readonly DrawnSheet[] {
  const { random, year } = world;
  const settings = chooseSettings(world);
  const list = random.some(works, random.int(6, 9));
  const chosen = random.some(list, 4);
  const plans = new Map(list.map((label) => [label, amountOf(random, 200, 1800)]));
  const plan: TreeColumn = {
    key: 'plan',
    path: [`Kế hoạch vốn năm ${year}`],
    holds: 'money',
    amount: (_, label) => plans.get(label)!,
  };
  const rows = (labels: readonly string[]): readonly TreeRow[] =>
    labels.map((label, i) => ({ index: String(i + 1), label }));
  const shared = { ...settings, columnNumbers: 'none', labelHeading: 'Tên công trình', zero: '-' } as const;
  const unit = { ...settings.unit!, decimals: [settings.unit!.decimals.at(-1)!] };
  const all = drawTreeTable(world, {
    ...shared,
    unit,
    name: 'Danh mục',
    heading: { number: '20', title: 'Danh mục công trình xây dựng nông thôn mới' },
    columns: [
      plan,
      {
        key: 'done',
        path: ['Đã giải ngân'],
        holds: 'money',
        amount: (known) => partOf(random, known['plan']!, 30, 100),
      },
    ],
    rows: rows(list),
    spent: { plan: ['plan'], done: 'done' },
  });
  const some = drawTreeTable(world, {
    ...shared,
    unit,
    name: 'Cơ cấu nguồn',
    heading: { number: '21', title: 'Cơ cấu nguồn vốn một số công trình trọng điểm' },
    columns: [
      plan,
      {
        key: 'state',
        path: ['Ngân sách hỗ trợ'],
        holds: 'money',
        amount: (known) => partOf(random, known['plan']!, 40, 90),
      },
      { key: 'rest', path: ['Xã huy động'], holds: { kind: 'difference', from: 'plan', minus: ['state'] } },
    ],
    rows: rows(chosen),
  });
  chosen.forEach((label, i) => {
    const item = all.meaning.items.find((one) => all.paper.value(one.label) === label)!;
    some.meaning.linked.push({ here: some.meaning.items[i]!.figures[0]!, there: item.figures[0]! });
  });
  return [all, some];
}

export const fundingLinked: readonly Layout[] = [
  { id: 'funding-linked', kind: 'funding', words: 'works', draw: drawLinked },
];
