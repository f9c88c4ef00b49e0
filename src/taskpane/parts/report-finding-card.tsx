import { makeStyles, tokens } from '@fluentui/react-components';
import { findingKindWords } from '../../core/present/finding-kinds';
import type { ReportCard } from '../../core/present/report-view';
import type { PaneStore } from '../state/pane-store';
import { FindingKindBadge } from './finding-kind-badge';
import { MarkedWords } from './marked-words';
import { TextLink } from './text-link';

const useStyles = makeStyles({
  card: {
    listStyleType: 'none',
    padding: '12px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  line: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  quote: { margin: '8px 0', paddingLeft: '8px', borderLeft: `2px solid ${tokens.colorNeutralStroke2}` },
  text: { margin: '4px 0' },
  faint: { margin: '4px 0', color: tokens.colorNeutralForeground3 },
  places: { display: 'flex', flexWrap: 'wrap', columnGap: '12px', alignItems: 'baseline' },
});

/** One fault of a report: the sentence with its words marked, what, why, what to do, and the cells beside it. */
export function ReportFindingCard({ card, store }: { readonly card: ReportCard; readonly store: PaneStore }) {
  const styles = useStyles();
  const lines = [...new Set(card.related.map(({ line }) => line))].filter((line) => line !== card.line);
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <FindingKindBadge kind={card.kind} word={findingKindWords[card.kind]} />
        <span className={styles.line}>Dòng {card.line}</span>
      </div>
      <p className={styles.quote}>
        <MarkedWords context={card} />
      </p>
      <p className={styles.text}>{card.message}</p>
      <p className={styles.faint}>{card.why}</p>
      <p className={styles.text}>{card.do}</p>
      <div className={styles.places}>
        {card.cells.map(({ label, at }) => (
          <TextLink key={label} onClick={() => void store.reveal(at)}>
            Xem ô {label}
          </TextLink>
        ))}
        {lines.length > 0 && <span className={styles.line}>Xem thêm dòng {lines.join(', ')}</span>}
      </div>
    </li>
  );
}
