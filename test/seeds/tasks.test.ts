import { describe, expect, it } from '@jest/globals';
import type { Task } from '../../src/core/claims/tasks/task';
import { readTasks } from '../../src/core/claims/tasks/tasks';
import { fold } from '../../src/core/values/fold';
import type { SeedFact } from './seeds';
import { absent, readFacts, readSeed, seeds } from './seeds';

/** The documents that order something. */
const notices = ['000', '001', '003', '004'];

interface Duty {
  readonly id: string;
  readonly line: number;
  /** A last day, or an RFC 5545 rule. */
  readonly when: string;
  readonly who: string | null;
}

function dutiesOf(facts: readonly SeedFact[], seed: string): readonly Duty[] {
  return facts
    .filter(({ seed_no, kind }) => seed_no === seed && (kind === 'deadline' || kind === 'recurring'))
    .flatMap(({ id, line, normalised: { date, month, months, steps, ...rule } }) => {
      const who = rule.who ?? null;
      if (steps) return steps.map((step) => ({ id, line, when: step.date, who: step.who }));
      const days = date ? [date] : (months ?? (month ? [month] : [])).map(lastDay);
      return (days.length > 0 ? days : [ruleOf(rule)]).map((when) => ({ id, line, when, who }));
    });
}

function lastDay(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

/** As DESIGN writes them; the facts name days of the month in numbers or in words. */
function ruleOf({ freq, day, days }: SeedFact['normalised']): string {
  if (freq === 'weekly') return 'FREQ=WEEKLY';
  if (freq === 'quarterly') return 'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=15';
  const all = days ?? (day === undefined ? [] : [day]);
  if (all.includes(30)) return 'FREQ=MONTHLY;BYMONTHDAY=15,28,29,30;BYSETPOS=1,-1';
  return all.length === 0 ? 'FREQ=MONTHLY' : `FREQ=MONTHLY;BYMONTHDAY=${all.join(',')}`;
}

/** A duty is named at some line of a paragraph that a page broke into many. */
const nearby = 40;

/** Pairs each duty with the nearest task of its day or rule that no other duty has. */
function pair(duties: readonly Duty[], tasks: readonly Task[]) {
  const left = new Set(tasks.filter(({ due, recurrence }) => due !== null || recurrence !== null));
  const pairs = duties.map((duty) => {
    const [task = null] = [...left]
      .filter((one) => (one.due ?? one.recurrence) === duty.when)
      .filter(({ line }) => Math.abs(line - duty.line) <= nearby)
      .sort((a, b) => distance(a, duty) - distance(b, duty));
    if (task) left.delete(task);
    return { duty, task };
  });
  return { pairs, left: [...left] };
}

/** Of two duties of one day the one with the same unit is nearer. */
function distance({ line, owner }: Task, duty: Duty): number {
  const isOther = duty.who !== null && !sharesWords(duty.who, owner ?? '');
  return Math.abs(line - duty.line) + (isOther ? nearby : 0);
}

const words = (text: string) =>
  new Set(
    fold(text)
      .replace(/\bvp\b/g, 'van phong')
      .replace(/\bntm\b/g, 'nong thon moi')
      .match(/[a-z]+/g) ?? [],
  );

/** Two namings of one unit share most words of the shorter: "VP NTM tỉnh", "các xã đã được công nhận". */
function sharesWords(a: string, b: string): boolean {
  const [few, many] = [words(a), words(b)].sort((x, y) => x.size - y.size) as [Set<string>, Set<string>];
  return [...few].filter((word) => many.has(word)).length * 2 >= few.size;
}

describe('the duties of real notices', () => {
  if (seeds.length === 0) {
    it('are not at hand', () => {
      console.info(absent);
      expect(seeds).toStrictEqual([]);
    });
    return;
  }

  it.each(notices)(
    '%s: each dated or recurring duty is found with its day or rule, and no other',
    async (seed) => {
      const { pairs, left } = pair(dutiesOf(readFacts(), seed), readTasks(await readSeed(seed)).tasks);
      expect(pairs.length).toBeGreaterThan(0);
      expect(pairs.filter(({ task }) => task === null).map(({ duty }) => duty)).toStrictEqual([]);
      expect(left.map(({ line, due, recurrence }) => [line, due, recurrence])).toStrictEqual([]);
    },
  );

  it.each(notices)('%s: the unit in charge is the one that a person named', async (seed) => {
    const { pairs } = pair(dutiesOf(readFacts(), seed), readTasks(await readSeed(seed)).tasks);
    const others = pairs.filter(
      ({ duty, task }) => duty.who !== null && !sharesWords(duty.who, task?.owner ?? ''),
    );
    expect(others.map(({ duty, task }) => [duty.id, duty.who, task?.owner])).toStrictEqual([]);
  });
});
