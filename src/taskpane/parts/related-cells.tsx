import { makeStyles, tokens } from '@fluentui/react-components';
import type { FindingCard } from '../../core/present/pane-cards';
import type { PaneStore } from '../state/pane-store';
import { TextLink } from './text-link';

const useStyles = makeStyles({
  row: { display: 'flex', columnGap: '8px', alignItems: 'baseline' },
  label: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  cells: {
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '12px',
    alignItems: 'baseline',
  },
  item: { listStyleType: 'none', fontVariantNumeric: 'tabular-nums' },
});

/** The other cells that a finding speaks of; a press goes to them. */
export function RelatedCells({ card, store }: { readonly card: FindingCard; readonly store: PaneStore }) {
  const styles = useStyles();
  if (card.related.length === 0) return null;
  return (
    <div className={styles.row}>
      <span className={styles.label}>Ô liên quan</span>
      <ul className={styles.cells}>
        {card.related.map(({ label, at }) => (
          <li key={label} className={styles.item}>
            <TextLink onClick={() => void store.reveal(at)}>{label}</TextLink>
          </li>
        ))}
        {card.moreRelated > 0 && <li className={styles.item}>và {card.moreRelated} chỗ khác</li>}
      </ul>
    </div>
  );
}
