import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { Ignore } from '../../core/check/ignore';
import { noticeWords } from '../state/announcements';
import type { Notice } from '../state/pane-state';
import { CopyDetails } from './copy-details';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    margin: '0 16px 8px',
    padding: '8px 4px 8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  text: { flexGrow: 1, overflowWrap: 'anywhere' },
  paragraph: { margin: '2px 0 4px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface NoticeBarProps {
  readonly notice: Notice;
  readonly onClose: () => void;
  /** Tells again what was just ignored. */
  readonly onUndo: (ignore: Ignore) => void;
  /** Goes to a sheet that was just added. */
  readonly onShowSheet: (sheet: string) => void;
  /** Checks the workbook anew, with that sheet. */
  readonly onCheck: () => void;
}

/** What became of the last action: what happened and what to do, until the user closes it. The live region says it. */
export function NoticeBar({ notice, onClose, onUndo, onShowSheet, onCheck }: NoticeBarProps) {
  const styles = useStyles();
  const isTrouble = !['cleared', 'ignored', 'sheet-added'].includes(notice.kind);
  return (
    <div className={mergeClasses(styles.bar, isTrouble && styles.warning)}>
      <div className={styles.text}>
        <p className={styles.paragraph}>{noticeWords(notice)}</p>
        {notice.kind === 'ignored' && (
          <Button size="small" onClick={() => onUndo(notice.ignore)}>
            Hoàn tác
          </Button>
        )}
        {notice.kind === 'sheet-added' && (
          <div className={styles.actions}>
            <Button size="small" onClick={() => onShowSheet(notice.added.sheet)}>
              Xem trang
            </Button>
            <Button size="small" onClick={onCheck}>
              Soát ngay
            </Button>
          </div>
        )}
        {'problem' in notice && <CopyDetails problem={notice.problem} />}
      </div>
      <Button
        size="small"
        appearance="subtle"
        icon={<Dismiss16Regular />}
        aria-label="Đóng thông báo"
        onClick={onClose}
      />
    </div>
  );
}
