import { Suspense, lazy, useState } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { findingKindWords } from '../../core/present/finding-kinds';
import type { TextSpan } from '../../core/claims/text/text-span';
import type { ReportCard } from '../../core/present/report-cards';
import type { PaneStore } from '../state/pane-store';
import { FindingKindBadge } from './finding-kind-badge';
import { MarkedWords } from './marked-words';
import { TextLink } from './text-link';

const RuleHelp = lazy(() => import('./rule-help'));

const useStyles = makeStyles({
  card: {
    listStyleType: 'none',
    padding: '12px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
    ':first-child': { borderTop: 'none' },
  },
  inText: { padding: 0, borderTop: 'none' },
  head: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  line: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  quote: { margin: '8px 0', paddingLeft: '8px', borderLeft: `2px solid ${tokens.colorNeutralStroke2}` },
  text: { margin: '4px 0' },
  faint: { margin: '4px 0', color: tokens.colorNeutralForeground3 },
  places: { display: 'flex', flexWrap: 'wrap', columnGap: '12px', alignItems: 'baseline' },
});

interface ReportFindingCardProps {
  readonly card: ReportCard;
  readonly store: PaneStore;
  /** Leads to words of the report. */
  readonly onShow: (span: TextSpan) => void;
  /** Its words stand right above it. */
  readonly isInText?: boolean;
}

/** One fault of a report: the sentence with its words marked, what, why, what to do, and the ways to the words and the cells. */
export function ReportFindingCard({ card, store, onShow, isInText = false }: ReportFindingCardProps) {
  const styles = useStyles();
  const [helpIsOpen, setHelpIsOpen] = useState(false);
  return (
    <li className={mergeClasses(styles.card, isInText && styles.inText)}>
      <div className={styles.head}>
        <FindingKindBadge kind={card.kind} word={findingKindWords[card.kind]} />
        <span className={styles.line}>Dòng {card.line}</span>
      </div>
      {!isInText && (
        <p className={styles.quote}>
          <MarkedWords context={card} meaning={card.kind} />
        </p>
      )}
      <p className={styles.text}>{card.message}</p>
      <p className={styles.faint}>{card.why}</p>
      <p className={styles.text}>{card.do}</p>
      <div className={styles.places}>
        {!isInText && <TextLink onClick={() => onShow(card.span)}>Xem trong báo cáo</TextLink>}
        {card.cells.map(({ label, at }) => (
          <TextLink key={label} onClick={() => void store.reveal(at)}>
            Xem ô {label}
          </TextLink>
        ))}
        <TextLink aria-expanded={helpIsOpen} onClick={() => setHelpIsOpen(!helpIsOpen)}>
          Xem ví dụ
        </TextLink>
      </div>
      <OtherLines card={card} onShow={onShow} />
      {helpIsOpen && (
        <Suspense fallback="Đang mở…">
          <RuleHelp code={card.rule} />
        </Suspense>
      )}
    </li>
  );
}

/** The other lines that a fault is about, each once. */
function OtherLines({ card, onShow }: Pick<ReportFindingCardProps, 'card' | 'onShow'>) {
  const styles = useStyles();
  const others = card.related.filter(
    ({ line }, i, all) => line !== card.line && all.findIndex((one) => one.line === line) === i,
  );
  if (others.length === 0) return null;
  return (
    <div className={styles.places}>
      <span className={styles.line}>Xem thêm</span>
      {others.map(({ line, span }) => (
        <TextLink key={line} onClick={() => onShow(span)}>
          dòng {line}
        </TextLink>
      ))}
    </div>
  );
}
