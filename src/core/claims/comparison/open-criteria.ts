import type { CriteriaTable, CriterionEntry, Table } from '../../tables/table';
import { cellOf, columnsOf } from '../../tables/table';
import { fold } from '../../values/fold';
import { areAlike } from '../../values/similar-names';
import type { Attachment, AttachmentCell } from './attachment';
import type { Passage } from '../text/passages';
import type { Notice } from '../tasks/task';
import { findUnmetNames } from '../counts/unmet-names';
import type { TextSpan } from '../text/text-span';

/** A criterion that is not met and for which what was handed in does not say who does what until when. */
export interface OpenCriterion {
  readonly name: string;
  /** The cell of its name, where a table calls it unmet. */
  readonly at: AttachmentCell | null;
  /** Where the report names it as unmet. */
  readonly span: TextSpan | null;
  readonly missing: readonly ('task' | 'owner' | 'deadline')[];
}

/** Something that is to be done, in whatever it was found. */
interface KnownTask {
  readonly words: string;
  readonly hasOwner: boolean;
  readonly hasDeadline: boolean;
}

interface UnmetCriterion extends Pick<OpenCriterion, 'name' | 'at' | 'span'> {
  /** Its own name, and those of its unmet indicators. */
  readonly names: readonly string[];
  /** What its own rows say in the plan columns. */
  readonly own: KnownTask | null;
}

/**
 * The unmet criteria, by the tables and by the words of the report, that lack a task, an owner or a deadline. `null` where
 * nothing that was handed in gives tasks, so that nothing can be missing.
 */
export function findOpenCriteria(
  passages: readonly Passage[],
  attachments: readonly Attachment[],
  { tasks }: Notice,
): readonly OpenCriterion[] | null {
  const known = [
    ...tasks.map(({ task, quote, owner, due, dueText, recurrence }) => ({
      words: plainWords(`${quote} ${task}`),
      hasOwner: owner !== null,
      hasDeadline: due !== null || dueText !== null || recurrence !== null,
    })),
    ...attachments.flatMap(({ tables }) => tables.flatMap(tasksOfTable)),
  ];
  const unmet = [...attachments.flatMap(unmetOfTables), ...unmetOfText(passages)];
  if (known.length === 0 && unmet.every(({ own }) => own === null)) return null;
  const told = new Set<string>();
  return unmet.flatMap((criterion): readonly OpenCriterion[] => {
    const { name, at, span } = criterion;
    const key = fold(name);
    if (told.has(key)) return [];
    told.add(key);
    const about = known.filter(({ words }) => isAbout(words, criterion.names));
    if (criterion.own) about.push(criterion.own);
    const missing = missingIn(about);
    return missing.length > 0 ? [{ name, at, span, missing }] : [];
  });
}

function missingIn(about: readonly KnownTask[]): OpenCriterion['missing'] {
  if (about.length === 0) return ['task', 'owner', 'deadline'];
  const missing: ('owner' | 'deadline')[] = [];
  if (!about.some(({ hasOwner }) => hasOwner)) missing.push('owner');
  if (!about.some(({ hasDeadline }) => hasDeadline)) missing.push('deadline');
  return missing;
}

/** "hoàn thành các tiêu chí chưa đạt": a task for all of them. */
const forAll = /(?:cac|tat ca|toan bo) (?:chi tieu )?tieu chi (?:chua dat|con lai)/;

function isAbout(words: string, names: readonly string[]): boolean {
  return (
    forAll.test(words) || names.some((name) => ` ${words} `.includes(` ${name} `) || areAlike(words, name))
  );
}

function tasksOfTable(table: Table): readonly KnownTask[] {
  if (table.kind !== 'tasks') return [];
  return table.rows
    .filter(({ role }) => role === 'task')
    .map(({ row, label }) => ({
      words: plainWords(label),
      hasOwner: says(table, row, 'owner'),
      hasDeadline: says(table, row, 'deadline'),
    }));
}

function says(table: Table, row: number, role: 'owner' | 'deadline' | 'solution'): boolean {
  return columnsOf(table, role).some(({ column }) => (cellOf(table, row, column)?.text ?? '').trim() !== '');
}

function unmetOfTables({ path, tables, summary }: Attachment): readonly UnmetCriterion[] {
  return tables.flatMap((table) => {
    const counts = summary.criteria.find((one) => one.table === table.id);
    if (table.kind !== 'criteria' || !counts) return [];
    const codes = new Set(counts.criteria.unmet);
    const indicators = new Set(counts.indicators.unmet);
    return table.criteria
      .filter(({ code, label }) => codes.has(code === '' ? label : code))
      .map((entry) => unmetOf(path, table, entry, indicators));
  });
}

function unmetOf(
  path: string,
  table: CriteriaTable,
  { label, row, indicators }: CriterionEntry,
  unmet: ReadonlySet<string>,
): UnmetCriterion {
  const open = indicators.filter(({ code }) => unmet.has(code));
  const rows = [row, ...open.map((one) => one.row)];
  const column = table.rows.find((one) => one.row === row)?.labelColumn ?? table.box.left;
  const has = (role: 'owner' | 'deadline' | 'solution') => rows.some((one) => says(table, one, role));
  const own = { words: '', hasOwner: has('owner'), hasDeadline: has('deadline') };
  return {
    name: label,
    at: { path, sheet: table.sheet, row, column },
    span: null,
    names: [label, ...open.map((one) => one.label)].map(bareName),
    own: own.hasOwner || own.hasDeadline || has('solution') ? own : null,
  };
}

function bareName(label: string): string {
  return plainWords(label).replace(/^(?:tieu chi )?(?:so )?(?:\d+ )*/, '');
}

function plainWords(text: string): string {
  return fold(text)
    .replace(/[^a-z\d]+/g, ' ')
    .trim();
}

function unmetOfText(passages: readonly Passage[]): readonly UnmetCriterion[] {
  return findUnmetNames(passages).map(({ name, span }) => {
    return { name, at: null, span, names: [bareName(name)], own: null };
  });
}
