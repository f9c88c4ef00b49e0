import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  heading: {
    margin: '12px 0 4px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  reasons: { margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
  reason: { listStyleType: 'none', overflowWrap: 'anywhere' },
  why: { color: tokens.colorNeutralForeground3 },
});

/** What was left out, each with the reason. */
export interface LeftOut {
  readonly what: string;
  readonly why: string;
}

export function ReasonList({
  heading,
  items,
}: {
  readonly heading: string;
  readonly items: readonly LeftOut[];
}) {
  const styles = useStyles();
  if (items.length === 0) return null;
  return (
    <>
      <h2 className={styles.heading}>{heading}</h2>
      <ul className={styles.reasons}>
        {items.map(({ what, why }) => (
          <li key={what} className={styles.reason}>
            {what} <span className={styles.why}>– {why}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
