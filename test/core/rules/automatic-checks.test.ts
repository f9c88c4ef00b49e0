import { describe, expect, it } from '@jest/globals';
import type { Fact, Rule, RuleContext } from '../../../src/core/rules/define-rule';
import {
  changesNothing,
  fillsEveryHole,
  keepsToItsTables,
  keepsVerdictInAnotherUnit,
  mendsWithoutHarm,
  movesWithTheTable,
  repeatsItself,
} from './automatic-checks';
import { recalculateSums } from './recalculate-sums';
import { rescaleMoney } from './rescale-money';
import type { RunnableCase } from './runnable-case';
import { runnable } from './runnable-case';
import { sampleRule } from './sample-rule';
import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';

const grid = `
  ĐVT: triệu đồng
  | TT | Nội dung | Kế hoạch vốn | Giải ngân |
  | 1 | Đường thôn Thượng | 420 | -15 |
  | 2 | Nhà văn hóa thôn Hạ | 310 | 120 |
`;

/** The sample rule with its facts changed by the way. */
function ruleThat(
  change: (fact: Fact, context: RuleContext) => Fact,
  other: Partial<Rule> = {},
): RunnableCase {
  const sample = sampleRule();
  const check = function* (context: RuleContext) {
    for (const said of sample.check(context)) yield change(said as Fact, context);
  };
  return runnable(sampleRule({ check, ...other }), { grid });
}

const good = ruleThat((fact) => fact);

describe('the automatic checks', () => {
  it('let a good rule pass', () => {
    const rescaled = rescaleMoney(good.snapshot)!;
    changesNothing(good);
    repeatsItself(good);
    fillsEveryHole(good);
    keepsToItsTables(good);
    movesWithTheTable(good);
    mendsWithoutHarm(good);
    keepsVerdictInAnotherUnit(good, rescaled);
  });

  it('catch a rule that changes what it is given', () => {
    const meddler = ruleThat((fact, { table }) => {
      (table.cells as unknown[]).pop();
      return fact;
    });
    expect(() => changesNothing(meddler)).toThrow(TypeError);
  });

  it('catch a rule that says something else the second time', () => {
    let times = 0;
    const fickle = ruleThat((fact) => ({ ...fact, data: { ...fact.data, stated: ++times } }));
    expect(() => repeatsItself(fickle)).toThrow();
  });

  it('catch a hole without data, in the sentences and in the button', () => {
    const holey = ruleThat(({ data: { after }, ...fact }) => ({ ...fact, data: { after: after! } }));
    expect(() => fillsEveryHole(holey)).toThrow(/cell/);
    const buttonless = ruleThat((fact) => ({ ...fact, data: { cell: 'D3', stated: 5 } }));
    expect(() => fillsEveryHole(buttonless)).toThrow(/after/);
  });

  it('catch a number that is none', () => {
    const lost = ruleThat((fact) => ({ ...fact, data: { ...fact.data, stated: NaN } }));
    expect(() => fillsEveryHole(lost)).toThrow(/NaN/);
  });

  it('catch a finding outside the sheet', () => {
    const stray = ruleThat((fact) => ({ ...fact, at: { ...fact.at, row: 40 } }));
    expect(() => keepsToItsTables(stray)).toThrow(/D40/);
    const elsewhere = ruleThat((fact) => ({ ...fact, related: [{ sheet: 'Biểu 99', row: 1, column: 1 }] }));
    expect(() => keepsToItsTables(elsewhere)).toThrow(/Biểu 99!A1/);
  });

  it('catch a rule that thinks in rows of the sheet', () => {
    const rooted = ruleThat((fact) => ({ ...fact, at: { ...fact.at, row: 3 } }));
    expect(() => movesWithTheTable(rooted)).toThrow();
    const related = ruleThat((fact) => ({ ...fact, related: [{ ...fact.at, row: 4 }] }));
    expect(() => movesWithTheTable(related)).toThrow();
  });

  it('catch a verdict that hangs on the unit', () => {
    const sample = sampleRule();
    const check = function* (context: RuleContext) {
      if (context.table.unit?.factor === 1) yield* sample.check(context);
    };
    const unitBound = runnable(sampleRule({ check }), { grid });
    expect(() => keepsVerdictInAnotherUnit(unitBound, rescaleMoney(unitBound.snapshot)!)).toThrow();
  });

  it('catch a fix that leaves its finding', () => {
    const idle = ruleThat((fact) => ({ ...fact, fix: [{ at: fact.at, after: -16 }] }));
    expect(() => mendsWithoutHarm(idle)).toThrow();
  });

  it('catch a fix that harms another cell', () => {
    const clumsy = ruleThat((fact) => ({
      ...fact,
      fix: [...fact.fix!, { at: { ...fact.at, row: fact.at.row + 1 }, after: -1 }],
    }));
    expect(() => mendsWithoutHarm(clumsy)).toThrow(/XX901 D4/);
  });

  it('pass over a rule that finds but cannot mend', () => {
    mendsWithoutHarm(ruleThat(({ messageId, at, data }) => ({ messageId, at, data })));
  });
});

describe('rescaleMoney', () => {
  const valuesOf = (text: string) =>
    rescaleMoney(snapshotOfTextGrid(text))?.sheets.flatMap((sheet) => sheet.cells.map((cell) => cell.value));

  it('turns triệu đồng into đồng and leaves rates, counts and formulas their meaning', () => {
    expect(
      valuesOf(`
        ĐVT: triệu đồng
        | TT | Nội dung | Kế hoạch vốn | Giải ngân | Tỷ lệ (%) |
        | 1 | Đường thôn Thượng | 420.5 | 42.05 | 10 |
        | 2 | Nhà văn hóa thôn Hạ | 310 | 31 | 10 |
        | | Tổng cộng | =SUM(C3:C4) → 730.5 | 73.05 | 10 |
      `),
    ).toEqual([
      ...['ĐVT: đồng', 'TT', 'Nội dung', 'Kế hoạch vốn', 'Giải ngân', 'Tỷ lệ (%)'],
      ...[1, 'Đường thôn Thượng', 420_500_000, 42_050_000, 10],
      ...[2, 'Nhà văn hóa thôn Hạ', 310_000_000, 31_000_000, 10],
      ...['Tổng cộng', 730_500_000, 73_050_000, 10],
    ]);
  });

  it('turns đồng into triệu đồng', () => {
    expect(
      valuesOf(`
        (Đơn vị tính: Đồng)
        | TT | Nội dung | Kế hoạch vốn |
        | 1 | Đường thôn Thượng | 420000000 |
        | 2 | Nhà văn hóa thôn Hạ | 1500000 |
      `),
    ).toEqual(expect.arrayContaining(['(Đơn vị tính: triệu đồng)', 420, 1.5]));
  });

  it.each([
    ['no unit line', '| TT | Nội dung | Kế hoạch vốn |', '420'],
    ['a figure as text', 'ĐVT: đồng\n| TT | Nội dung | Kế hoạch vốn |', "'2.000.000"],
    ['an amount with its own unit', 'ĐVT: đồng\n| TT | Nội dung | Kế hoạch vốn |', '2 tỷ đồng'],
    ['a constant in a formula', 'ĐVT: đồng\n| TT | Nội dung | Kế hoạch vốn |', '=C5+500 → 700'],
  ])('is not for a grid with %s', (_, head, cell) => {
    const rows = `| 1 | Đường thôn Thượng | ${cell} |\n| 2 | Nhà văn hóa | 31 |\n| 3 | Trường học | 44 |`;
    expect(valuesOf(`${head}\n${rows}`)).toBeUndefined();
  });
});

describe('recalculateSums', () => {
  it('gives sums over sums their present result and leaves other formulas alone', () => {
    const before = snapshotOfTextGrid(`
      ### Biểu 01
      | 5 | =SUM(A1:A1) → 3 | =B1+A1 → 1 | =B1*2 → 6 |
      ### Biểu 02
      | ='Biểu 01'!C1+'Biểu 03'!A1 → 0 |
    `);
    const values = recalculateSums(before).sheets.map((sheet) => sheet.cells.map((cell) => cell.value));
    expect(values).toEqual([[5, 5, 10, 6], [10]]);
  });
});
