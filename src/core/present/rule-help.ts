import { holesOf } from '../check/sentences';
import type { ReportRule } from '../rules/define-report-rule';
import type { Rule, RuleText, TextGrid } from '../rules/define-rule';
import { cellAddress, columnLetters } from '../snapshot/address';
import type { CellSnapshot, SheetSnapshot } from '../snapshot/snapshot';
import { snapshotOfTextGrid } from '../snapshot/text-grid';
import { shownText } from '../values/shown-text';
import { exampleFindings, exampleReportFindings } from './example-findings';
import { severityWords } from './severity-words';

const safetyWords = {
  safe: 'Sửa được ngay, kể cả khi chọn "Sửa tất cả"',
  ask: 'Cho xem trước rồi mới sửa',
} as const;

/** The help page of a rule as Vietnamese Markdown: what it says, why, what it rests on, examples, how to mend, when it is silent. */
export function ruleHelp(rule: Rule | ReportRule): string {
  const { code, title, severity, basis, why, silent, messages, fix }: RuleText = rule;
  const said = Object.values(messages).map(({ what }) => `- ${openHoles(what)}`);
  const advice = [...new Set(Object.values(messages).map((message) => message.do))].map(
    (one) => `- ${openHoles(one)}`,
  );
  return [
    `# ${code}: ${title}`,
    `Mức độ: **${severityWords[severity]}**. Căn cứ: ${basis}.`,
    '## Khi nào báo',
    said.join('\n'),
    '## Vì sao',
    why,
    '## Ví dụ',
    ...(rule.looksAt === 'report' ? reportExamples(rule) : tableExamples(rule)),
    '## Cách sửa',
    advice.join('\n'),
    ...(fix ? [`${safetyWords[fix.safety]}: "${openHoles(fix.title)}". ${fix.reason}`] : []),
    '## Khi nào không báo',
    silent,
  ]
    .join('\n\n')
    .concat('\n');
}

function tableExamples(rule: Rule): readonly string[] {
  const { bad, good, catalog } = rule.examples;
  return [
    ...(catalog === undefined ? [] : ['Bộ tiêu chí đã nhập:', drawGrid(catalog)]),
    'Chưa đúng:',
    drawGrid(bad),
    ...exampleFindings(rule).map(quote),
    'Đúng:',
    drawGrid(good),
  ];
}

function reportExamples(rule: ReportRule): readonly string[] {
  const { bad, good, table } = rule.examples;
  return [
    ...(table === undefined ? [] : ['Biểu kèm theo:', drawGrid(table)]),
    'Chưa đúng:',
    drawLines(bad),
    ...exampleReportFindings(rule).map(quote),
    'Đúng:',
    drawLines(good),
  ];
}

/** What the check says, word for word. */
function quote(finding: { readonly message: string; readonly do: string }): string {
  return `> ${finding.message} ${finding.do}`;
}

function drawLines(text: string): string {
  return ['```text', text, '```'].join('\n');
}

/** A template for reading: every hole becomes "…". */
function openHoles(template: string): string {
  return holesOf(template).reduce((text, hole) => text.replace(`{${hole}}`, '…'), template);
}

function drawGrid(grid: TextGrid): string {
  const { sheets } = snapshotOfTextGrid(grid);
  return sheets
    .map((sheet) => (sheets.length > 1 ? `Trang tính "${sheet.name}":\n\n` : '') + drawSheet(sheet))
    .join('\n\n');
}

/** The used cells with row numbers and column letters around them, so that a sentence about "F18" can be followed. */
function drawSheet(sheet: SheetSnapshot): string {
  const last = Math.max(...sheet.cells.map((cell) => cell.row));
  const width = Math.max(...sheet.cells.map((cell) => cell.column));
  const texts = new Map(sheet.cells.map((cell) => [cellAddress(cell.row, cell.column), drawCell(cell)]));
  const columns = Array.from({ length: width }, (_, i) => i + 1);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rows = Array.from({ length: last }, (_, i) => i + 1).map((row) =>
    line([String(row), ...columns.map((column) => texts.get(cellAddress(row, column)) ?? '')]),
  );
  return [
    line(['', ...columns.map(columnLetters)]),
    line(['---', ...columns.map(() => '---')]),
    ...rows,
  ].join('\n');
}

function drawCell({ value, format, formula, bold }: CellSnapshot): string {
  const shown = shownText(value, format, false).replaceAll('|', '\\|');
  const text = formula === null ? shown : [shown, `\`${formula}\``].join(' ').trim();
  return bold ? `**${text}**` : text;
}
