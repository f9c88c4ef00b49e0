import { makeStyles, tokens } from '@fluentui/react-components';
import type { Understood } from '../../core/present/pane-understood';
import { FoldOut } from './fold-out';
import { ReasonList } from './reason-list';
import { SkippedSheets } from './skipped-sheets';

const useStyles = makeStyles({
  tables: { margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  table: { listStyleType: 'none' },
  name: { fontWeight: tokens.fontWeightSemibold },
  title: { overflowWrap: 'anywhere' },
  counts: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface UnderstoodListProps {
  readonly understood: Understood;
  readonly isOpen: boolean;
}

/** How each table was understood, which sheets and checks were left out, and why. */
export function UnderstoodList({ understood, isOpen }: UnderstoodListProps) {
  const styles = useStyles();
  const { tables, skipped, coverage, notRun } = understood;
  return (
    <FoldOut summary={coverage} isOpen={isOpen}>
      <ul className={styles.tables}>
        {tables.map(({ id, name, kind, title, counts, unit }) => (
          <li key={id} className={styles.table}>
            <span className={styles.name}>{name}</span> · {kind}
            <div className={styles.title}>{title}</div>
            <div className={styles.counts}>{unit === '' ? counts : `${counts}, đơn vị ${unit}`}</div>
          </li>
        ))}
      </ul>
      <SkippedSheets skipped={skipped} />
      <ReasonList
        heading="Việc chưa soát được"
        items={notRun.map(({ why, checks }) => ({ what: checks.join('; '), why }))}
      />
    </FoldOut>
  );
}
