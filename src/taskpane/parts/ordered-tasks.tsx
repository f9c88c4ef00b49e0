import { makeStyles, tokens } from '@fluentui/react-components';
import type { Task } from '../../core/claims/tasks/task';
import { formatDate } from '../../core/values/dates';
import type { PaneStore } from '../state/pane-store';
import { FoldOut } from './fold-out';
import { FollowUpActions } from './follow-up-actions';

const useStyles = makeStyles({
  list: { margin: '12px 0', padding: 0 },
  item: { listStyleType: 'none', margin: '0 0 8px', overflowWrap: 'anywhere' },
  about: { display: 'block', color: tokens.colorNeutralForeground3 },
});

interface OrderedTasksProps {
  readonly tasks: readonly Task[];
  /** The notice, as the table is to name it. */
  readonly source: string;
  readonly store: Pick<PaneStore, 'addSheet'>;
}

/** What a notice orders, who is to do it and until when, and the table to follow it up. Of a text that charges nobody, nothing. */
export function OrderedTasks({ tasks, source, store }: OrderedTasksProps) {
  const styles = useStyles();
  if (!tasks.some(({ owner }) => owner !== null)) return null;
  const unowned = tasks.filter(({ owner }) => owner === null).length;
  return (
    <FoldOut
      summary={`Nhiệm vụ trong văn bản (${tasks.length}${unowned > 0 ? `, ${unowned} chưa rõ đơn vị chủ trì` : ''})`}
    >
      <FollowUpActions tasks={tasks} source={source} store={store} />
      <ul className={styles.list}>
        {[...tasks].sort(bySoonest).map((task) => (
          <li key={`${task.line}:${task.task}:${task.dueText ?? ''}`} className={styles.item}>
            {task.task}
            <span className={styles.about}>{aboutOf(task)}</span>
          </li>
        ))}
      </ul>
    </FoldOut>
  );
}

/** Dated ones first, then those that return, then the rest as the notice has them. */
function bySoonest(a: Task, b: Task): number {
  const keyOf = ({ due, recurrence }: Task) => due ?? (recurrence === null ? '9999' : '9998');
  return keyOf(a).localeCompare(keyOf(b));
}

/** "Phòng Nội vụ · hạn 10/4/2024 · dòng 86" */
function aboutOf({ owner, due, dueText, recurrence, line }: Task): string {
  const until = recurrence !== null ? dueText : due === null ? dueText : `hạn ${formatDate(due)}`;
  return [owner ?? 'chưa rõ đơn vị chủ trì', ...(until === null ? [] : [until]), `dòng ${line}`].join(' · ');
}
