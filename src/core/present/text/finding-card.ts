import type { Finding } from '../../check/result';
import { boxAddress, cellAddress } from '../../snapshot/address';
import type { CellRef } from '../../snapshot/address';
import { runsOf } from '../../values/sum-formula';
import { drawParagraph } from './draw-rows';
import { findingHeadline } from './finding-headline';
import type { Page } from './page';
import { listSome } from './list-some';

const body = 6;

/** One finding in full: what, why, what to do, and the cells it concerns. */
export function findingCard(page: Page, finding: Finding, title: string): string[] {
  const place = cellAddress(finding.at.row, finding.at.column);
  return [
    findingHeadline(page, 4, { severity: finding.severity, place, title, rule: finding.rule }),
    ...drawParagraph(page, body, finding.message),
    ...whyAndDo(page, finding),
    ...relatedCells(page, finding),
  ];
}

/** The second and third part of a message. */
export function whyAndDo(page: Page, finding: Pick<Finding, 'why' | 'do'>): string[] {
  return [
    ...drawParagraph(page, body, finding.why, 'faint', 'Vì sao: '),
    ...drawParagraph(page, body, finding.do, 'plain', '→ '),
  ];
}

function relatedCells(page: Page, { at, related }: Finding): string[] {
  if (related.length === 0) return [];
  return drawParagraph(
    page,
    body,
    listSome(nameRuns(related, at.sheet), 12, 'vùng'),
    'faint',
    'Ô liên quan: ',
  );
}

/** Neighbouring cells as one range; the sheet only where it is another. */
function nameRuns(cells: readonly CellRef[], home: string): string[] {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) =>
    runsOf(cells.filter((cell) => cell.sheet === sheet)).map(
      (box) => boxAddress(box) + (sheet === home ? '' : ` (${sheet})`),
    ),
  );
}
