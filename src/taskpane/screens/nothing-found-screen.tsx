import { nothingFoundWords } from '../../core/present/ignore-words';
import { IgnoredList } from '../parts/ignored-list';
import { ResultHeading } from '../parts/result-heading';
import type { Reviewed } from '../state/pane-state';
import type { PaneStore } from '../state/pane-store';
import { ReviewFrame } from './review-frame';
import { ReviewSummary } from './review-summary';
import { useScreenStyles } from './screen-styles';

/** No prize: what was looked at, with counts, and what was not. */
export function NothingFoundScreen({
  screen,
  store,
}: {
  readonly screen: Reviewed;
  readonly store: PaneStore;
}) {
  const styles = useScreenStyles();
  const { view } = screen;
  return (
    <ReviewFrame screen={screen} store={store}>
      <ResultHeading screen={screen} className={styles.heading} text={nothingFoundWords(view.ignoredCount)} />
      <ReviewSummary screen={screen} store={store} understoodIsOpen />
      <IgnoredList screen={screen} store={store} />
    </ReviewFrame>
  );
}
