import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FindingCard } from '../../core/present/pane-cards';
import type { IgnoredEntry } from '../../core/present/pane-ignored';
import type { Reviewed } from '../state/pane-state';
import type { PaneStore } from '../state/pane-store';
import { FindingKindIcon } from './finding-kind-badge';
import { FoldOut } from './fold-out';
import { TextLink } from './text-link';
import { visuallyHidden } from './visually-hidden';

const useStyles = makeStyles({
  ignored: { marginTop: '16px' },
  entries: { margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '16px' },
  entry: { listStyleType: 'none', overflowWrap: 'anywhere' },
  subject: { margin: 0 },
  cards: { margin: '4px 0', padding: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
  card: { listStyleType: 'none', display: 'flex', alignItems: 'flex-start', gap: '8px' },
  sign: { display: 'inline-flex', height: '24px', alignItems: 'center', flexShrink: 0 },
  text: { minWidth: 0 },
  reason: { margin: '0 0 4px', color: tokens.colorNeutralForeground2 },
  label: { color: tokens.colorNeutralForeground3 },
  nothing: { margin: 0, color: tokens.colorNeutralForeground3 },
  hidden: visuallyHidden,
});

const fewCards = 12;

interface IgnoredListProps {
  readonly screen: Reviewed;
  readonly store: PaneStore;
}

/** What the user chose not to see again, with the reason given: kept out of the way, never hidden, and reversible. */
export function IgnoredList({ screen: { view, ignoring }, store }: IgnoredListProps) {
  const styles = useStyles();
  if (view.ignored.length === 0) return null;
  return (
    <div className={styles.ignored}>
      <FoldOut summary={`Đã bỏ qua (${view.ignoredCount})`} move={ignoring.move}>
        <ul className={styles.entries}>
          {view.ignored.map((entry, i) => (
            <li key={i} className={styles.entry}>
              <Entry entry={entry} store={store} />
            </li>
          ))}
        </ul>
      </FoldOut>
    </div>
  );
}

function Entry({ entry, store }: { readonly entry: IgnoredEntry; readonly store: PaneStore }) {
  const styles = useStyles();
  const { ignore, subject, reason, cards } = entry;
  const isOne = ignore.kind === 'finding' && cards.length > 0;
  const verb = cards.length > 0 ? 'Soát lại mục này' : 'Bỏ khỏi danh sách';
  return (
    <>
      {!isOne && <p className={styles.subject}>{subject}</p>}
      {cards.length === 0 && <p className={styles.nothing}>Lần này không còn gì để bỏ qua.</p>}
      {cards.length > 0 && (
        <ul className={styles.cards}>
          {cards.slice(0, fewCards).map((card) => (
            <li key={card.key} className={styles.card}>
              <CardLine card={card} store={store} />
            </li>
          ))}
          {cards.length > fewCards && (
            <li className={styles.card}>và {cards.length - fewCards} chỗ khác cùng quy tắc</li>
          )}
        </ul>
      )}
      <p className={styles.reason}>
        <span className={styles.label}>Lý do:</span> {reason}
      </p>
      <Button
        size="small"
        aria-label={`${verb}: ${isOne ? cards[0]!.cell : subject}`}
        onClick={() => void store.lookAgain(ignore)}
      >
        {verb}
      </Button>
    </>
  );
}

function CardLine({ card, store }: { readonly card: FindingCard; readonly store: PaneStore }) {
  const styles = useStyles();
  const { kind, word, at, cell, message } = card;
  return (
    <>
      <span className={styles.sign}>
        <FindingKindIcon kind={kind} />
        <span className={styles.hidden}>{word}</span>
      </span>
      <span className={styles.text}>
        <TextLink onClick={() => void store.reveal(at)}>{`${at.sheet}, ${cell}`}</TextLink> {message}
      </span>
    </>
  );
}
