import { expect } from '@jest/globals';
import { checkWorkbook } from '../../../src/core/check/check-workbook';
import type { Finding } from '../../../src/core/check/result';
import { holesOf } from '../../../src/core/check/sentences';
import { applyEdits } from '../../../src/core/edits/edit-plan';
import { rules } from '../../../src/core/rules/index';
import type { CellRef } from '../../../src/core/snapshot/address';
import { insideBox } from '../../../src/core/snapshot/address';
import type { WorkbookSnapshot } from '../../../src/core/snapshot/snapshot';
import type { Table } from '../../../src/core/tables/table';
import { recalculateSums } from './recalculate-sums';
import type { RunnableCase } from './runnable-case';
import { cellName, findingsOf } from './runnable-case';
import { shiftSnapshot } from './shift-snapshot';

/** What holds for every rule in every case. Each throws when it does not. */

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

/** Neither the snapshot nor the tables it was recognised as: a frozen one would throw. */
export function changesNothing(one: RunnableCase): void {
  const before = JSON.stringify(one.snapshot);
  const frozen = deepFreeze(structuredClone(one.snapshot));
  const rule = {
    ...one.rule,
    check: (context: Parameters<typeof one.rule.check>[0]) => one.rule.check(deepFreeze(context)),
  };
  findingsOf({ ...one, rule }, frozen);
  expect(JSON.stringify(frozen)).toBe(before);
}

export function repeatsItself(one: RunnableCase): void {
  expect(findingsOf(one, one.snapshot)).toEqual(findingsOf(one, one.snapshot));
}

/** No "{" is left in a sentence, and every hole of its templates has data. */
export function fillsEveryHole(one: RunnableCase): void {
  for (const { messageId, data, message, why, do: advice, fix } of findingsOf(one, one.snapshot)) {
    const template = one.rule.messages[messageId]!;
    const holes = [template.what, template.do, fix ? one.rule.fix!.title : ''].flatMap(holesOf);
    expect(holes.filter((hole) => data[hole] === undefined)).toEqual([]);
    expect(
      [message, why, advice, fix?.title ?? ''].filter((sentence) => /[{}]|undefined|NaN/.test(sentence)),
    ).toEqual([]);
  }
}

/** Every finding stands in its table's box, in its texts, or in the used range of its sheet. */
export function keepsToItsTables(one: RunnableCase): void {
  const { findings, tables } = checkWorkbook(one.snapshot, one.options, [one.rule]);
  const strays = findings.flatMap(({ at, related, table }) => {
    const own = tables.find(({ id }) => id === table);
    return [at, ...related].filter((cell) => !(own && belongs(cell, own)) && !isUsed(cell, one.snapshot));
  });
  expect(strays.map((cell) => cellName(one, cell))).toEqual([]);
}

function belongs({ sheet, row, column }: CellRef, table: Table): boolean {
  if (sheet !== table.sheet) return false;
  const texts = [table.title, table.unitText, ...table.notes];
  return (
    insideBox(table.box, row, column) || texts.some((text) => text?.row === row && text.column === column)
  );
}

function isUsed({ sheet, row, column }: CellRef, { sheets }: WorkbookSnapshot): boolean {
  const cells = sheets.find(({ name }) => name === sheet)?.cells ?? [];
  const [rows, columns] = [cells.map((cell) => cell.row), cells.map((cell) => cell.column)];
  const box = {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
  return insideBox(box, row, column);
}

const down = 7;
const across = 3;

/** What is found without where, but for the place. */
const verdictOf = ({ rule, messageId, severity, at, related, fix }: Finding) => ({
  rule,
  messageId,
  severity,
  at,
  related,
  fix: fix && {
    safety: fix.safety,
    cells: fix.edits.map(({ sheet, row, column }) => ({ sheet, row, column })),
  },
});

export function movesWithTheTable(one: RunnableCase): void {
  const moved = findingsOf(one, shiftSnapshot(one.snapshot, down, across)).map(verdictOf);
  const move = (cell: CellRef): CellRef => ({ ...cell, row: cell.row + down, column: cell.column + across });
  const expected = findingsOf(one, one.snapshot)
    .map(verdictOf)
    .map((verdict) => ({
      ...verdict,
      at: move(verdict.at),
      related: verdict.related.map(move),
      fix: verdict.fix && { ...verdict.fix, cells: verdict.fix.cells.map(move) },
    }));
  expect(moved).toEqual(expected);
}

/** @param rescaled the case with its money in the other unit (đồng, triệu đồng) */
export function keepsVerdictInAnotherUnit(one: RunnableCase, rescaled: WorkbookSnapshot): void {
  expect(findingsOf(one, rescaled).map(verdictOf)).toEqual(findingsOf(one, one.snapshot).map(verdictOf));
}

/**
 * The claim: each fix alone, applied and with the sums recalculated, removes its finding, and over the whole arc with
 * all rules no error and no warning appears that was not there before, but for the codes that the case `opens`.
 * Infos may appear: a status mended to "Chưa đạt" is now listed as unmet.
 */
export function mendsWithoutHarm(one: RunnableCase): void {
  const findings = findingsOf(one, one.snapshot);
  const known = new Set(allFindings(one, one.snapshot).map(({ fingerprint }) => fingerprint));
  for (const { fix, fingerprint, at } of findings) {
    if (!fix) continue;
    const outcome = applyEdits(one.snapshot, fix.edits);
    if ('stale' in outcome) throw new Error(`Bản sửa của ô ${cellName(one, at)} không khớp với ô hiện có.`);
    const after = recalculateSums(outcome.snapshot);
    if (!one.opens.includes(one.rule.code))
      expect(findingsOf(one, after).map((left) => left.fingerprint)).not.toContain(fingerprint);
    const harm = allFindings(one, after).filter(
      (next) => next.severity !== 'info' && !known.has(next.fingerprint) && !one.opens.includes(next.rule),
    );
    expect(harm.map(({ rule, at: cell, message }) => `${rule} ${cellName(one, cell)}: ${message}`)).toEqual(
      [],
    );
  }
}

function allFindings({ rule, options }: RunnableCase, snapshot: WorkbookSnapshot): readonly Finding[] {
  const all = { ...options };
  delete all.only;
  const others = rules.filter(({ code }) => code !== rule.code);
  return checkWorkbook(snapshot, all, [...others, rule]).findings;
}
