import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { Button, Field, Textarea } from '@fluentui/react-components';
import type { Catalog } from '../../core/catalogs/catalog';
import { catalogOfPasted } from '../../core/tables/catalog-of-pasted';
import { useFormStyles } from './form-styles';

interface PasteFormProps {
  /** Whether what is pasted was read: then the next step is to give it a name. */
  readonly isRead: boolean;
  readonly onRead: (draft: Catalog | null) => void;
}

/** A criteria table from Excel or Word, or a copied set, as text; what it says is handed on. */
export function PasteForm({ isRead, onRead }: PasteFormProps) {
  const styles = useFormStyles();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const change = (value: string) => {
    setText(value);
    setProblem('');
    onRead(null);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const reading = catalogOfPasted(text);
    onRead('catalog' in reading ? reading.catalog : null);
    setProblem('problem' in reading ? reading.problem : '');
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field label="Dán bảng vào đây, kể cả dòng tiêu đề cột">
        <Textarea rows={6} value={text} onChange={(_, { value }) => change(value)} />
      </Field>
      {problem !== '' && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <div className={styles.actions}>
        <Button type="submit" appearance={isRead ? 'secondary' : 'primary'}>
          Đọc bảng
        </Button>
      </div>
    </form>
  );
}
