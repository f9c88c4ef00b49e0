import type { Table } from '../tables/table';
import { readFormNumber } from '../values/form-numbers';
import type { Attachment } from './attachment';
import type { AttachmentClaim } from './attachment-claims';

/**
 * The tables of the workbooks that may be the one announced: those of its number, where tables have numbers, else those
 * of its matter; a table of unknown kind may be about anything.
 */
export function fittingTables(
  { number, topic }: AttachmentClaim,
  attachments: readonly Attachment[],
): readonly Table[] {
  const tables = attachments.flatMap((attachment) => attachment.tables);
  const numbered = tables.filter((table) => numbersOf(table).length > 0);
  if (number !== null && numbered.length > 0)
    return numbered.filter((table) => numbersOf(table).includes(number));
  return tables.filter(
    ({ kind }) => topic === null || kind === topic || kind === 'other' || kind === 'roll-up',
  );
}

/** "Biểu 03" as the name of a sheet, "Biểu số 03. …" in the title. */
function numbersOf({ sheet, title }: Table): readonly string[] {
  return [sheet, title?.text ?? ''].flatMap((text) => readFormNumber(text) ?? []);
}
