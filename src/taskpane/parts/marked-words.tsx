import { makeStyles, tokens } from '@fluentui/react-components';
import type { ClaimContext } from '../../core/present/claim-context';

const useStyles = makeStyles({
  words: {
    backgroundColor: tokens.colorStatusWarningBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusSmall,
    padding: '0 2px',
  },
});

/** A sentence of the report with the words that count marked in it. */
export function MarkedWords({ context: { before, words, after } }: { readonly context: ClaimContext }) {
  const styles = useStyles();
  return (
    <span>
      {before}
      <mark className={styles.words}>{words}</mark>
      {after}
    </span>
  );
}
