import { makeStyles, tokens } from '@fluentui/react-components';
import { FindingList } from '../parts/finding-list';
import { FindingWalker } from '../parts/finding-walker';
import { IgnoredList } from '../parts/ignored-list';
import { ResultHeading } from '../parts/result-heading';
import type { Reviewed } from '../state/pane-state';
import type { PaneStore } from '../state/pane-store';
import { ReviewFrame } from './review-frame';
import { ReviewSummary } from './review-summary';

const useStyles = makeStyles({
  counts: {
    margin: '0 0 8px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export function FindingsScreen({ screen, store }: { readonly screen: Reviewed; readonly store: PaneStore }) {
  const styles = useStyles();
  return (
    <ReviewFrame screen={screen} store={store} head={<FindingWalker screen={screen} store={store} />}>
      <ResultHeading screen={screen} className={styles.counts} text={screen.view.counts} />
      <ReviewSummary screen={screen} store={store} />
      <FindingList screen={screen} store={store} />
      <IgnoredList screen={screen} store={store} />
    </ReviewFrame>
  );
}
