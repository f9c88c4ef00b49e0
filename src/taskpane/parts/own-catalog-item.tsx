import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { writeCatalog } from '../../core/catalogs/catalog';
import { catalogFileName, longestTitle } from '../../core/catalogs/name-catalog';
import type { OwnCatalogView } from '../../core/present/pane-catalogs';
import { withTitle, withoutOwnCatalog } from '../../core/tables/kept-catalogs';
import type { PaneStore } from '../state/pane-store';
import type { Corrected } from '../state/reduce-understood';
import { CopyText } from './copy-text';
import { useFormStyles } from './form-styles';
import { saveFile } from './save-file';
import { TextLink } from './text-link';

const useStyles = makeStyles({
  item: { listStyleType: 'none', overflowWrap: 'anywhere' },
  title: { fontWeight: tokens.fontWeightSemibold },
  counts: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  actions: { display: 'flex', flexWrap: 'wrap', columnGap: '16px' },
});

interface OwnCatalogItemProps {
  readonly set: OwnCatalogView;
  readonly changed: Corrected;
  readonly store: PaneStore;
}

type Open = 'saved' | 'title' | 'removal' | null;

/** One set of the user's own: kept as a file, named anew, or given up. */
export function OwnCatalogItem({ set, changed, store }: OwnCatalogItemProps) {
  const styles = useStyles();
  const [open, setOpen] = useState<Open>(null);
  const { id, label, counts, catalog } = set;
  const toggle = (name: Open) => setOpen(open === name ? null : name);
  const save = () => {
    saveFile(catalogFileName(catalog), writeCatalog(catalog), 'application/json');
    setOpen('saved');
  };
  const rename = (title: string) => {
    setOpen(null);
    void store.changeCatalogs((kept) => withTitle(kept, id, title), changed);
  };
  const remove = () => void store.changeCatalogs((kept) => withoutOwnCatalog(kept, id), changed);
  return (
    <li className={styles.item}>
      <span className={styles.title}>{label}</span>
      <span className={styles.counts}>{counts}</span>
      <div className={styles.actions}>
        <TextLink onClick={save}>Lưu ra tệp</TextLink>
        <TextLink aria-expanded={open === 'title'} onClick={() => toggle('title')}>
          Đổi tên
        </TextLink>
        <TextLink aria-expanded={open === 'removal'} onClick={() => toggle('removal')}>
          Xoá
        </TextLink>
      </div>
      {open === 'saved' && <Saved catalog={catalog} />}
      {open === 'title' && <TitleForm title={catalog.title} onRename={rename} />}
      {open === 'removal' && <Removal onRemove={remove} onKeep={() => setOpen(null)} />}
    </li>
  );
}

function Saved({ catalog }: Pick<OwnCatalogView, 'catalog'>) {
  const styles = useFormStyles();
  return (
    <div className={styles.form}>
      <p role="status" className={styles.small}>
        Tệp {catalogFileName(catalog)} nằm trong thư mục tải về. Không thấy tệp thì chép nội dung, gửi đi, rồi
        bên nhận dán vào “Dán bảng tiêu chí”.
      </p>
      <div>
        <CopyText label="Chép nội dung" text={writeCatalog(catalog)} />
      </div>
    </div>
  );
}

interface TitleFormProps {
  readonly title: string;
  readonly onRename: (title: string) => void;
}

function TitleForm({ title: before, onRename }: TitleFormProps) {
  const styles = useFormStyles();
  const [title, setTitle] = useState(before);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onRename(title.trim());
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field label="Tên mới">
        <Input
          required
          pattern=".*\S.*"
          maxLength={longestTitle}
          value={title}
          onChange={(_, { value }) => setTitle(value)}
        />
      </Field>
      <div className={styles.actions}>
        <Button type="submit">Đổi tên</Button>
      </div>
    </form>
  );
}

function Removal({ onRemove, onKeep }: { readonly onRemove: () => void; readonly onKeep: () => void }) {
  const styles = useFormStyles();
  return (
    <div className={styles.form}>
      <p className={styles.small}>Xoá rồi thì chỉ lấy lại được từ tệp đã lưu ra.</p>
      <div className={styles.actions}>
        <Button onClick={onRemove}>Xoá bộ này</Button>
        <Button appearance="subtle" onClick={onKeep}>
          Giữ lại
        </Button>
      </div>
    </div>
  );
}
