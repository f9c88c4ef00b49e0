import { Suspense, lazy, useCallback, useEffect, useState } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { pageSession } from './correction-session';
import { DropZone } from './drop-zone';
import type { OpenFile } from './open-file';
import type { OpenedWorkbook } from './open-workbook';
import { readChosenFile, readSample } from './read-workbook-file';
import { Welcome } from './welcome';

const Workspace = lazy(() => import('./workspace'));

const useStyles = makeStyles({ opening: { margin: 'auto' } });

/** The web edition: a file of this computer beside the pane that checks it. */
export function WebPage({ opensSample }: { readonly opensSample: boolean }) {
  const styles = useStyles();
  const [file, setFile] = useState<OpenFile | null>(null);
  const [isOpening, setIsOpening] = useState(opensSample);
  const [problem, setProblem] = useState<string | null>(null);
  const [session] = useState(pageSession);

  const show = useCallback(
    async (opening: Promise<OpenedWorkbook>, checksAtOnce: boolean) => {
      setIsOpening(true);
      setProblem(null);
      try {
        const [workbook, { openFile }] = await Promise.all([opening, import('./open-file')]);
        setFile(openFile(workbook, checksAtOnce, session));
      } catch (error) {
        setProblem(error instanceof Error ? error.message : String(error));
      }
      setIsOpening(false);
    },
    [session],
  );
  const choose = useCallback((chosen: File) => void show(readChosenFile(chosen), true), [show]);
  useEffect(() => {
    if (opensSample) void show(readSample(), true);
  }, [opensSample, show]);
  useEffect(() => {
    document.title = file ? `${file.workbook.title} · Soát Biểu` : 'Soát Biểu';
  }, [file]);

  const opening = (
    <p role="status" className={styles.opening}>
      Đang mở tệp…
    </p>
  );
  return (
    <DropZone onFile={choose}>
      {isOpening ? (
        opening
      ) : file ? (
        <Suspense fallback={opening}>
          <Workspace file={file} problem={problem} onFile={choose} />
        </Suspense>
      ) : (
        <Welcome problem={problem} onFile={choose} onSample={() => void show(readSample(), false)} />
      )}
    </DropZone>
  );
}
