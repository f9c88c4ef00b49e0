import type { Severity } from '../../rules/define-rule';
import { severities, severitySigns, severityWords } from '../severity-words';
import type { Page } from './page';

/** "× 2 sai   ▲ 5 cần xem lại   ○ 16 lưu ý" */
export function severityCounts(page: Page, findings: readonly { readonly severity: Severity }[]): string {
  const counts = severities.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    const text = `${severitySigns[severity]} ${count} ${severityWords[severity]}`;
    return page.paint(count === 0 ? 'faint' : severity, text);
  });
  return counts.join('   ');
}
