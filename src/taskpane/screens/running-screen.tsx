import { Button } from '@fluentui/react-components';
import { WorkProgress } from '../parts/work-progress';
import { progressShare, progressWords } from '../state/announcements';
import type { Running } from '../state/pane-state';
import { useScreenStyles } from './screen-styles';

export function RunningScreen({
  screen,
  onCancel,
}: {
  readonly screen: Running;
  readonly onCancel: () => void;
}) {
  const styles = useScreenStyles();
  return (
    <div className={styles.screen}>
      <h1 className={styles.heading}>Đang soát các biểu</h1>
      <WorkProgress words={progressWords(screen)} value={progressShare(screen)} />
      <div className={styles.actions}>
        <Button onClick={onCancel}>Huỷ</Button>
      </div>
    </div>
  );
}
