import { useEffect, useState } from 'react';
import { ProgressBar, makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ words: { margin: '0 0 12px', fontVariantNumeric: 'tabular-nums' } });

/** Shorter work is over before an eye finds the bar. */
const quietMs = 1000;

interface WorkProgressProps {
  readonly words: string;
  /** How much of the work is done, between 0 and 1; left out where nobody can say. */
  readonly value?: number;
}

/** How far the work is: words at once, a bar when it takes longer. */
export function WorkProgress({ words, ...done }: WorkProgressProps) {
  const styles = useStyles();
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), quietMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <p className={styles.words}>{words}</p>
      {isLong && <ProgressBar {...done} thickness="large" aria-label={words} />}
    </>
  );
}
