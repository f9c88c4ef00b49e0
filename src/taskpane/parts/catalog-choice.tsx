import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { Button, Field, Select } from '@fluentui/react-components';
import type { CatalogShelf, TableCatalogView } from '../../core/present/pane-catalogs';
import { withSaidCatalog } from '../../core/tables/kept-catalogs';
import type { SaidCatalog } from '../../core/tables/said-catalogs';
import type { PaneStore } from '../state/pane-store';
import type { Corrected } from '../state/reduce-understood';
import { shelfKey } from '../state/reduce-understood';
import { useFormStyles } from './form-styles';
import { TextLink } from './text-link';

interface CatalogChoiceProps {
  readonly view: TableCatalogView;
  readonly shelf: CatalogShelf;
  readonly table: Corrected;
  readonly store: PaneStore;
}

/** Values of the field beside the ids of sets. */
const proposed = '';
const none = ' ';

/** The set that a table is to follow, and the region where its targets depend on one. Loaded when first opened. */
export default function CatalogChoice({ view, shelf, table, store }: CatalogChoiceProps) {
  const styles = useFormStyles();
  const { said, subject } = view;
  const options = [...shelf.own, ...shelf.shipped];
  const before = shownChoice(said, options);
  const [choice, setChoice] = useState(before);
  const [region, setRegion] = useState(view.region ?? '');
  // As long as the proposal stands, the regions are those of the set that is in force.
  const meant = choice === proposed && before === proposed ? view.follows : choice;
  const regions = options.find(({ id }) => id === meant)?.regions ?? [];
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const word = choice === proposed ? {} : { catalog: choice === none ? null : choice };
    const isRegion = regions.some(({ key }) => key === region);
    void store.changeCatalogs(
      (kept) => withSaidCatalog(kept, { ...subject, ...word, region: isRegion ? region : null }),
      table,
    );
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field label="Theo bộ tiêu chí" className={styles.field}>
        <Select className={styles.select} value={choice} onChange={(_, { value }) => setChoice(value)}>
          <option value={proposed}>theo đề xuất</option>
          <option value={none}>không dùng bộ nào</option>
          {shelf.own.length > 0 && <OptionGroup label="Bộ riêng" options={shelf.own} />}
          <OptionGroup label="Bộ có sẵn" options={shelf.shipped} />
        </Select>
      </Field>
      {regions.length > 0 && (
        <Field label="Vùng, nhóm xã" className={styles.field}>
          <Select className={styles.select} value={region} onChange={(_, { value }) => setRegion(value)}>
            <option value="">chưa chọn</option>
            {regions.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary">
          Áp dụng
        </Button>
        <TextLink
          onClick={() => store.send({ type: 'table-opened', key: shelfKey, editing: false, focus: true })}
        >
          Mở, dán bộ khác
        </TextLink>
      </div>
      <p className={styles.small}>{store.keepsWhere}</p>
    </form>
  );
}

/** A set that was chosen and has gone since leaves the table to the proposal. */
function shownChoice(said: SaidCatalog | null, options: CatalogShelf['shipped']): string {
  if (said?.catalog === null) return none;
  return options.find(({ id }) => id === said?.catalog)?.id ?? proposed;
}

function OptionGroup({
  label,
  options,
}: {
  readonly label: string;
  readonly options: CatalogShelf['shipped'];
}) {
  return (
    <optgroup label={label}>
      {options.map((one) => (
        <option key={one.id} value={one.id}>
          {one.label}
        </option>
      ))}
    </optgroup>
  );
}
