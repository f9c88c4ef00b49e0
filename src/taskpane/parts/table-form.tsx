import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { Button, Field, Select } from '@fluentui/react-components';
import { correctionOfChoice, shownChoice } from '../../core/present/table-choice';
import { columnRoleWords } from '../../core/present/table-words';
import type { UnderstoodTable } from '../../core/present/pane-understood';
import type { ColumnRole } from '../../core/tables/table';
import { columnRoles } from '../../core/tables/table';
import type { PaneStore } from '../state/pane-store';
import { useFormStyles } from './form-styles';
import { KindSelect } from './kind-select';
import { RowPair } from './span-fields';

interface TableFormProps {
  readonly table: UnderstoodTable;
  readonly store: PaneStore;
}

/** What the user says of a table that was not understood rightly. Loaded when first opened. */
export default function TableForm({ table, store }: TableFormProps) {
  const styles = useFormStyles();
  const { id, sheet, reading } = table;
  const shown = shownChoice(reading);
  const [kind, setKind] = useState(shown.kind);
  const [rows, setRows] = useState({
    first: String(shown.headerRows.first),
    last: String(shown.headerRows.last),
  });
  const [roles, setRoles] = useState(shown.roles);
  const [problem, setProblem] = useState('');
  const { correction } = reading.origin;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const headerRows = { first: Number(rows.first), last: Number(rows.last) };
    const next = correctionOfChoice(reading, { kind, headerRows, roles });
    if (headerRows.first > headerRows.last) setProblem('Dòng tiêu đề cuối đứng trước dòng đầu.');
    else if (headerRows.last - headerRows.first >= mostHeaderRows)
      setProblem(`Tiêu đề không cao quá ${mostHeaderRows} dòng.`);
    else if (next === null) setProblem('Chưa có gì thay đổi so với cách hiểu hiện nay.');
    else void store.correct(next, { id, sheet });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <KindSelect value={kind} open={reading.asks ? 'chọn loại biểu…' : null} offersNone onChange={setKind} />
      <RowPair legend="Dòng tiêu đề" {...rows} onChange={(first, last) => setRows({ first, last })} />
      <fieldset className={styles.group}>
        <legend className={styles.legend}>Các cột</legend>
        <div className={styles.columns}>
          {reading.columns.map(({ letters, heading }, i) => (
            <Field key={letters} label={`${letters}. ${heading}`}>
              <Select
                value={roles[i]!}
                onChange={(_, { value }) =>
                  setRoles(roles.map((role, at) => (at === i ? (value as ColumnRole) : role)))
                }
              >
                {columnRoles.map((role) => (
                  <option key={role} value={role}>
                    {columnRoleWords[role]}
                  </option>
                ))}
              </Select>
            </Field>
          ))}
        </div>
      </fieldset>
      {problem !== '' && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary">
          Áp dụng
        </Button>
        {correction && (
          <Button onClick={() => void store.undoCorrection(correction, { id, sheet })}>Bỏ chỉnh sửa</Button>
        )}
      </div>
      <p className={styles.small}>{store.keepsWhere}</p>
    </form>
  );
}

const mostHeaderRows = 50;
