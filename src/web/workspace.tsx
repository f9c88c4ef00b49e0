import { useEffect, useRef, useState } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { MountedPane } from '../taskpane/mount-pane';
import { FileOpener } from './file-opener';
import type { OpenFile } from './open-file';
import { PaneFrame } from './pane-frame';
import { useIsWide, wideScreen } from './use-is-wide';
import { region, useRegionKeys } from './use-region-keys';
import { WorkbookPanel } from './workbook-panel';

const wide = `@media ${wideScreen}`;

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    gap: '8px',
    padding: '8px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  product: {
    display: 'none',
    marginRight: '12px',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    [wide]: { display: 'inline' },
  },
  title: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
  },
  button: { flexShrink: 0 },
  switch: { [wide]: { display: 'none' } },
  problem: {
    flexShrink: 0,
    margin: 0,
    padding: '8px 16px',
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
  },
  work: { flexGrow: 1, minHeight: 0, display: 'flex' },
  table: { flexGrow: 1, minWidth: 0 },
  pane: {
    width: '100%',
    flexShrink: 0,
    [wide]: { width: '350px', borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  covered: { display: 'none', [wide]: { display: 'block' } },
});

interface WorkspaceProps {
  readonly file: OpenFile;
  /** Why another file could not be opened in its place. */
  readonly problem: string | null;
  readonly onFile: (file: File) => void;
}

/** An open file: its table at the left, the pane at the right; on a narrow screen one of the two. */
export default function Workspace({ file, problem, onFile }: WorkspaceProps) {
  const styles = useStyles();
  const [showsTable, setShowsTable] = useState(false);
  const pane = useRef<MountedPane>(null);
  const { workbook, view } = file;
  const isWide = useIsWide();
  useRegionKeys();
  // Whoever asks for a cell wants to see it.
  useEffect(() => view.watchJumps(() => setShowsTable(true)), [view]);
  return (
    <>
      <header {...region} className={styles.bar}>
        <span className={styles.product}>Soát Biểu</span>
        <h1 className={styles.title} title={workbook.title}>
          {workbook.title}
        </h1>
        <Button
          className={mergeClasses(styles.button, styles.switch)}
          onClick={() => setShowsTable(!showsTable)}
        >
          {showsTable ? 'Xem kết quả' : 'Xem bảng'}
        </Button>
        <FileOpener label="Mở tệp" onFile={onFile} />
      </header>
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <div className={styles.work}>
        <div {...region} className={mergeClasses(styles.table, !showsTable && styles.covered)}>
          <WorkbookPanel
            workbook={workbook}
            view={view}
            isAlone={showsTable && !isWide}
            onSelect={(place) => pane.current?.showFinding(place)}
          />
        </div>
        <div {...region} className={mergeClasses(styles.pane, showsTable && styles.covered)}>
          <PaneFrame file={file} pane={pane} />
        </div>
      </div>
    </>
  );
}
