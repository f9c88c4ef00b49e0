import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { Button, Field, Input } from '@fluentui/react-components';
import type { Catalog } from '../../core/catalogs/catalog';
import { adoptCatalog, longestTitle } from '../../core/catalogs/name-catalog';
import { draftWords, proposedTitle } from '../../core/present/catalog-words';
import type { CatalogShelf } from '../../core/present/pane-catalogs';
import { withOwnCatalog, withSaidCatalog } from '../../core/tables/kept-catalogs';
import type { CatalogSubject } from '../../core/tables/said-catalogs';
import type { PaneStore } from '../state/pane-store';
import type { Corrected } from '../state/reduce-understood';
import { useFormStyles } from './form-styles';

interface OwnCatalogFormProps {
  readonly draft: Catalog;
  readonly shelf: CatalogShelf;
  /** The table it was made from, which follows it from then on; `null` where it was brought from elsewhere. */
  readonly subject: CatalogSubject | null;
  readonly changed: Corrected;
  readonly store: PaneStore;
}

/** Asks for the name under which a set becomes the user's own. Loaded when first opened. */
export default function OwnCatalogForm({ draft, shelf, subject, changed, store }: OwnCatalogFormProps) {
  const styles = useFormStyles();
  const [title, setTitle] = useState(proposedTitle(draft));
  const replaced = draft.id === '' ? undefined : shelf.own.find(({ id }) => id === draft.id);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const [own, shipped] = [shelf.own, shelf.shipped].map((sets) => sets.map(({ id }) => id));
    const catalog = adoptCatalog(draft, title.trim(), { own: own!, shipped: shipped! });
    void store.changeCatalogs((kept) => {
      const added = withOwnCatalog(kept, catalog);
      return subject ? withSaidCatalog(added, { ...subject, catalog: catalog.id, region: null }) : added;
    }, changed);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field label="Tên bộ tiêu chí">
        <Input
          required
          pattern=".*\S.*"
          placeholder="ví dụ: Bộ tiêu chí xã NTM của tỉnh"
          maxLength={longestTitle}
          value={title}
          onChange={(_, { value }) => setTitle(value)}
        />
      </Field>
      <p className={styles.small}>{draftWords(draft)}</p>
      {replaced && <p className={styles.small}>Bộ này thay cho bộ “{replaced.label}” đang có.</p>}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary">
          Lưu bộ tiêu chí
        </Button>
      </div>
      <p className={styles.small}>{store.keepsCatalogsWhere}</p>
    </form>
  );
}
