import { memo, useEffect, useRef } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import type { FindingCard as Card } from '../../core/present/pane-cards';
import type { PaneStore } from '../state/pane-store';
import { FindingDetail } from './finding-detail';
import { FindingKindIcon } from './finding-kind-badge';
import { plainButton } from './plain-button';
import { visuallyHidden } from './visually-hidden';

const useStyles = makeStyles({
  card: {
    listStyleType: 'none',
    paddingLeft: '12px',
    marginLeft: '-12px',
    scrollMarginBlock: '8px',
  },
  // No border is drawn unseen: where Windows chooses the colours it would be seen.
  open: { paddingLeft: '9px', borderLeft: `3px solid ${tokens.colorBrandStroke1}` },
  heading: {
    ...plainButton,
    width: '100%',
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '8px 4px 8px 0',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  sign: { display: 'inline-flex', height: '20px', alignItems: 'center' },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  cell: { fontWeight: tokens.fontWeightSemibold, marginRight: '8px' },
  chevron: { height: '20px', color: tokens.colorNeutralForeground3, flexShrink: 0 },
  hidden: visuallyHidden,
});

interface FindingCardProps {
  readonly card: Card;
  readonly isOpen: boolean;
  readonly isCurrent: boolean;
  /** Tab leads to this card of the list. */
  readonly isTabStop: boolean;
  /** The move of the keyboard that led here; `null` when none did. */
  readonly move: number | null;
  readonly store: PaneStore;
}

/** One finding: its cell and what it says; open, also why and what to do. A press opens it and goes to the cell. */
export const FindingCard = memo(function FindingCard(props: FindingCardProps) {
  const { card, isOpen, isCurrent, isTabStop, move, store } = props;
  const styles = useStyles();
  const item = useRef<HTMLLIElement>(null);
  const heading = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isCurrent) item.current!.scrollIntoView({ block: 'nearest' });
  }, [isCurrent, isOpen]);
  useEffect(() => {
    if (move !== null) heading.current!.focus();
  }, [move]);
  const visit = () => {
    store.send({ type: 'went-to', key: card.key, open: true, focus: false });
    void store.reveal(card.at);
  };
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <li ref={item} data-finding className={mergeClasses(styles.card, isOpen && styles.open)}>
      <button
        ref={heading}
        type="button"
        className={styles.heading}
        tabIndex={isTabStop ? 0 : -1}
        aria-expanded={isOpen}
        onClick={() => (isOpen ? store.send({ type: 'card-closed' }) : visit())}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          visit();
        }}
      >
        <span className={styles.sign}>
          <FindingKindIcon kind={card.kind} />
          <span className={styles.hidden}>{card.word}</span>
        </span>
        <span className={styles.text}>
          <span className={styles.cell}>{card.cell}</span>
          {card.message}
        </span>
        <Chevron className={styles.chevron} aria-hidden />
      </button>
      {isOpen && <FindingDetail card={card} store={store} />}
    </li>
  );
});
