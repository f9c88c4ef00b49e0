import { makeStyles, tokens } from '@fluentui/react-components';
import type { TextSpan } from '../../core/claims/text/text-span';
import type { ReportView } from '../../core/present/report-view';
import type { PaneStore } from '../state/pane-store';
import { ClaimList } from './claim-list';
import { FoldOut } from './fold-out';
import { ReportFindingCard } from './report-finding-card';
import { TextLink } from './text-link';
import { useSteps } from './use-steps';

const useStyles = makeStyles({
  good: { margin: '0 0 8px', color: tokens.colorStatusSuccessForeground1 },
  list: { margin: '0 0 8px', padding: 0 },
  item: { listStyleType: 'none', margin: '0 0 4px' },
  why: { margin: '0 0 4px', color: tokens.colorNeutralForeground3 },
});

interface ReportResultsProps {
  readonly view: ReportView;
  readonly store: PaneStore;
  /** Leads to words of the report. */
  readonly onShow: (span: TextSpan) => void;
}

/** What is wrong in a report's words, which of its figures the tables bear out, and which were not compared and why. */
export function ReportResults({ view, store, onShow }: ReportResultsProps) {
  const styles = useStyles();
  const { findings, agreeing, uncompared, openCriteria } = view;
  const [drawn, more] = useSteps(findings);
  const left = uncompared.reduce((sum, { claims }) => sum + claims.length, 0);
  return (
    <>
      {findings.length === 0 && <p className={styles.good}>Không thấy chỗ nào cần sửa trong phần đã soát.</p>}
      <ul className={styles.list}>
        {drawn.map((card) => (
          <ReportFindingCard key={card.key} card={card} store={store} onShow={onShow} />
        ))}
      </ul>
      {more}
      {openCriteria.length > 0 && (
        <FoldOut summary={`Tiêu chí chưa đạt chưa rõ ai làm, khi nào (${openCriteria.length})`}>
          <ul className={styles.list}>
            {openCriteria.map(({ text, cell }) => (
              <li key={text + (cell?.label ?? '')} className={styles.item}>
                {text} {cell && <TextLink onClick={() => void store.reveal(cell.at)}>{cell.label}</TextLink>}
              </li>
            ))}
          </ul>
        </FoldOut>
      )}
      {agreeing.length > 0 && (
        <FoldOut summary={`Khớp biểu (${agreeing.length})`}>
          <ClaimList claims={agreeing} store={store} onShow={onShow} />
        </FoldOut>
      )}
      {left > 0 && (
        <FoldOut summary={`Chưa đối chiếu (${left})`}>
          {uncompared.map(({ why, claims }) => (
            <div key={why}>
              <p className={styles.why}>{why}</p>
              <ClaimList claims={claims} store={store} onShow={onShow} />
            </div>
          ))}
        </FoldOut>
      )}
    </>
  );
}
