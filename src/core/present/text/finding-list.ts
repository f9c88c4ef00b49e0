import type { Finding } from '../../check/result';
import { cellAddress } from '../../snapshot/address';
import { drawParagraph, drawRows } from './draw-rows';
import { whyAndDo } from './finding-card';
import { findingHeadline } from './finding-headline';
import { listSome } from './list-some';
import type { Page } from './page';

const spelledOut = 12;
const addresses = 200;

/** Many findings of one rule on one sheet: each place with what it says; what they share is said once. */
export function findingList(page: Page, findings: readonly Finding[], title: string): string[] {
  const { severity, rule } = findings[0]!;
  const place = `${findings.length} ô`;
  const advice = sharedAdvice(findings);
  return [
    findingHeadline(page, 4, { severity, place, title, rule }),
    ...drawRows(
      page,
      6,
      [{ style: 'strong' }, { fills: true }],
      findings
        .slice(0, spelledOut)
        .map((finding) => [
          placeOf(finding),
          advice === '' ? `${finding.message} → ${finding.do}` : finding.message,
        ]),
    ),
    ...furtherPlaces(page, findings.slice(spelledOut)),
    ...whyAndDo(page, { why: findings[0]!.why, do: advice }),
  ];
}

function placeOf({ at }: Finding): string {
  return cellAddress(at.row, at.column);
}

/** Advice that all findings give, "" when each has its own. */
function sharedAdvice(findings: readonly Finding[]): string {
  const advice = findings[0]!.do;
  return findings.every((finding) => finding.do === advice) ? advice : '';
}

function furtherPlaces(page: Page, findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  return drawParagraph(page, 6, listSome(findings.map(placeOf), addresses, 'ô'), 'plain', 'Cũng vậy ở: ');
}
