import { makeStyles } from '@fluentui/react-components';
import type { PaneView } from '../../core/present/pane-view';
import { AsOfPicker } from '../parts/as-of-picker';
import { SummaryStrip } from '../parts/summary-strip';
import { UnderstoodList } from '../parts/understood-list';
import type { PaneStore } from '../state/pane-store';

const useStyles = makeStyles({
  summary: { display: 'flex', flexDirection: 'column', gap: '8px' },
  text: { margin: 0, overflowWrap: 'anywhere' },
});

interface ReviewSummaryProps {
  readonly view: PaneView;
  readonly store: PaneStore;
  readonly understoodIsOpen?: boolean;
}

/** What the tables come to, as of which day, and how they were understood. */
export function ReviewSummary({ view, store, understoodIsOpen = false }: ReviewSummaryProps) {
  const styles = useStyles();
  const { strip, deadlines, asOf, understood } = view;
  return (
    <div className={styles.summary}>
      <SummaryStrip lines={strip} />
      {deadlines !== null && <p className={styles.text}>Thời hạn: {deadlines}</p>}
      {understood.skippedNames !== '' && <p className={styles.text}>Không soát: {understood.skippedNames}</p>}
      <AsOfPicker asOf={asOf} onChange={(day) => void store.checkAsOf(day)} />
      <UnderstoodList understood={understood} isOpen={understoodIsOpen} />
    </div>
  );
}
