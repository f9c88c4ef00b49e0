import type { CleanWorkbook } from '../paper/clean-workbook';
import { copyWorkbook } from '../paper/clean-workbook';
import type { Random } from '../random';
import { randomOf, seedOf } from '../random';
import { inventWorld } from '../words/world';
import type { Page } from './prose';
import { Prose } from './prose';
import type { Desk } from './sections/desk';
import { writeEnding, writeHeading } from './sections/heading';
import { genres } from './genres';

/** A report without a mistake, and the workbook that goes with it. */
export interface CleanReport {
  readonly prose: Prose;
  readonly page: Page;
  readonly workbook: CleanWorkbook;
  /** What kind of document it is, in Vietnamese. */
  readonly genre: string;
}

const districts = ['Mẫu Sơn', 'Đông Mẫu', 'Mẫu Xuyên'];
const others = ['Bình Phú', 'Hòa Lạc', 'Yên Thái', 'Tân Hợp', 'Liên Minh', 'Quang Tiến'];

/** @param seed names the report: the same one gives the same lines and cells */
export function drawReport(seed: string): CleanReport {
  const random = randomOf(seedOf(seed));
  const world = inventWorld(random);
  const desk: Desk = {
    world,
    random,
    prose: new Prose(),
    sheets: [],
    genre: random.pick(genres),
    district: random.pick(districts),
    others: random.some(others, 3),
    before: random.int(8, 11),
    hasWorkbook: random.chance(0.75),
    marks: random.pick(['roman', 'digits']),
    chapters: 0,
  };
  const { prose, sheets, genre } = desk;
  writeHeading(desk);
  for (const write of genre.chapters) write(desk);
  writeEnding(desk);
  return {
    prose,
    page: drawPage(random),
    workbook: { layout: 'report', sheets, followsSet: false, asOf: world.asOf },
    genre: genre.name,
  };
}

function drawPage(random: Random): Page {
  const width = random.pick([null, null, 78, 96]);
  const isPrinted = width !== null && random.chance(0.4);
  const write = random.pick([
    (page: number) => String(page),
    (page: number) => `- ${page} -`,
    (page: number) => `Trang ${page}`,
  ]);
  return {
    width,
    blankLines: width !== null && random.chance(0.5),
    traces: random.pick(['none', 'none', 'none', 'soft-hyphens', 'fixed-spaces']),
    numbers: isPrinted ? { every: random.int(28, 36), write } : null,
  };
}

export function copyReport({ prose, workbook, ...rest }: CleanReport): CleanReport {
  return { ...rest, prose: prose.copy(), workbook: copyWorkbook(workbook) };
}
