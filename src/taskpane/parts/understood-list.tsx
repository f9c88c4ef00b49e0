import { Suspense, lazy } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Understood, UnderstoodTable } from '../../core/present/pane-understood';
import type { PaneStore } from '../state/pane-store';
import type { UnderstoodState } from '../state/reduce-understood';
import { shelfKey } from '../state/reduce-understood';
import { FoldOut } from './fold-out';
import { ReasonList } from './reason-list';
import { SkippedSheets } from './skipped-sheets';
import { TableDetail } from './table-detail';
import { UnderstoodItem } from './understood-item';

const OwnCatalogs = lazy(() => import('./own-catalogs'));

const useStyles = makeStyles({
  tables: { margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  name: { fontWeight: tokens.fontWeightSemibold },
  line: { display: 'block' },
  counts: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface UnderstoodListProps {
  readonly understood: Understood;
  readonly place: UnderstoodState;
  readonly store: PaneStore;
  /** Whether the list is open although no table of it was. */
  readonly isOpen: boolean;
}

/** How each table was understood, which sheets and checks were left out, and why; each table can be corrected. */
export function UnderstoodList({ understood, place, store, isOpen }: UnderstoodListProps) {
  const styles = useStyles();
  const { tables, coverage, notRun, shelf } = understood;
  const hasShelf = shelf.own.length > 0 || tables.some(({ catalog }) => catalog !== null);
  return (
    <FoldOut summary={coverage} isOpen={isOpen || place.unfolded}>
      <ul className={styles.tables}>
        {tables.map((table) => (
          <UnderstoodItem
            key={table.id}
            itemKey={table.id}
            place={place}
            store={store}
            heading={<TableHeading table={table} />}
          >
            {() => (
              <TableDetail
                table={table}
                shelf={shelf}
                isEditing={place.editing}
                moves={place.moves}
                store={store}
              />
            )}
          </UnderstoodItem>
        ))}
        {hasShelf && (
          <UnderstoodItem
            itemKey={shelfKey}
            place={place}
            store={store}
            heading={<ShelfHeading count={shelf.own.length} />}
          >
            {() => (
              <Suspense fallback="Đang mở…">
                <OwnCatalogs key={place.moves} shelf={shelf} store={store} />
              </Suspense>
            )}
          </UnderstoodItem>
        )}
      </ul>
      <SkippedSheets understood={understood} place={place} store={store} />
      <ReasonList
        heading="Việc chưa soát được"
        items={notRun.map(({ why, checks }) => ({ what: checks.join('; '), why }))}
      />
    </FoldOut>
  );
}

function ShelfHeading({ count }: { readonly count: number }) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.name}>Bộ tiêu chí riêng</span>
      <span className={styles.counts}>{count === 0 ? 'chưa có bộ nào' : `${count} bộ`}</span>
    </>
  );
}

function TableHeading({ table }: { readonly table: UnderstoodTable }) {
  const styles = useStyles();
  const { name, kind, title, counts, unit, reading } = table;
  return (
    <>
      <span className={styles.name}>{name}</span> · {reading.asks ? 'chưa rõ loại' : kind}
      <span className={styles.line}>{title}</span>
      <span className={styles.counts}>{unit === '' ? counts : `${counts}, đơn vị ${unit}`}</span>
    </>
  );
}
