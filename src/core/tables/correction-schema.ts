import * as v from 'valibot';
import { longestAbout } from './corrections';
import { longestLabel, mostLabels } from './layout';
import { columnRoles, tableKinds } from './table';

/** Corrections as they are kept. Whatever fits the schema, recognition takes. */

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(16_384));
const offset = v.pipe(v.number(), v.integer(), v.minValue(-1000), v.maxValue(16_384));
const label = v.pipe(v.string(), v.maxLength(longestLabel));

/** No biểu has a higher header. */
const mostHeaderRows = 50;

/** How a form looks, as it is kept. */
export const layoutSchema = v.strictObject({
  sheet: label,
  depth: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostHeaderRows)),
  labels: v.pipe(v.array(v.strictTuple([count, count, label])), v.minLength(1), v.maxLength(mostLabels)),
});

const span = v.pipe(
  v.strictObject({ first: offset, last: offset }),
  v.check(({ first, last }) => first <= last),
);

const rows = v.pipe(
  span,
  v.check(({ first, last }) => last - first < mostHeaderRows),
);

const chosenRole = v.strictObject({
  heading: label,
  order: v.pipe(v.number(), v.integer(), v.minValue(1)),
  role: v.picklist(columnRoles),
});

export const correctionSchema = v.strictObject({
  layout: layoutSchema,
  about: v.pipe(v.string(), v.maxLength(longestAbout)),
  declared: v.exactOptional(span),
  kind: v.exactOptional(v.picklist([...tableKinds, 'none'])),
  headerRows: v.exactOptional(rows),
  columns: v.exactOptional(v.pipe(v.array(chosenRole), v.maxLength(16_384))),
});
