import { describe, expect, it } from '@jest/globals';
import { tellOneMistakeOnce } from '../../../src/core/check/one-mistake';
import type { RuleFact } from '../../../src/core/check/run-rules';
import { figuresOf } from '../../../src/core/check/sum-repair';
import type { Table } from '../../../src/core/tables/table';
import { tableOf } from '../tables/recognise';
import { addressOf, breachOf, cellIn, factOf } from './hand-made-facts';

/** Two groups of two items, in two sources and their sum; every figure is right. */
const right = {
  C4: 300, C5: 100, C6: 200, C7: 70, C8: 30, C9: 40, C10: 370,
  D4: 120, D5: 50, D6: 70, D7: 60, D8: 20, D9: 40, D10: 180,
  E4: 420, E5: 150, E6: 270, E7: 130, E8: 50, E9: 80, E10: 550,
} as const; // prettier-ignore

function tableWith(changes: Partial<Record<keyof typeof right, number>>): Table {
  const at = { ...right, ...changes };
  const line = (head: string, row: number) =>
    `| ${head} | ${(['C', 'D', 'E'] as const).map((column) => at[`${column}${row}` as keyof typeof right]).join(' | ')} |`;
  return tableOf(`
    Nguồn vốn xây dựng nông thôn mới
    ĐVT: triệu đồng
    | TT | Nguồn vốn | Vốn tỉnh | Vốn xã | Tổng số |
    ${line('I | Giao thông', 4)}
    ${line('1 | Đường thôn Thượng', 5)}
    ${line('2 | Đường thôn Hạ', 6)}
    ${line('II | Văn hóa', 7)}
    ${line('1 | Nhà văn hóa thôn Thượng', 8)}
    ${line('2 | Nhà văn hóa thôn Hạ', 9)}
    ${line(' | Tổng cộng', 10)}
  `);
}

type Relation = readonly [code: string, total: string, ...parts: string[]];

const columnSums: readonly Relation[] = ['C', 'D', 'E'].flatMap((c): Relation[] => [
  ['KP101', `${c}4`, `${c}5`, `${c}6`],
  ['KP101', `${c}7`, `${c}8`, `${c}9`],
  ['KP101', `${c}10`, `${c}4`, `${c}7`],
]);
const rowSums: readonly Relation[] = [4, 5, 6, 7, 8, 9, 10].map((row) => [
  'KP102',
  `E${row}`,
  `C${row}`,
  `D${row}`,
]);

/** All the sums of the table that do not hold, as the rules would report them. */
function breachesIn(table: Table): readonly RuleFact[] {
  const { at } = figuresOf([table]);
  const middle = (address: string) =>
    (at(cellIn(table, address))!.low + at(cellIn(table, address))!.high) / 2;
  return [...columnSums, ...rowSums]
    .filter(([, total, ...parts]) => middle(total) !== parts.reduce((sum, part) => sum + middle(part), 0))
    .map(([code, total, ...parts]) => breachOf(table, code, total, ...parts));
}

function told(table: Table, facts: readonly RuleFact[] = breachesIn(table)) {
  return tellOneMistakeOnce(facts, figuresOf([table])).map(({ rule, fact, related, note, likely }) => ({
    what: `${rule.code} ${addressOf(fact.at)}`,
    related: related.map(addressOf),
    note,
    likely: likely && addressOf(likely),
  }));
}

const plainly = (what: string, ...related: string[]) => ({ what, related, note: '', likely: null });

describe('tellOneMistakeOnce', () => {
  it('says nothing when nothing was said', () => {
    expect(told(tableWith({}))).toEqual([]);
  });

  it('lets a lone breach speak at its total', () => {
    const table = tableWith({ E10: 551 });
    expect(told(table, [breachOf(table, 'KP101', 'E10', 'E4', 'E7')])).toEqual([plainly('KP101 E10')]);
  });

  it('tells of a wrong item once, at the total, and points at the item', () => {
    // C5 stands in the sum of its column and in that of its row.
    expect(told(tableWith({ C5: 190 }))).toEqual([
      {
        what: 'KP101 C4',
        related: ['C5', 'E5'],
        note: 'Ô C5 có mặt trong cả 2 phép cộng bị lệch, nên xem lại số ở ô này trước.',
        likely: 'C5',
      },
    ]);
  });

  it('tells of a wrong group total once, at that total', () => {
    expect(told(tableWith({ C4: 390 }))).toEqual([plainly('KP101 C4', 'C10', 'E4')]);
  });

  it('tells of a wrong grand total once', () => {
    expect(told(tableWith({ D10: 80 }))).toEqual([plainly('KP101 D10', 'E10')]);
  });

  it('tells of a wrong total at the corner once', () => {
    expect(told(tableWith({ E10: 505 }))).toEqual([plainly('KP101 E10')]);
  });

  it('tells of two mistakes that have nothing in common twice', () => {
    const findings = told(tableWith({ C5: 190, D9: 4 }));
    expect(findings.map(({ what, likely }) => [what, likely])).toEqual([
      ['KP101 C4', 'C5'],
      ['KP101 D7', 'D9'],
    ]);
  });

  it('lets all speak, and says so, where no single cell mends the sums that hang together', () => {
    // Two items of one row: the row's sum and the sums of both columns.
    const findings = told(tableWith({ C5: 190, D5: 60 }));
    expect(findings.map(({ what }) => what)).toEqual(['KP101 C4', 'KP101 D4', 'KP102 E5']);
    expect(findings.map(({ note }) => note)).toEqual(
      Array(3).fill(expect.stringContaining('chưa đủ căn cứ')),
    );
    expect(findings[0]!.related).toEqual(['D4', 'E5']);
    expect(findings.every(({ likely }) => likely === null)).toBe(true);
  });

  it('does not blame a cell that stands in all the sums but cannot mend them', () => {
    const table = tableWith({ C4: 390 });
    const facts = [breachOf(table, 'KP101', 'C4', 'C5', 'C6'), breachOf(table, 'KP102', 'E4', 'C4', 'D6')];
    expect(told(table, facts).map(({ what, likely }) => [what, likely])).toEqual([
      ['KP101 C4', null],
      ['KP102 E4', null],
    ]);
  });

  it('silences a total over two wrong totals that explain it only together', () => {
    // Both groups are wrong in one column; the grand total is right.
    expect(told(tableWith({ C4: 310, C7: 75 })).map(({ what, related }) => [what, related])).toEqual([
      ['KP101 C4', ['C10', 'E4']],
      ['KP101 C7', ['E7']],
    ]);
  });

  it('lets a total speak that stays wrong when the totals under it are mended', () => {
    const table = tableWith({ C4: 310, C10: 500 });
    const facts = [breachOf(table, 'KP101', 'C4', 'C5', 'C6'), breachOf(table, 'KP101', 'C10', 'C4', 'C7')];
    expect(told(table, facts).map(({ what }) => what)).toEqual(['KP101 C4', 'KP101 C10']);
  });

  it('keeps a total whose wrong part cannot be added up', () => {
    const table = tableWith({ C4: 310 });
    const facts = [breachOf(table, 'KP101', 'C4', 'C5', 'B6'), breachOf(table, 'KP101', 'C10', 'C4', 'C7')];
    expect(told(table, facts).map(({ what }) => what)).toEqual(['KP101 C4', 'KP101 C10']);
  });

  it('follows a chain of consequences to the one that still speaks', () => {
    // C10 would hold with C4 = C5 + C6, and C4 would hold with C5 = D6 + D9.
    const table = tableWith({ C4: 310 });
    const facts = [
      breachOf(table, 'KP101', 'C10', 'C4', 'C7'),
      breachOf(table, 'KP101', 'C4', 'C5', 'C6'),
      breachOf(table, 'KP101', 'C5', 'D6', 'D9'),
    ];
    expect(told(table, facts)).toEqual([plainly('KP101 C5', 'C10', 'C4')]);
  });

  it('tells once of a total that breaks two sums of its own', () => {
    const table = tableWith({ E10: 505 });
    const facts = [
      breachOf(table, 'KP101', 'E10', 'E4', 'E7'),
      breachOf(table, 'KP101', 'E10', 'E5', 'E6', 'E8', 'E9'),
    ];
    expect(told(table, facts)).toEqual([plainly('KP101 E10')]);
  });

  it('names the first in reading order where the likely cell is a part of all', () => {
    const table = tableWith({ C5: 190 });
    const facts = [breachOf(table, 'KP102', 'E5', 'C5', 'D5'), breachOf(table, 'KP101', 'C4', 'C5', 'C6')];
    expect(told(table, facts).map(({ what, related }) => [what, related])).toEqual([
      ['KP101 C4', ['C5', 'E5']],
    ]);
    const sameRow = [
      breachOf(table, 'KP102', 'E5', 'C5', 'C6'),
      breachOf(table, 'KP102', 'D5', 'C5', 'C7', 'C8'),
    ];
    expect(told(table, sameRow).map(({ what, related }) => [what, related])).toEqual([
      ['KP102 D5', ['C5', 'E5']],
    ]);
  });

  describe('where a figure itself was found wrong', () => {
    const unitSlip = tableWith({ C5: 0.1 });
    const sums = breachesIn(unitSlip);
    const mend = (after: number | string, value?: number) => ({
      fix: [{ at: cellIn(unitSlip, 'C5'), after, ...(value !== undefined && { value }) }],
    });

    it('is quiet about the sums that hold once it is mended', () => {
      const facts = [...sums, factOf(unitSlip, 'KP109', 'C5', mend(100))];
      expect(told(unitSlip, facts)).toEqual([plainly('KP109 C5', 'C4', 'E5')]);
    });

    it('hears what a formula will give', () => {
      const facts = [...sums, factOf(unitSlip, 'KP105', 'C5', mend('=60+40', 100))];
      expect(told(unitSlip, facts).map(({ what }) => what)).toEqual(['KP105 C5']);
    });

    it('is not quiet where the mend does not help, or is none', () => {
      for (const other of [mend(7), mend('100'), {}]) {
        const facts = [...sums, factOf(unitSlip, 'KP109', 'C5', other)];
        expect(told(unitSlip, facts).map(({ what }) => what)).toEqual(['KP101 C4', 'KP109 C5']);
      }
    });

    it('is quiet about every sum over a doubled unit', () => {
      const facts = [...sums, factOf(unitSlip, 'BG104', 'C5')];
      expect(told(unitSlip, facts)).toEqual([plainly('BG104 C5', 'C4', 'E5')]);
    });

    it('does not let a formula explain its own sum', () => {
      const table = tableWith({ C4: 390 });
      const own = breachOf(table, 'KP105', 'C4', 'C5', 'C6');
      expect(told(table, [own])).toEqual([plainly('KP105 C4')]);
    });
  });
});
