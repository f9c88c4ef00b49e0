import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ClaimContext } from '../../core/present/claim-context';
import type { TextMeaning } from '../../core/present/report-text-view';
import { useMeaningStyles } from './text-meaning-sign';

const useStyles = makeStyles({
  words: {
    padding: '0 2px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusSmall,
    borderBottomWidth: '2px',
  },
});

interface MarkedWordsProps {
  readonly context: ClaimContext;
  readonly meaning: TextMeaning;
}

/** A sentence of the report with the words that count marked in it, as they are in the text. */
export function MarkedWords({ context: { before, words, after }, meaning }: MarkedWordsProps) {
  const styles = useStyles();
  const looks = useMeaningStyles();
  return (
    <span>
      {before}
      <mark className={mergeClasses(styles.words, looks[meaning])}>{words}</mark>
      {after}
    </span>
  );
}
