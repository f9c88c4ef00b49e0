/**
 * A figure as it stands in a cell: its value and how finely it was written.
 * `ulp` is the unit of its last digit in the figure's own scale (12,5 → 0.1; 2170 → 1) and 0 for a figure that a
 * formula computed: such a value is exact.
 */
export interface Figure {
  readonly value: number;
  readonly ulp: number;
}

/** All true values that a written figure may stand for; both ends belong to it. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}
