import { Suspense, lazy, useRef, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FindingCard } from '../../core/present/pane-cards';
import type { PaneStore } from '../state/pane-store';
import { FindingKindWord } from './finding-kind-badge';
import { RelatedCells } from './related-cells';

const IgnoreForm = lazy(() => import('./ignore-form'));
const RuleHelp = lazy(() => import('./rule-help'));

const useStyles = makeStyles({
  detail: { padding: '0 4px 12px 24px', display: 'flex', flexDirection: 'column', gap: '8px' },
  label: { color: tokens.colorNeutralForeground3, marginRight: '4px' },
  text: { margin: 0, overflowWrap: 'anywhere' },
  actions: { display: 'flex', gap: '8px', flexWrap: 'wrap' },
});

/** The open part of a card: why, what to do, the cells it concerns, and the help of its rule. */
export function FindingDetail({ card, store }: { readonly card: FindingCard; readonly store: PaneStore }) {
  const styles = useStyles();
  const [helpIsOpen, setHelpIsOpen] = useState(false);
  const [isIgnoring, setIsIgnoring] = useState(false);
  const toggle = useRef<HTMLElement>(null);
  const stopIgnoring = () => {
    // The form goes with the focus in it.
    toggle.current!.focus();
    setIsIgnoring(false);
  };
  return (
    <>
      <div className={styles.detail}>
        <p className={styles.text}>
          <FindingKindWord kind={card.kind} word={card.word} /> · {card.title}
        </p>
        <p className={styles.text}>
          <span className={styles.label}>Vì sao</span> {card.why}
        </p>
        <p className={styles.text}>
          <span className={styles.label}>Nên làm</span> {card.do}
        </p>
        <RelatedCells card={card} store={store} />
        <div className={styles.actions}>
          <Button size="small" appearance="primary" onClick={() => void store.reveal(card.at)}>
            Xem ô
          </Button>
          <Button size="small" aria-expanded={helpIsOpen} onClick={() => setHelpIsOpen((isOpen) => !isOpen)}>
            Xem ví dụ
          </Button>
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={isIgnoring}
            onClick={({ currentTarget }) => {
              toggle.current = currentTarget;
              setIsIgnoring((isOpen) => !isOpen);
            }}
          >
            Bỏ qua
          </Button>
        </div>
        {isIgnoring && (
          <Suspense fallback="Đang mở…">
            <IgnoreForm card={card} store={store} onCancel={stopIgnoring} />
          </Suspense>
        )}
      </div>
      {helpIsOpen && (
        <Suspense fallback="Đang mở…">
          <RuleHelp code={card.rule} />
        </Suspense>
      )}
    </>
  );
}
