import { Button, makeStyles } from '@fluentui/react-components';
import { QuestionCircle20Regular } from '@fluentui/react-icons';

const useStyles = makeStyles({
  // The corner at the right belongs to Office's own menu: 34 × 32 px stay empty.
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px',
    padding: '8px 50px 8px 16px',
  },
});

interface PaneToolbarProps {
  readonly helpIsOpen: boolean;
  readonly onCheck: () => void;
  readonly onClearMarks: () => void;
  readonly onReport: () => void;
  readonly onHelp: () => void;
}

export function PaneToolbar({ helpIsOpen, onCheck, onClearMarks, onReport, onHelp }: PaneToolbarProps) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <Button appearance="primary" onClick={onCheck}>
        Soát lại
      </Button>
      <Button appearance="subtle" onClick={onClearMarks}>
        Xoá mọi dấu
      </Button>
      <Button appearance="subtle" onClick={onReport}>
        Báo cáo
      </Button>
      <Button
        appearance="subtle"
        icon={<QuestionCircle20Regular />}
        aria-label="Cách dùng"
        title="Cách dùng"
        aria-expanded={helpIsOpen}
        onClick={onHelp}
      />
    </div>
  );
}
