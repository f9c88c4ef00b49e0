import type { CountMark, Prose, Slot } from '../prose';
import type { ReportFault, ReportOperator } from './report-fault';
import { pickOne } from './report-fault';

type CountSlot = Slot<CountMark>;

const sameThing = (a: CountSlot, b: CountSlot) => a.mark.set === b.mark.set && a.mark.what === b.mark.what;

/** Whether another sentence says the same, so that the two can contradict each other. */
const isOtherStatement = (one: CountSlot, other: CountSlot) =>
  sameThing(one, other) && one.mark.statement !== other.mark.statement;

/** Another figure than the right one, as a slip of the pen would give. */
function slip(value: number, most: number, random: { readonly pick: <T>(items: readonly T[]) => T }): number {
  const near = [value - 2, value - 1, value + 1, value + 2].filter((one) => one >= 0 && one <= most);
  return random.pick(near);
}

function restate(slot: CountSlot, value: number): void {
  slot.text = slot.mark.write(value);
}

function counts(prose: Prose): readonly CountSlot[] {
  return prose.slots('count');
}

export const countFaults: readonly ReportOperator[] = [
  {
    // One number for the same set is changed everywhere, so that only the table refutes it.
    rule: 'BC101',
    plant: ({ prose }, random): ReportFault | null => {
      const chosen = pickOne(
        random,
        counts(prose).filter(({ mark }) => mark.says === 'met' && mark.inTable),
      );
      if (!chosen) return null;
      const { total, value } = chosen.mark;
      const wrong = slip(value, total, random);
      const same = counts(prose).filter((one) => sameThing(one, chosen));
      for (const one of same) restate(one, one.mark.says === 'met' ? wrong : total - wrong);
      return { done: `đạt ${value} viết thành ${wrong}`, at: chosen, orAt: same, with: ['BC101'] };
    },
  },
  {
    // What remains to be done is another number than the one among the results. Where a table tells, that is told.
    rule: 'BC102',
    plant: ({ prose }, random): ReportFault | null => {
      const all = counts(prose);
      const chosen = pickOne(
        random,
        all.filter(
          (one) =>
            one.mark.statement.startsWith('nhiệm vụ') &&
            (one.mark.inTable || all.some((other) => isOtherStatement(one, other))),
        ),
      );
      if (!chosen) return null;
      const wrong = slip(chosen.mark.value, 99, random);
      restate(chosen, wrong);
      return { done: `còn ${chosen.mark.value} viết thành ${wrong}`, at: chosen, instead: ['BC101'] };
    },
  },
  {
    rule: 'BC103',
    plant: ({ prose }, random): ReportFault | null => {
      const chosen = pickOne(
        random,
        counts(prose).filter(({ mark }) => mark.statement.startsWith('kết quả') && mark.says === 'unmet'),
      );
      if (!chosen) return null;
      const wrong = slip(chosen.mark.value, 99, random);
      restate(chosen, wrong);
      return { done: `chưa đạt ${chosen.mark.value} viết thành ${wrong}`, at: chosen, instead: ['BC101'] };
    },
  },
];
