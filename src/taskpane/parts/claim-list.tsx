import { makeStyles, tokens } from '@fluentui/react-components';
import type { TextSpan } from '../../core/claims/text/text-span';
import type { ClaimLine } from '../../core/present/report-cards';
import type { PaneStore } from '../state/pane-store';
import { MarkedWords } from './marked-words';
import { TextLink } from './text-link';
import { useSteps } from './use-steps';

const useStyles = makeStyles({
  list: { margin: '0 0 8px', padding: 0 },
  item: { listStyleType: 'none', margin: '0 0 8px' },
  cell: { display: 'flex', gap: '8px', alignItems: 'baseline', fontVariantNumeric: 'tabular-nums' },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface ClaimListProps {
  readonly claims: readonly ClaimLine[];
  readonly store: PaneStore;
  /** Leads to words of the report. */
  readonly onShow: (span: TextSpan) => void;
}

/** Figures of a report in their sentences, each beside the cell that says the same. */
export function ClaimList({ claims, store, onShow }: ClaimListProps) {
  const styles = useStyles();
  const [drawn, more] = useSteps(claims);
  return (
    <>
      <ul className={styles.list}>
        {drawn.map((claim) => (
          <li key={claim.key} className={styles.item}>
            <TextLink title="Xem trong báo cáo" onClick={() => onShow(claim.span)}>
              Dòng {claim.line}
            </TextLink>
            {': '}
            <MarkedWords context={claim} meaning={claim.standing} />
            {claim.cell && (
              <span className={styles.cell}>
                Biểu: {claim.stated}
                <TextLink onClick={() => void store.reveal(claim.cell!.at)}>{claim.cell.label}</TextLink>
              </span>
            )}
            {claim.note !== '' && <p className={styles.note}>{claim.note}</p>}
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
