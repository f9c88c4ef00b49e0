import { Button } from '@fluentui/react-components';
import { CopyDetails } from '../parts/copy-details';
import type { Failed } from '../state/pane-state';
import { useScreenStyles } from './screen-styles';

interface FailedScreenProps {
  readonly screen: Failed;
  readonly onRetry: () => void;
  readonly onBack: () => void;
}

/** What happened, what to do, and the way back to what was there. */
export function FailedScreen({ screen: { problem, before }, onRetry, onBack }: FailedScreenProps) {
  const styles = useScreenStyles();
  return (
    <div className={styles.screen}>
      <h1 className={styles.heading}>Chưa soát được</h1>
      <p className={styles.text}>{problem.message}</p>
      <p className={styles.text}>{problem.advice}</p>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={onRetry}>
          Thử lại
        </Button>
        <Button onClick={onBack}>{before ? 'Xem kết quả lần trước' : 'Trở về'}</Button>
      </div>
      <div className={styles.actions}>
        <CopyDetails problem={problem} />
      </div>
    </div>
  );
}
