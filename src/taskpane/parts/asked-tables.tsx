import { makeStyles } from '@fluentui/react-components';
import type { UnderstoodTable } from '../../core/present/pane-understood';
import type { PaneStore } from '../state/pane-store';
import { TextLink } from './text-link';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px' },
  text: { overflowWrap: 'anywhere' },
});

const fewTables = 3;

interface AskedTablesProps {
  readonly asked: readonly UnderstoodTable[];
  readonly store: PaneStore;
}

/** Which tables' kind the user is asked for, and the way to the first of them. */
export function AskedTables({ asked, store }: AskedTablesProps) {
  const styles = useStyles();
  const [first] = asked;
  if (!first) return null;
  const names = asked.slice(0, fewTables).map(({ name }) => name);
  const more = asked.length > fewTables ? ` và ${asked.length - fewTables} biểu khác` : '';
  return (
    <div className={styles.line}>
      <span className={styles.text}>
        Chưa chắc là biểu gì: {names.join(', ')}
        {more}
      </span>
      <TextLink
        onClick={() => store.send({ type: 'table-opened', key: first.id, editing: true, focus: true })}
      >
        Chọn giúp
      </TextLink>
    </div>
  );
}
