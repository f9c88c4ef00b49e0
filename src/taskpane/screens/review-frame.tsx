import { Suspense, lazy, useState } from 'react';
import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { PaneToolbar } from '../parts/pane-toolbar';
import type { Reviewed } from '../state/pane-state';
import type { PaneStore } from '../state/pane-store';
import { useReportScreen } from './use-report-screen';

const HelpPanel = lazy(() => import('../parts/help-panel'));

const useStyles = makeStyles({
  frame: { height: '100%', display: 'flex', flexDirection: 'column' },
  head: { flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  stale: {
    margin: 0,
    padding: '8px 16px',
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  body: { flexGrow: 1, minHeight: 0, overflowY: 'auto', padding: '12px 16px 24px' },
});

interface ReviewFrameProps {
  readonly screen: Reviewed;
  readonly store: PaneStore;
  /** Stays above the scrolled part, under the toolbar. */
  readonly head?: ReactNode;
  readonly children: ReactNode;
}

/** Around every finished check: the toolbar, a word when the results are old, and the rest scrolling under them. */
export function ReviewFrame({ screen, store, head, children }: ReviewFrameProps) {
  const styles = useStyles();
  const [helpIsOpen, setHelpIsOpen] = useState(false);
  const report = useReportScreen(store);
  if (report.screen) return report.screen;
  return (
    <div className={styles.frame}>
      <div className={styles.head}>
        <PaneToolbar
          helpIsOpen={helpIsOpen}
          onCheck={() => void store.check()}
          onClearMarks={() => void store.clearMarks()}
          onReport={report.open}
          onHelp={() => setHelpIsOpen((isOpen) => !isOpen)}
        />
        {head}
        {screen.stale && (
          <p className={styles.stale}>Bảng vừa được sửa; dưới đây là kết quả trước khi sửa. Nhấn Soát lại.</p>
        )}
      </div>
      <div className={styles.body} aria-busy={screen.rechecking}>
        {helpIsOpen && (
          <Suspense fallback="Đang mở…">
            <HelpPanel />
          </Suspense>
        )}
        {children}
      </div>
    </div>
  );
}
