import { useState } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import type { Task } from '../../core/claims/tasks/task';
import { followUpForm, followUpWorkbook } from '../state/follow-up';
import type { PaneStore } from '../state/pane-store';
import { saveFile } from './save-file';

const useStyles = makeStyles({ actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface FollowUpActionsProps {
  readonly tasks: readonly Task[];
  /** The notice, as the table is to name it. */
  readonly source: string;
  readonly store: Pick<PaneStore, 'addSheet'>;
}

/** Makes the table to follow the tasks up: in the workbook at hand, or as a file where that cannot be written to. */
export function FollowUpActions({ tasks, source, store: { addSheet } }: FollowUpActionsProps) {
  const styles = useStyles();
  const [isAdding, setIsAdding] = useState(false);
  const save = async () =>
    saveFile('bang-theo-doi.xlsx', await followUpWorkbook(tasks, source), workbookType);
  if (!addSheet) return <Button onClick={() => void save()}>Tạo bảng theo dõi</Button>;
  const add = async () => {
    setIsAdding(true);
    await addSheet(() => followUpForm(tasks, source));
    setIsAdding(false);
  };
  return (
    <div className={styles.actions}>
      {/* Pressed twice it would add two sheets; it keeps the focus while it waits. */}
      <Button appearance="primary" disabledFocusable={isAdding} onClick={() => void add()}>
        Tạo bảng theo dõi
      </Button>
      <Button appearance="subtle" onClick={() => void save()}>
        Lưu thành tệp riêng
      </Button>
    </div>
  );
}
