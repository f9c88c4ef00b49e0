import type { Ignore, IgnoreUse } from '../../check/ignore';
import type { CheckResult, Finding } from '../../check/result';
import { rules } from '../../rules/index';
import { cellAddress } from '../../snapshot/address';
import { ignoredSubject } from '../ignore-words';
import { severitySigns, severityWords } from '../severity-words';
import { drawParagraph } from './draw-rows';
import { listSome } from './list-some';
import type { Page } from './page';

const spelledOut = 12;
const addresses = 200;

const titles = new Map(rules.map(({ code, title }) => [code, title]));

/** What the user chose to ignore and why, to be read by whoever signs; then what there is nothing left of. */
export function ignoredText(page: Page, { findings, ignores }: CheckResult): string[] {
  if (ignores.length === 0) return [];
  const byFingerprint = new Map(findings.map((finding) => [finding.fingerprint, finding]));
  const held = ignores.map(({ ignore, findings: covered }: IgnoreUse) => ({
    ignore,
    findings: covered.map((fingerprint) => byFingerprint.get(fingerprint)!),
  }));
  const count = held.reduce((sum, one) => sum + one.findings.length, 0);
  return [
    ...drawParagraph(page, 2, `Đã bỏ qua (${count})`, 'strong'),
    ...held.flatMap((one) => ignoreBlock(page, one.ignore, one.findings)),
    '',
  ];
}

function ignoreBlock(page: Page, ignore: Ignore, findings: readonly Finding[]): string[] {
  const reason = drawParagraph(page, 6, ignore.reason, 'plain', 'Lý do bỏ qua: ');
  const subject = ignoredSubject(ignore, findings, titles);
  if (findings.length === 0)
    return [...drawParagraph(page, 4, `${subject}: lần này không còn gì để bỏ qua.`, 'faint'), ...reason];
  if (ignore.kind === 'finding') return [...findingLine(page, 4, findings[0]!), ...reason];
  return [
    ...drawParagraph(page, 4, `${subject} (${findings.length} chỗ)`),
    ...reason,
    ...findings.slice(0, spelledOut).flatMap((finding) => findingLine(page, 6, finding)),
    ...furtherPlaces(page, findings.slice(spelledOut)),
  ];
}

function findingLine(page: Page, indent: number, { severity, at, message }: Finding): string[] {
  const lead = `${severitySigns[severity]} ${severityWords[severity]}  `;
  const place = `${at.sheet}, ${cellAddress(at.row, at.column)}`;
  return drawParagraph(page, indent, `${place}: ${message}`, 'plain', lead);
}

function furtherPlaces(page: Page, findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  const places = findings.map(({ at }) => `${cellAddress(at.row, at.column)} (${at.sheet})`);
  return drawParagraph(page, 6, listSome(places, addresses, 'ô'), 'plain', 'Cũng vậy ở: ');
}
