/** A unit of length behind which a raised figure is part of the unit: "m²", "km³". */
const beforePower = /(?:^|[\s\d])[kdcmh]?m$/u;

/** Whether a raised figure refers to a note: it is no part of the words or the figure that it stands behind. */
export function isReferenceMark(raised: string, before: string): boolean {
  return /^\(?\d{1,3}\)?$/.test(raised.trim()) && !beforePower.test(before.trimEnd());
}
