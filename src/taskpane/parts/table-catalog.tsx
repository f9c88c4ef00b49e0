import { Suspense, lazy, useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { CatalogShelf, TableCatalogView } from '../../core/present/pane-catalogs';
import type { PaneStore } from '../state/pane-store';
import type { Corrected } from '../state/reduce-understood';
import { TextLink } from './text-link';

const CatalogChoice = lazy(() => import('./catalog-choice'));
const OwnCatalogForm = lazy(() => import('./own-catalog-form'));

const useStyles = makeStyles({
  label: { margin: '8px 0 4px', color: tokens.colorNeutralForeground3 },
  text: { margin: '0 0 4px', overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', columnGap: '16px' },
});

interface TableCatalogProps {
  readonly view: TableCatalogView;
  readonly shelf: CatalogShelf;
  readonly table: Corrected;
  readonly store: PaneStore;
}

/** Which set of criteria a table follows and why; another one can be chosen, and the table can become one itself. */
export function TableCatalog({ view, shelf, table, store }: TableCatalogProps) {
  const styles = useStyles();
  const [form, setForm] = useState<'choice' | 'own' | null>(null);
  const toggle = (name: 'choice' | 'own') => setForm(form === name ? null : name);
  return (
    <>
      <p className={styles.label}>Bộ tiêu chí</p>
      <p className={styles.text}>{view.says}</p>
      {view.reach !== '' && <p className={styles.text}>{view.reach}</p>}
      <div className={styles.actions}>
        <TextLink aria-expanded={form === 'choice'} onClick={() => toggle('choice')}>
          Đổi bộ tiêu chí
        </TextLink>
        {view.draft && (
          <TextLink aria-expanded={form === 'own'} onClick={() => toggle('own')}>
            Dùng biểu này làm bộ tiêu chí
          </TextLink>
        )}
      </div>
      <Suspense fallback="Đang mở…">
        {form === 'choice' && <CatalogChoice view={view} shelf={shelf} table={table} store={store} />}
        {form === 'own' && (
          <OwnCatalogForm
            draft={view.draft!}
            shelf={shelf}
            subject={view.subject}
            changed={table}
            store={store}
          />
        )}
      </Suspense>
    </>
  );
}
