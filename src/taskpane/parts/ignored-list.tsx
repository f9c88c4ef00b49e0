import { makeStyles, tokens } from '@fluentui/react-components';
import type { FindingCard } from '../../core/present/pane-cards';
import { FoldOut } from './fold-out';

const useStyles = makeStyles({
  ignored: { marginTop: '16px' },
  cards: { margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  card: { listStyleType: 'none', overflowWrap: 'anywhere' },
  cell: { fontWeight: tokens.fontWeightSemibold },
  reason: { color: tokens.colorNeutralForeground3 },
});

/** What the user chose not to see again, with the reason given: kept out of the way, never hidden. */
export function IgnoredList({ cards }: { readonly cards: readonly FindingCard[] }) {
  const styles = useStyles();
  if (cards.length === 0) return null;
  return (
    <div className={styles.ignored}>
      <FoldOut summary={`Đã bỏ qua (${cards.length})`}>
        <ul className={styles.cards}>
          {cards.map(({ key, at, cell, message, ignored }) => (
            <li key={key} className={styles.card}>
              <span className={styles.cell}>
                {at.sheet}, {cell}
              </span>{' '}
              {message}
              <div className={styles.reason}>Lý do: {ignored}</div>
            </li>
          ))}
        </ul>
      </FoldOut>
    </div>
  );
}
