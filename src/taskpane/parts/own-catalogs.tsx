import { useRef, useState } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import type { Catalog } from '../../core/catalogs/catalog';
import { readCatalogText } from '../../core/catalogs/read-catalog-text';
import type { CatalogShelf } from '../../core/present/pane-catalogs';
import type { PaneStore } from '../state/pane-store';
import { shelfKey } from '../state/reduce-understood';
import { useFormStyles } from './form-styles';
import { OwnCatalogItem } from './own-catalog-item';
import OwnCatalogForm from './own-catalog-form';
import { PasteForm } from './paste-form';

const useStyles = makeStyles({
  list: { margin: '0 0 12px', padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  text: { margin: '0 0 12px' },
});

interface OwnCatalogsProps {
  readonly shelf: CatalogShelf;
  readonly store: PaneStore;
}

/** What takes the focus once the sets have changed. */
const changed = { id: shelfKey, sheet: '' };

/** The user's own sets, and how more of them come in. Loaded when first opened. */
export default function OwnCatalogs({ shelf, store }: OwnCatalogsProps) {
  const styles = useStyles();
  const form = useFormStyles();
  const file = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<Catalog | null>(null);
  const [isPasting, setIsPasting] = useState(false);
  const [problem, setProblem] = useState('');
  const open = async (chosen: File) => {
    const reading = await readFile(chosen);
    setIsPasting(false);
    setDraft('catalog' in reading ? reading.catalog : null);
    setProblem('problem' in reading ? reading.problem : '');
  };
  return (
    <>
      {shelf.own.length > 0 && (
        <ul className={styles.list}>
          {shelf.own.map((one) => (
            <OwnCatalogItem key={one.id} set={one} changed={changed} store={store} />
          ))}
        </ul>
      )}
      <p className={styles.text}>
        Bộ của tỉnh, huyện: mở từ tệp được gửi, dán từ Excel hoặc Word, hoặc mở một biểu tiêu chí ở trên rồi
        nhấn “Dùng biểu này làm bộ tiêu chí”.
      </p>
      <div className={form.actions}>
        <Button size="small" onClick={() => file.current!.click()}>
          Mở bộ tiêu chí…
        </Button>
        <Button
          size="small"
          aria-expanded={isPasting}
          onClick={() => {
            setIsPasting(!isPasting);
            setDraft(null);
            setProblem('');
          }}
        >
          Dán bảng tiêu chí
        </Button>
      </div>
      <input
        ref={file}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label="Tệp bộ tiêu chí"
        onChange={({ target }) => {
          const [chosen] = target.files!;
          target.value = '';
          if (chosen) void open(chosen);
        }}
      />
      {problem !== '' && (
        <p role="alert" className={form.problem}>
          {problem}
        </p>
      )}
      {isPasting && <PasteForm isRead={draft !== null} onRead={setDraft} />}
      {draft && (
        <OwnCatalogForm
          key={draft.id + draft.title}
          draft={draft}
          shelf={shelf}
          subject={null}
          changed={changed}
          store={store}
        />
      )}
    </>
  );
}

/** No set is nearly as large. */
const largest = 5_000_000;

async function readFile(file: File): Promise<ReturnType<typeof readCatalogText>> {
  if (file.size > largest) return { problem: 'Tệp quá lớn, không phải bộ tiêu chí do Soát Biểu lưu ra.' };
  try {
    return readCatalogText(await file.text());
  } catch {
    return { problem: 'Máy không cho đọc tệp này; đề nghị chọn lại.' };
  }
}
