import { makeStyles, tokens } from '@fluentui/react-components';
import type { ExampleParagraph } from '../../core/present/pane-help';

const useStyles = makeStyles({
  text: {
    padding: '4px 8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  row: { display: 'flex', gap: '8px' },
  line: { flexShrink: 0, color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  paragraph: { margin: '0 0 4px', minWidth: 0, overflowWrap: 'anywhere' },
  marked: {
    padding: '0 1px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderBottom: `2px solid ${tokens.colorStatusDangerBorder2}`,
  },
});

/** A few lines of a report with their numbers, the words that the check names marked in them. */
export function ExampleText({ paragraphs }: { readonly paragraphs: readonly ExampleParagraph[] }) {
  const styles = useStyles();
  return (
    <div className={styles.text}>
      {paragraphs.map(({ line, marker, pieces }) => (
        <div key={line} className={styles.row}>
          <span className={styles.line}>{line}</span>
          <p className={styles.paragraph}>
            {marker !== '' && `${marker} `}
            {pieces.map(({ text, isMarked }, i) =>
              isMarked ? (
                <mark key={i} className={styles.marked}>
                  {text}
                </mark>
              ) : (
                text
              ),
            )}
          </p>
        </div>
      ))}
    </div>
  );
}
