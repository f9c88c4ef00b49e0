import { makeStyles } from '@fluentui/react-components';
import { AskedTables } from '../parts/asked-tables';
import { AsOfPicker } from '../parts/as-of-picker';
import { SummaryStrip } from '../parts/summary-strip';
import { UnderstoodList } from '../parts/understood-list';
import type { Reviewed } from '../state/pane-state';
import type { PaneStore } from '../state/pane-store';

const useStyles = makeStyles({
  summary: { display: 'flex', flexDirection: 'column', gap: '8px' },
  text: { margin: 0, overflowWrap: 'anywhere' },
});

interface ReviewSummaryProps {
  readonly screen: Reviewed;
  readonly store: PaneStore;
  readonly understoodIsOpen?: boolean;
}

/** What the tables come to, as of which day, and how they were understood. */
export function ReviewSummary({ screen, store, understoodIsOpen = false }: ReviewSummaryProps) {
  const styles = useStyles();
  const { strip, deadlines, asOf, understood } = screen.view;
  return (
    <div className={styles.summary}>
      <SummaryStrip lines={strip} />
      {deadlines !== null && <p className={styles.text}>Thời hạn: {deadlines}</p>}
      {understood.skippedNames !== '' && <p className={styles.text}>Không soát: {understood.skippedNames}</p>}
      <AsOfPicker asOf={asOf} onChange={(day) => void store.checkAsOf(day)} />
      <AskedTables asked={understood.asked} store={store} />
      <UnderstoodList
        understood={understood}
        place={screen.understood}
        store={store}
        isOpen={understoodIsOpen}
      />
    </div>
  );
}
