import type { Severity } from '../../rules/define-rule';
import { severitySigns, severityWords } from '../severity-words';
import { clipText } from './fit-text';
import type { Page } from './page';

/** "× sai  F18  Tổng khác cộng các dòng                KP101": sign and word, place or count, title, and the rule's code. */
export function findingHeadline(
  page: Page,
  indent: number,
  { severity, place, title, rule }: { severity: Severity; place: string; title: string; rule: string },
): string {
  const sign = `${severitySigns[severity]} ${severityWords[severity]}`;
  const taken = indent + page.widthOf(`${sign}  ${place}    ${rule}`);
  const shown = clipText(title, Math.max(1, page.width - taken), page.widthOf);
  const room = Math.max(0, page.width - taken - page.widthOf(shown));
  return [
    ' '.repeat(indent) + page.paint(severity, sign),
    page.paint('strong', place),
    `${shown}${' '.repeat(room)}`,
    page.paint('faint', rule),
  ].join('  ');
}
