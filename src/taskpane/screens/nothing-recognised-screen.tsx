import { Button } from '@fluentui/react-components';
import { IgnoredList } from '../parts/ignored-list';
import { ResultHeading } from '../parts/result-heading';
import { SkippedSheets } from '../parts/skipped-sheets';
import type { Reviewed } from '../state/pane-state';
import type { PaneStore } from '../state/pane-store';
import { ReviewFrame } from './review-frame';
import { useScreenStyles } from './screen-styles';

interface NothingRecognisedScreenProps {
  readonly screen: Reviewed;
  readonly store: PaneStore;
  readonly onSample?: (() => void) | undefined;
}

/** What was looked for, why each sheet was passed over, and how to be recognised. */
export function NothingRecognisedScreen({ screen, store, onSample }: NothingRecognisedScreenProps) {
  const styles = useScreenStyles();
  return (
    <ReviewFrame screen={screen} store={store}>
      <ResultHeading screen={screen} className={styles.heading} text="Chưa nhận ra biểu nào" />
      <p className={styles.text}>
        Soát Biểu tìm bảng có dòng tiêu đề cột và các dòng đánh số bên dưới: bảng tiêu chí (Yêu cầu, Kết quả,
        Đánh giá), bảng kinh phí (Kế hoạch, Thực hiện, Tổng cộng), bảng nhiệm vụ (Nội dung, Chủ trì, Thời
        hạn).
      </p>
      <p className={styles.text}>
        Đề nghị chỉ cho Soát Biểu bảng ở đâu bên dưới, hoặc mở đúng tệp có biểu rồi soát lại.
      </p>
      <SkippedSheets understood={screen.view.understood} place={screen.understood} store={store} />
      <IgnoredList screen={screen} store={store} />
      {onSample && (
        <div className={styles.actions}>
          <Button onClick={onSample}>Xem mẫu</Button>
        </div>
      )}
    </ReviewFrame>
  );
}
