import { useEffect, useSyncExternalStore } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { LiveRegion } from './parts/live-region';
import { NoticeBar } from './parts/notice-bar';
import { FailedScreen } from './screens/failed-screen';
import { FindingsScreen } from './screens/findings-screen';
import { FirstRunScreen } from './screens/first-run-screen';
import { NothingFoundScreen } from './screens/nothing-found-screen';
import { NothingRecognisedScreen } from './screens/nothing-recognised-screen';
import { RunningScreen } from './screens/running-screen';
import type { Screen } from './state/pane-state';
import type { PaneStore } from './state/pane-store';

const useStyles = makeStyles({
  pane: { height: '100%', display: 'flex', flexDirection: 'column' },
  screen: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
});

interface AppProps {
  readonly store: PaneStore;
  readonly onSample?: (() => void) | undefined;
}

/** The pane: one screen for each state. */
export function App({ store, onSample }: AppProps) {
  const styles = useStyles();
  const state = useSyncExternalStore(store.subscribe, store.getState);
  useWalkKeys(store);
  return (
    <main lang="vi" className={styles.pane}>
      <div className={styles.screen}>
        <CurrentScreen screen={state.screen} store={store} onSample={onSample} />
      </div>
      {state.notice && (
        <NoticeBar
          notice={state.notice}
          onClose={() => store.send({ type: 'notice-closed' })}
          onUndo={(ignore) => void store.lookAgain(ignore)}
          onShowSheet={(sheet) => void store.reveal({ sheet, row: 1, column: 1 })}
          onCheck={() => void store.check()}
        />
      )}
      <LiveRegion text={state.announcement} />
    </main>
  );
}

/** F8 and Shift + F8 walk the findings, wherever in the page the focus is. */
function useWalkKeys(store: PaneStore): void {
  useEffect(() => {
    const walk = (event: KeyboardEvent) => {
      if (event.key !== 'F8') return;
      event.preventDefault();
      void store.step(event.shiftKey ? 'previous' : 'next', true);
    };
    document.addEventListener('keydown', walk);
    return () => document.removeEventListener('keydown', walk);
  }, [store]);
}

function CurrentScreen({ screen, store, onSample }: AppProps & { readonly screen: Screen }) {
  const check = () => void store.check();
  switch (screen.name) {
    case 'first-run':
      return <FirstRunScreen store={store} onCheck={check} onSample={onSample} />;
    case 'running':
      return <RunningScreen screen={screen} onCancel={() => store.cancel()} />;
    case 'findings':
      return <FindingsScreen screen={screen} store={store} />;
    case 'nothing-found':
      return <NothingFoundScreen screen={screen} store={store} />;
    case 'nothing-recognised':
      return <NothingRecognisedScreen screen={screen} store={store} onSample={onSample} />;
    case 'failed':
      return (
        <FailedScreen screen={screen} onRetry={check} onBack={() => store.send({ type: 'went-back' })} />
      );
  }
}
