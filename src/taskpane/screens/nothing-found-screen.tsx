import { IgnoredList } from '../parts/ignored-list';
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
      <h1 className={styles.heading}>Không thấy chỗ nào cần sửa</h1>
      <ReviewSummary screen={screen} store={store} understoodIsOpen />
      <IgnoredList cards={view.ignored} />
    </ReviewFrame>
  );
}
