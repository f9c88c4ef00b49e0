import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import type { PaneStore } from '../state/pane-store';
import type { UnderstoodState } from '../state/reduce-understood';
import { plainButton } from './plain-button';

const useStyles = makeStyles({
  item: { listStyleType: 'none' },
  heading: {
    ...plainButton,
    width: '100%',
    minHeight: '24px',
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  chevron: { height: '20px', flexShrink: 0, color: tokens.colorNeutralForeground3 },
  detail: { padding: '4px 0 12px' },
});

interface UnderstoodItemProps {
  /** The id of a table, or the name of a sheet without one. */
  readonly itemKey: string;
  readonly place: UnderstoodState;
  readonly store: PaneStore;
  readonly heading: ReactNode;
  /** Whether a press shows the form at once: where there is nothing else to show. */
  readonly opensForm?: boolean;
  readonly children: () => ReactNode;
}

/** One line of the list of understood tables, which opens to more. */
export function UnderstoodItem(props: UnderstoodItemProps) {
  const { itemKey, place, store, heading, opensForm = false, children } = props;
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  const isOpen = place.open === itemKey;
  const move = place.focus?.key === itemKey ? place.focus.move : null;
  useEffect(() => {
    if (move === null) return;
    button.current!.focus();
    button.current!.scrollIntoView({ block: 'nearest' });
  }, [move]);
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <li className={styles.item}>
      <button
        ref={button}
        type="button"
        className={styles.heading}
        aria-expanded={isOpen}
        onClick={() =>
          store.send(
            isOpen
              ? { type: 'table-closed' }
              : { type: 'table-opened', key: itemKey, editing: opensForm, focus: false },
          )
        }
      >
        <span className={styles.text}>{heading}</span>
        <Chevron className={styles.chevron} aria-hidden />
      </button>
      {isOpen && <div className={styles.detail}>{children()}</div>}
    </li>
  );
}
