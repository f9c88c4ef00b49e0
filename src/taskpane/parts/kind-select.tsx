import { Field, Select } from '@fluentui/react-components';
import { kindWords } from '../../core/present/table-words';
import { tableKinds } from '../../core/tables/table';
import type { TableChoice } from '../../core/present/table-choice';

interface KindSelectProps {
  readonly value: TableChoice['kind'];
  /** What is offered first where the user need not choose, or has not yet. */
  readonly open: string | null;
  /** Whether the user may say that this is no table. */
  readonly offersNone: boolean;
  readonly onChange: (kind: TableChoice['kind']) => void;
}

/** Which kind of table it is, in the words of the list. */
export function KindSelect({ value, open, offersNone, onChange }: KindSelectProps) {
  const chosen = (text: string) => [...tableKinds, 'none' as const].find((kind) => kind === text) ?? null;
  return (
    <Field label="Loại biểu">
      <Select value={value ?? ''} onChange={(_, data) => onChange(chosen(data.value))}>
        {open !== null && <option value="">{open}</option>}
        {tableKinds.map((kind) => (
          <option key={kind} value={kind}>
            {kindWords[kind]}
          </option>
        ))}
        {offersNone && <option value="none">không phải biểu</option>}
      </Select>
    </Field>
  );
}
