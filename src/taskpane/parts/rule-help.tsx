import { makeStyles, tokens } from '@fluentui/react-components';
import type { ExampleSheet } from '../../core/present/pane-help';
import { ruleHelpView } from '../../core/present/pane-help';
import { rules } from '../../core/rules/index';
import { ExampleTable } from './example-table';

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
  const styles = useStyles();
  const help = ruleHelpView(rules.find((rule) => rule.code === code)!);
  return (
    <div className={styles.help}>
      {help.catalog.length > 0 && (
        <>
          <h4 className={styles.heading}>Bộ tiêu chí dùng trong ví dụ</h4>
          <Example sheets={help.catalog} caption="Bộ tiêu chí dùng trong ví dụ" />
        </>
      )}
      <h4 className={styles.heading}>Ví dụ chưa đúng</h4>
      <Example sheets={help.bad} caption="Ví dụ chưa đúng" />
      {help.says.map((message) => (
        <p key={message} className={styles.text}>
          {message}
        </p>
      ))}
      <h4 className={styles.heading}>Ví dụ đúng</h4>
      <Example sheets={help.good} caption="Ví dụ đúng" />
      <h4 className={styles.heading}>Khi nào không nêu</h4>
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
