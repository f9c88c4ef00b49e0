import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { mountPane } from '../taskpane/mount-pane';
import type { MountedPane } from '../taskpane/mount-pane';
import { today } from '../taskpane/today';
import type { OpenFile } from './open-file';

const useStyles = makeStyles({ frame: { height: '100%' } });

interface PaneFrameProps {
  readonly file: OpenFile;
  /** Filled with the pane as long as it is there. */
  readonly pane: RefObject<MountedPane | null>;
}

/** The pane of the add-in, over the file that is open in the page. */
export function PaneFrame({ file, pane }: PaneFrameProps) {
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // An element of its own for each pane: one pane may be mounted before the last has quite gone.
    const element = frame.current!.appendChild(document.createElement('div'));
    element.style.height = '100%';
    const mounted = mountPane(element, { host: file.host, today, session: file.session });
    pane.current = mounted;
    if (file.checksAtOnce) void mounted.check();
    return () => {
      pane.current = null;
      mounted.unmount();
      element.remove();
    };
  }, [file, pane]);
  return <div ref={frame} className={styles.frame} />;
}
