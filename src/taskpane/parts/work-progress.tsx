import { useEffect, useState } from 'react';
import { ProgressBar, makeStyles } from '@fluentui/react-components';
import { progressWords } from '../state/announcements';
import type { Running } from '../state/pane-state';

const useStyles = makeStyles({ words: { margin: '0 0 12px', fontVariantNumeric: 'tabular-nums' } });

/** Reading is most of the work; the checks are the rest. */
const readingShare = 0.8;
/** Shorter work is over before an eye finds the bar. */
const quietMs = 1000;

/** How far the work is: words at once, a bar when it takes longer. */
export function WorkProgress({ screen }: { readonly screen: Running }) {
  const styles = useStyles();
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), quietMs);
    return () => clearTimeout(timer);
  }, []);
  const words = progressWords(screen);
  const value = screen.step === 'reading' ? screen.done * readingShare : readingShare;
  return (
    <>
      <p className={styles.words}>{words}</p>
      {isLong && <ProgressBar value={value} thickness="large" aria-label={words} />}
    </>
  );
}
