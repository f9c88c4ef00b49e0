import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ExampleSheet, HelpWords } from '../../core/present/pane-help';
import { reportHelpView, ruleHelpView } from '../../core/present/pane-help';
import type { ReportRule } from '../../core/rules/define-report-rule';
import type { Rule } from '../../core/rules/define-rule';
import { rules } from '../../core/rules/index';
import { reportRules } from '../../core/rules/report/index';
import { ExampleTable } from './example-table';
import { ExampleText } from './example-text';

const useStyles = makeStyles({
  help: {
    margin: '0 0 12px',
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: {
    margin: '12px 0 4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    ':first-child': { marginTop: 0 },
  },
  text: { margin: '4px 0', overflowWrap: 'anywhere' },
  faint: { margin: '12px 0 0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** What a check looks for, on a small example, when it keeps silent and what it rests on. Loaded when first opened. */
export default function RuleHelp({ code }: { readonly code: string }) {
  const rule = rules.find((one) => one.code === code);
  if (rule) return <TableRuleHelp rule={rule} />;
  return <ReportRuleHelp rule={reportRules.find((one) => one.code === code)!} />;
}

const badCaption = 'Ví dụ chưa đúng';
const goodCaption = 'Ví dụ đúng';

function TableRuleHelp({ rule }: { readonly rule: Rule }) {
  const help = ruleHelpView(rule);
  return (
    <Help
      help={help}
      headings="h4"
      beside={{ caption: 'Bộ tiêu chí dùng trong ví dụ', sheets: help.catalog }}
      bad={<Example sheets={help.bad} caption={badCaption} />}
      good={<Example sheets={help.good} caption={goodCaption} />}
    />
  );
}

function ReportRuleHelp({ rule }: { readonly rule: ReportRule }) {
  const help = reportHelpView(rule);
  return (
    <Help
      help={help}
      headings="h2"
      beside={{ caption: 'Biểu dùng trong ví dụ', sheets: help.table }}
      bad={<ExampleText paragraphs={help.bad} />}
      good={<ExampleText paragraphs={help.good} />}
    />
  );
}

interface HelpProps {
  readonly help: HelpWords;
  /** Under what the help stands: the heading of a sheet's findings, or that of the screen. */
  readonly headings: 'h2' | 'h4';
  /** What both examples are held against. */
  readonly beside: { readonly caption: string; readonly sheets: readonly ExampleSheet[] };
  readonly bad: ReactNode;
  readonly good: ReactNode;
}

function Help({ help, headings: Heading, beside: { caption, sheets }, bad, good }: HelpProps) {
  const styles = useStyles();
  return (
    <div className={styles.help}>
      {sheets.length > 0 && (
        <>
          <Heading className={styles.heading}>{caption}</Heading>
          <Example sheets={sheets} caption={caption} />
        </>
      )}
      <Heading className={styles.heading}>{badCaption}</Heading>
      {bad}
      {help.says.map((message) => (
        <p key={message} className={styles.text}>
          {message}
        </p>
      ))}
      <Heading className={styles.heading}>{goodCaption}</Heading>
      {good}
      <Heading className={styles.heading}>Khi nào không nêu</Heading>
      <p className={styles.text}>{help.silent}</p>
      <p className={styles.faint}>
        Căn cứ: {help.basis}. Mã: {help.code}
      </p>
    </div>
  );
}

function Example({
  sheets,
  caption,
}: {
  readonly sheets: readonly ExampleSheet[];
  readonly caption: string;
}) {
  const styles = useStyles();
  return sheets.map((sheet) => (
    <div key={sheet.name}>
      {sheet.name !== '' && <p className={styles.text}>Trang {sheet.name}</p>}
      <ExampleTable sheet={sheet} caption={sheet.name === '' ? caption : `${caption}, trang ${sheet.name}`} />
    </div>
  ));
}
