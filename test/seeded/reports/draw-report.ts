import type { CleanWorkbook, Drawn } from '../paper/clean-workbook';
import { copyWorkbook } from '../paper/clean-workbook';
import { randomOf, seedOf } from '../random';
import { inventWorld } from '../words/world';
import type { Page } from './prose';
import { Prose } from './prose';
import { writeAmounts } from './sections/amounts';
import { writeCounts } from './sections/counts';
import { writeHeading, writeEnding } from './sections/heading';
import type { Desk } from './sections/desk';
import { writeShares } from './sections/shares';
import { writeTasks } from './sections/tasks';

/** A report without a mistake, and the workbook that goes with it. */
export interface CleanReport {
  readonly prose: Prose;
  readonly page: Page;
  readonly workbook: CleanWorkbook;
  /** What kind of document it is, in Vietnamese. */
  readonly genre: string;
}

/** @param seed names the report: the same one gives the same lines and cells */
export function drawReport(seed: string): CleanReport {
  const random = randomOf(seedOf(seed));
  const world = inventWorld(random);
  const prose = new Prose();
  const sheets: Drawn[] = [];
  const desk: Desk = { world, random, prose, sheets, marks: random.pick(['roman', 'digits']) };
  writeHeading(desk);
  writeCounts(desk);
  writeShares(desk);
  writeAmounts(desk);
  writeTasks(desk);
  writeEnding(desk);
  const width = random.pick([null, null, 78, 96]);
  return {
    prose,
    page: { width, blankLines: width !== null && random.chance(0.5) },
    workbook: { layout: 'report', sheets, followsSet: false, asOf: world.asOf },
    genre: 'báo cáo của xã',
  };
}

export function copyReport({ prose, workbook, ...rest }: CleanReport): CleanReport {
  return { ...rest, prose: prose.copy(), workbook: copyWorkbook(workbook) };
}
