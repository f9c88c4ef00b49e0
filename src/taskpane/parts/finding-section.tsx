import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import type { FindingSection as Section } from '../../core/present/pane-cards';
import type { ListState } from '../state/pane-state';
import type { PaneStore } from '../state/pane-store';
import { FindingCard } from './finding-card';
import { FindingKindBadge } from './finding-kind-badge';
import { plainButton } from './plain-button';

const useStyles = makeStyles({
  section: { marginTop: '16px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  fold: {
    ...plainButton,
    width: '100%',
    minHeight: '32px',
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    paddingRight: '4px',
  },
  count: {
    flexGrow: 1,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  chevron: { color: tokens.colorNeutralForeground3 },
  sheet: {
    margin: '8px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  cards: { margin: 0, padding: 0 },
});

interface FindingSectionProps {
  readonly section: Section;
  readonly list: ListState;
  /** The card that Tab leads to. */
  readonly tabStop: string | undefined;
  readonly store: PaneStore;
}

/** The findings of one kind, by sheet; a long section is drawn in steps. */
export function FindingSection({ section, list, tabStop, store }: FindingSectionProps) {
  const { kind, heading, count } = section;
  const styles = useStyles();
  const isFolded = list.folded.includes(kind);
  const Chevron = isFolded ? ChevronRight16Regular : ChevronDown16Regular;
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>
        <button
          type="button"
          className={styles.fold}
          aria-expanded={!isFolded}
          onClick={() => store.send({ type: 'section-folded', kind })}
        >
          <FindingKindBadge kind={kind} word={heading} />
          <span className={styles.count}>{count}</span>
          <Chevron className={styles.chevron} aria-hidden />
        </button>
      </h2>
      {!isFolded &&
        firstCards(section, list.shown[kind]).map(({ sheet, cards }) => (
          <div key={sheet}>
            <h3 className={styles.sheet}>{sheet}</h3>
            <ul className={styles.cards}>
              {cards.map((card) => (
                <FindingCard
                  key={card.key}
                  card={card}
                  isOpen={card.key === list.open}
                  isCurrent={card.key === list.current}
                  isTabStop={card.key === tabStop}
                  move={card.key === list.focus?.key ? list.focus.move : null}
                  store={store}
                />
              ))}
            </ul>
          </div>
        ))}
      {!isFolded && count > list.shown[kind] && (
        <Button appearance="subtle" onClick={() => store.send({ type: 'more-shown', kind })}>
          {`Xem thêm (còn ${count - list.shown[kind]})`}
        </Button>
      )}
    </section>
  );
}

/** The first cards of a section, still by sheet. */
function firstCards({ sheets }: Section, most: number): Section['sheets'] {
  let room = most;
  return sheets.flatMap(({ sheet, cards }) => {
    const drawn = cards.slice(0, room);
    room -= drawn.length;
    return drawn.length === 0 ? [] : [{ sheet, cards: drawn }];
  });
}
