import type { Interval } from './figure';

/**
 * Whether one of two amounts can be rounded to the other: each stands for all amounts that come to it when rounded to
 * its last digit that is not zero, so that 2.170.000.000 agrees with 2.169.856.000.
 */
export function agreeRounded(a: Interval, b: Interval): boolean {
  const [one, other] = [middle(a), middle(b)];
  const difference = Math.abs(one - other);
  const widths = [a, b].map(({ low, high }) => (high - low) / 2);
  const room = Math.max(stepOf(one) / 2, stepOf(other) / 2, widths[0]! + widths[1]!);
  return difference <= room * (1 + 1e-9);
}

function middle({ low, high }: Interval): number {
  return (low + high) / 2;
}

/** The place value of the last digit that is not zero: 2.170.000.000 → 10.000.000; below one there is none. */
function stepOf(value: number): number {
  const whole = Math.round(Math.abs(value));
  if (whole === 0) return 0;
  let step = 1;
  while (whole % (step * 10) === 0) step *= 10;
  return step;
}
