import * as v from 'valibot';
import { layoutSchema } from '../tables/correction-schema';

/** Ignores as they are kept. Longer texts than the pane writes are taken all the same. */

const text = v.pipe(v.string(), v.maxLength(32_767));

export const ignoreSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('finding'),
    rule: text,
    severity: v.picklist(['error', 'warning', 'info']),
    fingerprint: text,
    about: text,
    reason: text,
  }),
  v.strictObject({
    kind: v.literal('rule-in-table'),
    rule: text,
    sheet: text,
    layout: layoutSchema,
    reason: text,
  }),
  v.strictObject({ kind: v.literal('rule'), rule: text, reason: text }),
]);
