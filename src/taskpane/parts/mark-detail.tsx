import { useEffect, useRef } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { TextSpan } from '../../core/claims/text/text-span';
import type { ClaimLine } from '../../core/present/report-cards';
import type { TextMark } from '../../core/present/report-text-view';
import { textMeaningWords } from '../../core/present/report-text-view';
import type { PaneStore } from '../state/pane-store';
import { ReportFindingCard } from './report-finding-card';
import { TextLink } from './text-link';
import { TextMeaningSign } from './text-meaning-sign';

const useStyles = makeStyles({
  detail: {
    margin: '4px 0 12px',
    paddingLeft: '9px',
    scrollMarginBlock: '56px 8px',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
  findings: { margin: 0, padding: 0 },
  head: { display: 'flex', justifyContent: 'space-between', gap: '8px', marginTop: '8px' },
  standing: { fontWeight: tokens.fontWeightSemibold },
  line: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  text: {
    margin: '4px 0',
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '12px',
    alignItems: 'baseline',
    fontVariantNumeric: 'tabular-nums',
  },
  faint: { margin: '4px 0', color: tokens.colorNeutralForeground3 },
});

interface MarkDetailProps {
  readonly mark: TextMark;
  readonly store: PaneStore;
  readonly onShow: (span: TextSpan) => void;
}

/** What is said of marked words, under their paragraph: the cards of their faults, and the cell that says the same. */
export function MarkDetail({ mark, store, onShow }: MarkDetailProps) {
  const styles = useStyles();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => element.current!.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div ref={element} role="group" aria-label={mark.words} className={styles.detail}>
      <ul className={styles.findings}>
        {mark.findings.map((card) => (
          <ReportFindingCard key={card.key} card={card} store={store} onShow={onShow} isInText />
        ))}
      </ul>
      {mark.claims.map((claim) => (
        <ClaimDetail key={claim.key} claim={claim} store={store} />
      ))}
    </div>
  );
}

function ClaimDetail({ claim, store }: { readonly claim: ClaimLine; readonly store: PaneStore }) {
  const styles = useStyles();
  const { standing, line, stated, cell, note, why } = claim;
  return (
    <>
      <div className={styles.head}>
        <span className={styles.standing}>
          <TextMeaningSign meaning={standing} />
          {textMeaningWords[standing]}
        </span>
        <span className={styles.line}>Dòng {line}</span>
      </div>
      {cell && (
        <p className={styles.text}>
          Biểu ghi {stated}
          <TextLink onClick={() => void store.reveal(cell.at)}>Xem ô {cell.label}</TextLink>
        </p>
      )}
      {[why, note]
        .filter((text) => text !== '')
        .map((text) => (
          <p key={text} className={styles.faint}>
            {text}
          </p>
        ))}
    </>
  );
}
