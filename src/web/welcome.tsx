import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ShieldCheckmark16Regular } from '@fluentui/react-icons';
import { FileOpener } from './file-opener';

const useStyles = makeStyles({
  welcome: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    alignItems: 'center',
    padding: '20px',
    textAlign: 'center',
  },
  box: {
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '560px',
    padding: '48px 24px',
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  heading: {
    margin: '0 0 8px',
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: '0 0 8px' },
  actions: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: '8px', margin: '24px 0' },
  problem: { margin: '0 0 20px', color: tokens.colorStatusDangerForeground1, overflowWrap: 'anywhere' },
  small: {
    display: 'flex',
    justifyContent: 'center',
    gap: '4px',
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

interface WelcomeProps {
  /** Why the last file could not be opened; `null` at first. */
  readonly problem: string | null;
  readonly onFile: (file: File) => void;
  readonly onSample: () => void;
}

/** The page before a file is open. */
export function Welcome({ problem, onFile, onSample }: WelcomeProps) {
  const styles = useStyles();
  return (
    <main className={styles.welcome}>
      <div className={styles.box}>
        <h1 className={styles.heading}>Soát Biểu</h1>
        <p className={styles.text}>
          Chỉ ra chỗ sai, chỗ cần xem lại trong các biểu kèm theo báo cáo nông thôn mới.
        </p>
        <p className={styles.text}>Thả bảng tính (.xlsx, .xls, .ods) vào đây, hoặc chọn tệp trên máy.</p>
        <div className={styles.actions}>
          <FileOpener label="Chọn tệp" appearance="primary" onFile={onFile} />
          <Button appearance="subtle" onClick={onSample}>
            Xem mẫu
          </Button>
        </div>
        {problem !== null && (
          <p role="alert" className={styles.problem}>
            {problem}
          </p>
        )}
        <p className={styles.small}>
          <ShieldCheckmark16Regular aria-hidden />
          Tệp chỉ được đọc trên máy này, không gửi đi đâu
        </p>
      </div>
    </main>
  );
}
