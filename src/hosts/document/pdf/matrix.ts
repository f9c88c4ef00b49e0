/** A matrix of the plane as PDF writes it: [a b c d e f]. */
export type Matrix = readonly number[];

type Six = readonly [number, number, number, number, number, number];

/** What leads through `n` and then through `m`. */
export function product(m: Matrix, n: Matrix): Six {
  const [a, b, c, d, e, f] = m as Six;
  const [g, h, i, j, k, l] = n as Six;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Where a point comes to lie. */
export function pointThrough(m: Matrix, x: number, y: number): readonly [number, number] {
  const [a, b, c, d, e, f] = m as Six;
  return [a * x + c * y + e, b * x + d * y + f];
}
