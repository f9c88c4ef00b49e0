import type { AmountMark, Slot } from '../prose';
import type { ReportFault, ReportOperator } from './report-fault';
import { pickOne } from './report-fault';

type AmountSlot = Slot<AmountMark>;

function restate(slot: AmountSlot, value: number): void {
  slot.text = slot.mark.write(value);
}

/** Two figures of an amount change places, or one is another: 2.360 → 2.630. Always by more than its rounding. */
function slip(slot: AmountSlot, random: { readonly int: (low: number, high: number) => number }): number {
  const { value, step } = slot.mark;
  const by = Math.max(step * 20, Math.round((value * random.int(8, 30)) / 100 / step) * step);
  return value + by;
}

/** The place value of the last digit that is not zero. */
function lastPlace(value: number): number {
  let step = 1;
  while (value % (step * 10) === 0) step *= 10;
  return step;
}

export const amountFaults: readonly ReportOperator[] = [
  {
    rule: 'BC104',
    plant: ({ prose }, random): ReportFault | null => {
      const inLists = prose.slots('amount').filter(({ mark }) => mark.list !== null);
      const chosen = pickOne(
        random,
        // A part that is too small proves nothing where the list need not be complete.
        inLists.filter(({ mark }) => mark.list!.role === 'part'),
      );
      if (!chosen) return null;
      const total = inLists.find(
        ({ mark }) => mark.list!.id === chosen.mark.list!.id && mark.list!.role === 'total',
      )!;
      // More than all figures of the list may have been rounded by.
      const room = inLists
        .filter(({ mark }) => mark.list!.id === chosen.mark.list!.id)
        .reduce((sum, { mark }) => sum + Math.max(mark.step, Math.min(lastPlace(mark.value), 1e7)) / 2, 0);
      const { value, step } = chosen.mark;
      const wrong = Math.max(slip(chosen, random), value + Math.ceil((room * 1.1) / step + 1) * step);
      restate(chosen, wrong);
      return { done: `${chosen.mark.label} viết thành ${wrong}`, at: total, orAt: [chosen], with: ['BC106'] };
    },
  },
  {
    rule: 'BC105',
    plant: ({ prose }, random): ReportFault | null => {
      const chosen = pickOne(
        random,
        prose.slots('amount').filter(({ mark }) => mark.step === 1 && mark.value >= 1e9),
      );
      if (!chosen) return null;
      chosen.text = chosen.text.replace(' đồng', random.pick([' tỷ đồng', ' triệu đồng']));
      return { done: 'thêm đơn vị sau số đủ đồng', at: chosen };
    },
  },
  {
    // The part and the total are both changed, so that the list still adds up and only the table refutes it.
    rule: 'BC106',
    plant: ({ prose }, random): ReportFault | null => {
      const all = prose.slots('amount').filter(({ mark }) => mark.inTable);
      const chosen = pickOne(
        random,
        all.filter(({ mark }) => mark.list?.role === 'part'),
      );
      const total = all.find(({ mark }) => mark.list?.role === 'total');
      if (!chosen || !total || total.mark.step > chosen.mark.step) return null;
      const wrong = slip(chosen, random);
      // DESIGN.md §5: 1.110.000.000 can be rounded to 1.000.000.000.
      const coarser = Math.max(lastPlace(wrong), lastPlace(chosen.mark.value));
      if (Math.abs(wrong - chosen.mark.value) <= coarser / 2) return null;
      restate(chosen, wrong);
      restate(total, total.mark.value + wrong - chosen.mark.value);
      return { done: `${chosen.mark.label} viết thành ${wrong}`, at: chosen, with: ['BC106'] };
    },
  },
];
