import { boxAddress, cellAddress } from '../../snapshot/address';
import type { DeclaredColumn, UnusableDeclaration } from '../../tables/declared-columns';
import { readDeclarations } from '../../tables/declared-columns';
import type { Table } from '../../tables/table';
import { signedColumns } from '../../values/declared-formulas';
import { runsOf } from '../../values/sum-formula';
import type { Breach, Fact } from '../define-rule';
import { defineRule, NotRun } from '../define-rule';
import { rowName } from '../row-name';
import { amountLike, formulaEdit } from '../sums/formula-edit';
import type { DeclaredRow } from '../sums/held-declaration';
import { addsOneOf, holdDeclaration, isAddedLikeItsParts, unfilledRows } from '../sums/held-declaration';
import { refOf } from '../sums/sum-of-parts';

/** The heading says how the column is computed, and a row was computed otherwise or typed by hand. */
export const declaredFormulaBroken = defineRule({
  code: 'KP103',
  slug: 'declared-formula-broken',
  severity: 'error',
  looksAt: 'any',
  basis: 'số học',
  title: 'Số liệu khác công thức ghi ở dòng số cột',
  why: 'Dòng số cột nói rõ cột này tính từ các cột nào; người nhận bấm máy tính là thấy lệch.',
  silent:
    'Không báo khi dòng còn ô thành phần để trống hoặc chưa đọc được; khi phần lệch nằm trong sai số làm tròn; khi chưa ' +
    'đến một nửa số dòng theo đúng công thức (công thức có thể được hiểu khác); khi một số cột ghi ở hai cột.',
  messages: {
    differs: {
      what: 'Dòng "{label}": ô {cell} ghi {stated}, tính theo "{declared}" từ {parts} được {computed} (chênh {difference}).',
      do: 'Đối chiếu dòng này với số liệu gốc; nếu các cột thành phần đã đúng thì sửa {cell} thành {computed}.',
    },
  },
  examples: {
    bad: `
ĐVT: triệu đồng
| TT | Công trình | Kế hoạch | Giải ngân | Còn lại |
| (1) | (2) | (3) | (4) | (5)=(3)-(4) |
| 1 | Đường thôn Trung | 950 | 600 | 350 |
| 2 | Nhà văn hóa thôn Hạ | 780 | 500 | 180 |
| 3 | Kênh mương nội đồng | 450 | 300 | 150 |`,
    good: `
ĐVT: triệu đồng
| TT | Công trình | Kế hoạch | Giải ngân | Còn lại |
| (1) | (2) | (3) | (4) | (5)=(3)-(4) |
| 1 | Đường thôn Trung | 950 | 600 | 350 |
| 2 | Nhà văn hóa thôn Hạ | 780 | 500 | 280 |
| 3 | Kênh mương nội đồng | 450 | 300 | 150 |`,
  },
  *check({ table }) {
    const { usable, unusable } = readDeclarations(table);
    for (const one of unusable) yield new NotRun(`Công thức cột "${one.text}" ${reasons[one.why]}`);
    for (const declared of usable) {
      const rows = holdDeclaration(table, declared).filter(({ isTelling }) => isTelling);
      const broken = rows.filter(({ follows }) => !follows);
      if (broken.length === 0) continue;
      if (broken.length * 2 > rows.length) {
        yield new NotRun(`Chưa đến một nửa số dòng theo công thức cột "${declared.text}"`);
        continue;
      }
      const wrong = new Set([...broken.map(({ row }) => row), ...unfilledRows(table, declared)]);
      // A total over wrong or missing figures is wrong because of them.
      const isTotal = ({ row }: DeclaredRow) =>
        addsOneOf(table, row, declared.column, wrong) || isAddedLikeItsParts(table, declared, row);
      for (const one of broken) if (!isTotal(one)) yield factOf(table, declared, one);
    }
  },
  fix: {
    safety: 'ask',
    title: 'Sửa {cell} theo "{declared}": {computed}',
    reason: 'Có thể chính một cột thành phần mới sai, nên cần xem lại trước khi thay số.',
  },
});

const reasons: Readonly<Record<UnusableDeclaration['why'], string>> = {
  unreadable: 'chưa đọc được',
  'unknown-column': 'nhắc đến cột không có trong bảng',
  'ambiguous-column': 'nhắc đến số ghi ở hai cột',
};

function factOf(table: Table, declared: DeclaredColumn, { row, stated, value }: DeclaredRow): Fact {
  const at = { row, column: declared.column };
  const places = new Map([...declared.columns].map(([name, column]) => [name, { row, column }]));
  const parts = [...places.values()];
  const said = amountLike(stated, (stated.interval.low + stated.interval.high) / 2);
  const computed = amountLike(stated, value);
  return {
    messageId: 'differs',
    at: refOf(table, at),
    data: {
      cell: cellAddress(row, declared.column),
      label: rowName(table, row),
      declared: declared.text,
      parts: runsOf(parts).map(boxAddress),
      stated: said,
      computed,
      difference: { ...said, amount: Number(Math.abs(said.amount - computed.amount).toFixed(6)) },
    },
    related: parts.map((part) => refOf(table, part)),
    fix: [formulaEdit(table, { at, stated, value, formula: declared.formula, places })],
    ...breachOf(table, declared, row),
  };
}

function breachOf(
  table: Table,
  { column, formula, columns }: DeclaredColumn,
  row: number,
): { breach?: Breach } {
  const signed = signedColumns(formula);
  if (!signed) return {};
  const cellsOf = (wanted: 1 | -1) =>
    signed
      .filter(({ sign }) => sign === wanted)
      .map(({ name }) => refOf(table, { row, column: columns.get(name)! }));
  return {
    breach: { total: refOf(table, { row, column }), parts: cellsOf(1), less: cellsOf(-1) },
  };
}
