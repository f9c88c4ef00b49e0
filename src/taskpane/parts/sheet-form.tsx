import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { Button } from '@fluentui/react-components';
import type { SheetWithoutTable } from '../../core/present/pane-table';
import type { TableChoice } from '../../core/present/table-choice';
import { columnLetters, columnNumber } from '../../core/snapshot/address';
import type { PaneStore } from '../state/pane-store';
import { useFormStyles } from './form-styles';
import { KindSelect } from './kind-select';
import { ColumnPair, RowPair } from './span-fields';

interface SheetFormProps {
  readonly sheet: SheetWithoutTable;
  readonly store: PaneStore;
}

/** Where on a sheet a table is that was not found. Loaded when first opened. */
export default function SheetForm({ sheet: { sheet, used }, store }: SheetFormProps) {
  const styles = useFormStyles();
  const [kind, setKind] = useState<TableChoice['kind']>(null);
  const [rows, setRows] = useState({ first: String(used.top), last: String(used.top) });
  const [columns, setColumns] = useState({
    first: columnLetters(used.left),
    last: columnLetters(used.right),
  });
  const [problem, setProblem] = useState('');
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const [firstRow, lastRow] = inOrder(Number(rows.first), Number(rows.last));
    const [left, right] = inOrder(lettersToNumber(columns.first), lettersToNumber(columns.last));
    const header = { firstRow, lastRow: Math.min(lastRow, firstRow + mostHeaderRows - 1), left, right };
    const isFound = await store.declare(sheet, header, kind === 'none' ? null : kind);
    if (!isFound) setProblem('Trong các ô này không có chữ tiêu đề nào. Đề nghị xem lại số dòng và cột.');
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <RowPair legend="Dòng tiêu đề" {...rows} onChange={(first, last) => setRows({ first, last })} />
      <ColumnPair {...columns} onChange={(first, last) => setColumns({ first, last })} />
      <KindSelect value={kind} open="để Soát Biểu tự nhận" offersNone={false} onChange={setKind} />
      {problem !== '' && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary">
          Áp dụng
        </Button>
      </div>
      <p className={styles.small}>{store.keepsWhere}</p>
    </form>
  );
}

/** No biểu has a higher header. */
const mostHeaderRows = 50;

function inOrder(a: number, b: number): [number, number] {
  return [Math.min(a, b), Math.max(a, b)];
}

function lettersToNumber(letters: string): number {
  return columnNumber(letters.trim().toUpperCase());
}
