import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { ShieldCheckmark16Regular } from '@fluentui/react-icons';
import type { PaneStore } from '../state/pane-store';
import { useScreenStyles } from './screen-styles';
import { useReportScreen } from './use-report-screen';

const useStyles = makeStyles({
  promise: { display: 'flex', alignItems: 'center', gap: '4px', margin: '20px 0 0' },
});

interface FirstRunScreenProps {
  readonly store: PaneStore;
  readonly onCheck: () => void;
  /** Opens the sample; absent where the host has none to offer. */
  readonly onSample?: (() => void) | undefined;
}

/** What it does in two lines, one button, and a sample for those who want to look first. */
export function FirstRunScreen({ store, onCheck, onSample }: FirstRunScreenProps) {
  const screen = useScreenStyles();
  const styles = useStyles();
  const report = useReportScreen(store);
  if (report.screen) return report.screen;
  return (
    <div className={screen.screen}>
      <h1 className={screen.heading}>Soát Biểu</h1>
      <p className={screen.text}>
        Chỉ ra chỗ sai, chỗ cần xem lại trong các biểu kèm theo báo cáo nông thôn mới.
      </p>
      <p className={screen.text}>Số liệu và định dạng của anh/chị giữ nguyên; dấu xoá được bất cứ lúc nào.</p>
      <div className={screen.actions}>
        <Button appearance="primary" onClick={onCheck}>
          Soát biểu
        </Button>
        <Button onClick={report.open}>Báo cáo</Button>
        {onSample && (
          <Button appearance="subtle" onClick={onSample}>
            Xem mẫu
          </Button>
        )}
      </div>
      <p className={mergeClasses(screen.small, styles.promise)}>
        <ShieldCheckmark16Regular aria-hidden />
        Không gửi dữ liệu đi đâu
      </p>
    </div>
  );
}
