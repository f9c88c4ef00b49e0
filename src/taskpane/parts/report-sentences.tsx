import { makeStyles, tokens } from '@fluentui/react-components';
import type { CheckResult } from '../../core/check/result';
import { reportSentences } from '../../core/present/report-sentences';
import { CopyText } from './copy-text';
import { FoldOut } from './fold-out';

const useStyles = makeStyles({
  one: { margin: '0 0 16px' },
  source: { margin: '0 0 4px', fontWeight: tokens.fontWeightSemibold },
  text: { margin: '0 0 8px', overflowWrap: 'anywhere' },
  caution: { margin: '0 0 8px', color: tokens.colorStatusWarningForeground1 },
});

/** The paragraphs that the report needs, made from the tables, each to be copied with one press. */
export function ReportSentences({ result }: { readonly result: CheckResult }) {
  const styles = useStyles();
  const sentences = reportSentences(result);
  if (sentences.length === 0) return null;
  return (
    <FoldOut summary={`Câu cho báo cáo (${sentences.length})`}>
      {sentences.map(({ source, text, caution }) => (
        <div key={source + text} className={styles.one}>
          <p className={styles.source}>{source}</p>
          <p className={styles.text}>{text}</p>
          {caution !== '' && <p className={styles.caution}>{caution}</p>}
          <CopyText label="Chép" name={`Chép câu: ${source}`} text={text} />
        </div>
      ))}
    </FoldOut>
  );
}
