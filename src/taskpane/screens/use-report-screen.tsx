import { Suspense, lazy, useState } from 'react';
import type { ReactNode } from 'react';
import type { PaneStore } from '../state/pane-store';

const ReportScreen = lazy(() => import('./report-screen'));

/** The screen "Báo cáo" in place of another one: how to open it, and itself while it is open. */
export function useReportScreen(store: PaneStore): { readonly open: () => void; readonly screen: ReactNode } {
  const [isOpen, setIsOpen] = useState(false);
  const screen = isOpen && (
    <Suspense fallback="Đang mở…">
      <ReportScreen store={store} onBack={() => setIsOpen(false)} />
    </Suspense>
  );
  return { open: () => setIsOpen(true), screen };
}
