import { makeStyles } from '@fluentui/react-components';
import { visuallyHidden } from './visually-hidden';

const useStyles = makeStyles({ hidden: visuallyHidden });

/** Tells a screen reader what changed, without taking the focus. */
export function LiveRegion({ text }: { readonly text: string }) {
  const styles = useStyles();
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {text}
    </div>
  );
}
