import { Suspense, lazy } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CatalogShelf } from '../../core/present/pane-catalogs';
import type { ColumnReading } from '../../core/present/pane-table';
import type { UnderstoodTable } from '../../core/present/pane-understood';
import type { PaneStore } from '../state/pane-store';
import { TableCatalog } from './table-catalog';

const TableForm = lazy(() => import('./table-form'));

const useStyles = makeStyles({
  question: { margin: '0 0 8px', fontWeight: tokens.fontWeightSemibold },
  sure: { margin: '0 0 4px' },
  label: { margin: '8px 0 4px', color: tokens.colorNeutralForeground3 },
  evidence: { margin: 0, paddingLeft: '16px', overflowWrap: 'anywhere' },
  columns: { width: '100%', borderCollapse: 'collapse' },
  head: {
    padding: '0 8px 4px 0',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  letters: { padding: '2px 8px 2px 0', verticalAlign: 'top', textAlign: 'start' },
  cell: { padding: '2px 8px 2px 0', verticalAlign: 'top', overflowWrap: 'anywhere' },
  word: { padding: '2px 0', verticalAlign: 'top', whiteSpace: 'nowrap' },
  actions: { marginTop: '12px' },
});

interface TableDetailProps {
  readonly table: UnderstoodTable;
  readonly shelf: CatalogShelf;
  readonly isEditing: boolean;
  /** How often the focus was moved: after each of the user's changes the small forms are closed. */
  readonly moves: number;
  readonly store: PaneStore;
}

/** Why a table was taken for what it was, how its columns were read, and the form that corrects it. */
export function TableDetail({ table, shelf, isEditing, moves, store }: TableDetailProps) {
  const styles = useStyles();
  const { id, sheet, catalog } = table;
  const { asks, sure, evidence, columns } = table.reading;
  return (
    <>
      {asks && <p className={styles.question}>Chưa chắc đây là biểu gì. Anh/chị chọn giúp.</p>}
      <p className={styles.sure}>{sure}</p>
      {evidence.length > 0 && (
        <>
          <p className={styles.label}>Vì sao hiểu như vậy</p>
          <ul className={styles.evidence}>
            {evidence.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </>
      )}
      {catalog && (
        <TableCatalog key={moves} view={catalog} shelf={shelf} table={{ id, sheet }} store={store} />
      )}
      {!isEditing && <ColumnTable columns={columns} />}
      <div className={styles.actions}>
        <Button
          size="small"
          appearance={asks && !isEditing ? 'primary' : 'secondary'}
          aria-expanded={isEditing}
          onClick={() => store.send({ type: 'form-toggled' })}
        >
          Sửa cách hiểu
        </Button>
      </div>
      {isEditing && (
        <Suspense fallback="Đang mở…">
          <TableForm table={table} store={store} />
        </Suspense>
      )}
    </>
  );
}

function ColumnTable({ columns }: { readonly columns: readonly ColumnReading[] }) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.label}>Các cột</p>
      <table className={styles.columns}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              Cột
            </th>
            <th scope="col" className={styles.head}>
              Tiêu đề
            </th>
            <th scope="col" className={styles.head}>
              Hiểu là
            </th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ letters, heading, word }) => (
            <tr key={letters}>
              <th scope="row" className={styles.letters}>
                {letters}
              </th>
              <td className={styles.cell}>{heading}</td>
              <td className={styles.word}>{word}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
