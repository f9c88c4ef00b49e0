import type { RuleText } from '../rules/define-rule';
import { severityWords } from './severity-words';
import { drawParagraph, drawRows } from './text/draw-rows';
import { page } from './text/page';
import type { PageOptions } from './text/page';

/** The rules as a list: code, severity word, title. */
export function rulesText(rules: readonly RuleText[], options: PageOptions): string {
  const sheet = page(options);
  const lines = [
    '',
    ...drawParagraph(sheet, 2, `${rules.length} quy tắc`, 'strong'),
    '',
    ...drawRows(
      sheet,
      4,
      [{ style: 'strong' }, { style: 'faint' }, { fills: true }],
      rules.map(({ code, severity, title }) => [code, severityWords[severity], title]),
    ),
    '',
    ...drawParagraph(sheet, 2, 'Gõ "soat-bieu rules MÃ" để đọc giải thích của một quy tắc.', 'faint'),
  ];
  return `${lines.join('\n')}\n`;
}
