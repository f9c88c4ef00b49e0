import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDown16Regular, ArrowUp16Regular } from '@fluentui/react-icons';
import type { Reviewed } from '../state/pane-state';
import type { PaneStore } from '../state/pane-store';
import { walkableCards } from '../state/walk-cards';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', gap: '4px', padding: '0 16px 8px' },
  position: {
    marginLeft: 'auto',
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** From one finding to the next, and where the user is among them. */
export function FindingWalker({ screen, store }: { readonly screen: Reviewed; readonly store: PaneStore }) {
  const styles = useStyles();
  const cards = walkableCards(screen);
  const position = cards.findIndex(({ key }) => key === screen.list.current) + 1;
  return (
    <div className={styles.bar}>
      <Button
        size="small"
        icon={<ArrowUp16Regular />}
        title="Chỗ trước (Shift + F8)"
        onClick={() => void store.step('previous', false)}
      >
        Trước
      </Button>
      <Button
        size="small"
        icon={<ArrowDown16Regular />}
        title="Chỗ tiếp theo (F8)"
        onClick={() => void store.step('next', false)}
      >
        Sau
      </Button>
      <span className={styles.position}>
        {position === 0 ? `${cards.length} chỗ` : `Chỗ ${position}/${cards.length}`}
      </span>
    </div>
  );
}
