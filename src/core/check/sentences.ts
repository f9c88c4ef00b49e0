import type { DataValue } from '../rules/define-rule';
import { formatNumber } from '../values/numbers';

const hole = /\{([\w-]+)\}/g;

/** The names of a template's holes, in order, repeats included: "Ô {cell} ghi {stated}" → ["cell", "stated"]. */
export function holesOf(template: string): readonly string[] {
  return [...template.matchAll(hole)].map((match) => match[1]!);
}

/**
 * Fills the holes of a template. Numbers are written the Vietnamese way, an amount with its unit, a list joined with
 * ", "; a long text is cut. A hole without data stays as it is: the tests of the rules find it.
 */
export function fillTemplate(template: string, data: Readonly<Record<string, DataValue>>): string {
  return template.replace(hole, (whole, name: string) =>
    Object.hasOwn(data, name) ? writeValue(data[name]!) : whole,
  );
}

/** A cell may hold pages of text; so much of it says which one is meant. */
const mostQuoted = 300;

function writeValue(value: DataValue): string {
  if (typeof value === 'string') return value.length > mostQuoted ? `${value.slice(0, mostQuoted)}…` : value;
  if (typeof value === 'number') return formatNumber(value);
  if ('amount' in value) return [formatNumber(value.amount), value.unit ?? ''].join(' ').trimEnd();
  return value.join(', ');
}
