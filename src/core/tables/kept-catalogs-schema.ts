import * as v from 'valibot';
import { catalogSchema } from '../catalogs/catalog';
import { layoutSchema } from './correction-schema';
import { longestName } from './said-catalogs';

/** The user's own sets and choices as they are kept. Whatever fits the schema, the check takes. */

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(2000));

const saidCatalog = v.strictObject({
  layout: layoutSchema,
  named: v.pipe(v.string(), v.maxLength(longestName)),
  catalog: v.exactOptional(v.nullable(id)),
  region: v.nullable(id),
});

export const keptCatalogsSchema = v.strictObject({
  own: v.array(catalogSchema),
  said: v.array(saidCatalog),
});
