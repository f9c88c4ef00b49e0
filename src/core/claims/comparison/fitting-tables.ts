import type { Table } from '../../tables/table';
import { readFormNumber } from '../../values/form-numbers';
import type { Attachment } from './attachment';
import type { AttachmentClaim } from '../references/attachment-claims';

/**
 * The tables of the workbooks that may be the one announced: a numbered one by its number,
 * any other by its matter; a table of unknown kind may be about anything.
 */
export function fittingTables(
  { number, topic }: AttachmentClaim,
  attachments: readonly Attachment[],
): readonly Table[] {
  const tables = attachments.flatMap((attachment) => attachment.tables);
  return tables.filter((table) => {
    const numbers = numbersOf(table);
    if (number !== null && numbers.length > 0) return numbers.includes(number);
    return topic === null || [topic, 'other', 'roll-up'].includes(table.kind);
  });
}

/** "Biểu 03" as the name of a sheet, "Biểu số 03. …" in the title. */
function numbersOf({ sheet, title }: Table): readonly string[] {
  return [sheet, title?.text ?? ''].flatMap((text) => readFormNumber(text) ?? []);
}
