import * as v from 'valibot';
import { columnRoles, tableKinds } from '../../src/core/tables/table';

/**
 * The JSON contract of the command line, version 1, written down a second time as a schema and on purpose apart from
 * the types of the code: a change there that breaks a consumer fails here. Fields may be added, so objects are loose.
 */

const address = v.pipe(v.string(), v.regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/));
const range = v.pipe(v.string(), v.regex(/^[A-Z]{1,3}[1-9]\d{0,6}(?::[A-Z]{1,3}[1-9]\d{0,6})?$/));
const letters = v.pipe(v.string(), v.regex(/^[A-Z]{1,3}$/));
const day = v.pipe(v.string(), v.isoDate());
const filled = v.pipe(v.string(), v.nonEmpty());
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const position = v.pipe(v.number(), v.integer(), v.minValue(1));
const severity = v.picklist(['error', 'warning', 'info']);

const table = v.looseObject({
  id: filled,
  sheet: filled,
  range,
  kind: v.picklist(tableKinds),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  title: v.string(),
  unit: v.nullable(filled),
  headerRows: v.array(position),
  columnNumberRow: v.nullable(position),
  columns: v.array(v.looseObject({ column: letters, role: v.picklist(columnRoles), heading: v.string() })),
  rows: v.array(
    v.looseObject({
      row: position,
      role: v.picklist([
        'group',
        'criterion',
        'indicator',
        'item',
        'task',
        'total',
        'of-which',
        'breakdown',
        'column-numbers',
        'note',
      ]),
      level: whole,
      label: v.string(),
    }),
  ),
  evidence: v.array(filled),
  catalog: v.nullable(
    v.looseObject({
      id: filled,
      decision: v.nullable(filled),
      title: v.string(),
      level: v.picklist(['full', 'names', 'count']),
      confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
      region: v.nullable(filled),
      evidence: v.array(filled),
    }),
  ),
});

const datum = v.union([
  v.string(),
  v.number(),
  v.array(v.string()),
  v.looseObject({ amount: v.number(), unit: v.nullable(v.string()) }),
]);

const finding = v.looseObject({
  rule: v.pipe(v.string(), v.regex(/^(?:BG|TC|KP|TH|BC)\d{3}$/)),
  slug: v.pipe(v.string(), v.regex(/^[a-z]+(?:-[a-z0-9]+)*$/)),
  messageId: filled,
  severity,
  sheet: filled,
  cell: address,
  message: filled,
  why: filled,
  do: filled,
  data: v.record(v.string(), datum),
  related: v.array(v.looseObject({ sheet: filled, cell: address })),
  fix: v.nullable(
    v.looseObject({
      safety: v.picklist(['safe', 'ask']),
      title: filled,
      edits: v.array(
        v.looseObject({
          sheet: filled,
          cell: address,
          before: v.union([v.string(), v.number(), v.boolean()]),
          after: v.union([v.string(), v.number()]),
        }),
      ),
    }),
  ),
  fingerprint: filled,
  ignored: v.nullable(v.looseObject({ reason: v.string() })),
});

/** met + unmet + notJudged = total */
const count = v.pipe(
  v.looseObject({ met: whole, total: whole, unmet: v.array(v.string()), notJudged: v.array(v.string()) }),
  v.check(({ met, total, unmet, notJudged }) => met + unmet.length + notJudged.length === total),
);

const file = v.looseObject({
  path: filled,
  error: v.nullable(
    v.looseObject({
      code: v.picklist([
        'not-found',
        'unsupported',
        'empty',
        'damaged',
        'encrypted',
        'too-large',
        'no-permission',
      ]),
      message: filled,
    }),
  ),
  tables: v.array(table),
  findings: v.array(finding),
  ignores: v.array(
    v.looseObject({
      scope: v.picklist(['finding', 'rule-in-table', 'rule']),
      rule: filled,
      about: v.string(),
      reason: v.string(),
      findings: whole,
    }),
  ),
  coverage: v.looseObject({
    sheets: v.array(
      v.looseObject({
        name: filled,
        status: v.picklist(['checked', 'no-table', 'empty', 'unreadable']),
        why: v.string(),
      }),
    ),
    rules: v.array(
      v.looseObject({
        rule: filled,
        table: v.string(),
        status: v.picklist(['run', 'not-run']),
        why: v.string(),
      }),
    ),
  }),
  summary: v.looseObject({
    criteria: v.array(v.looseObject({ table: filled, criteria: count, indicators: count })),
    funding: v.array(
      v.looseObject({
        table: filled,
        unit: v.nullable(filled),
        columns: v.array(v.looseObject({ column: letters, heading: v.string(), total: v.number() })),
      }),
    ),
    deadlines: v.looseObject({
      overdue: whole,
      dueSoon: whole,
      next: v.array(v.looseObject({ sheet: filled, cell: address, due: day, label: v.string() })),
    }),
  }),
});

const attachmentCell = { path: filled, sheet: filled, cell: address };

const reportText = v.looseObject({
  path: filled,
  error: v.nullable(v.looseObject({ code: filled, message: filled })),
  claims: v.array(
    v.looseObject({
      line: position,
      quote: filled,
      kind: filled,
      value: v.nullable(v.union([v.string(), v.number()])),
      comparedWith: v.nullable(
        v.looseObject({
          ...attachmentCell,
          value: v.union([v.string(), v.number()]),
          status: v.picklist(['agrees', 'rounds', 'differs']),
        }),
      ),
      why: v.string(),
    }),
  ),
  findings: v.array(
    v.looseObject({
      rule: v.pipe(v.string(), v.regex(/^BC\d{3}$/)),
      slug: filled,
      messageId: filled,
      severity,
      line: position,
      quote: filled,
      message: filled,
      why: filled,
      do: filled,
      data: v.record(v.string(), datum),
      related: v.array(v.looseObject({ line: position, quote: filled })),
      cells: v.array(v.looseObject(attachmentCell)),
      fingerprint: filled,
    }),
  ),
  coverage: v.looseObject({ notes: v.array(filled) }),
});

export const jsonReport = v.looseObject({
  version: v.literal(1),
  tool: v.looseObject({
    name: v.literal('soat-bieu'),
    version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+/)),
  }),
  asOf: day,
  files: v.array(file),
  reports: v.array(reportText),
});

export type JsonContract = v.InferOutput<typeof jsonReport>;
