import { boxAddress, cellAddress, columnLetters } from '../../src/core/snapshot/address';
import type { Recognition } from '../../src/core/tables/recognise-tables';
import type {
  Column,
  CriteriaTable,
  Leftover,
  Row,
  RowSum,
  Table,
  TableText,
} from '../../src/core/tables/table';

/** What was recognised, as a text that a person can hold against the drawn layout. */
export function drawRecognition({ tables, leftovers }: Recognition): string {
  return (
    [...tables.map(drawTable), drawLeftovers(leftovers)].filter((part) => part !== '').join('\n\n') + '\n'
  );
}

function drawTable(table: Table): string {
  return [
    `${table.id} ${boxAddress(table.box)} ${table.kind}`,
    line('tên', drawText(table.title)),
    line('đơn vị', table.unit && `${table.unit.text} — ${drawText(table.unitText)!}`),
    line(
      'tiêu đề',
      table.headerRows.join(', ') +
        (table.columnNumberRow === null ? '' : `; số cột: ${table.columnNumberRow}`),
    ),
    'cột',
    ...table.columns.map(drawColumn),
    'dòng',
    ...table.rows.map(drawRow),
    ...table.rowSums.map(drawRowSum),
    ...table.columnSums.map(
      ({ total, parts, relation, fits, compared }) =>
        `cộng ngang ${columnLetters(total)} ${sign(relation)} ${parts.map(columnLetters).join(' + ')} (${fits}/${compared})`,
    ),
    ...(table.kind === 'criteria' ? drawCriteria(table) : []),
    ...table.notes.map((note) => line('ghi chú', drawText(note))),
  ]
    .filter((part) => part !== null)
    .join('\n');
}

function line(name: string, text: string | null): string | null {
  return text === null ? null : `${name}: ${text}`;
}

function drawText(text: TableText | null): string | null {
  return text && `${cellAddress(text.row, text.column)} "${shorten(text.text)}"`;
}

function shorten(text: string): string {
  const plain = text.replace(/\s+/g, ' ');
  return plain.length > 70 ? `${plain.slice(0, 69)}…` : plain;
}

function drawColumn({ column, role, figures, unit, heading, number }: Column): string {
  const marks = [figures ? 'số' : '', unit?.text ?? '', number ?? ''].filter((mark) => mark !== '');
  return `  ${columnLetters(column)} ${role}${marks.length > 0 ? ` [${marks.join(', ')}]` : ''} ${shorten(heading)}`.trimEnd();
}

function drawRow({ row, role, level, index, label, parent }: Row): string {
  const indent = '  '.repeat(Math.max(0, level - 1));
  const place = parent === null ? '' : ` < ${parent}`;
  return `  ${row} ${role} ${level}${place}  ${indent}${index === '' ? '' : `${index} `}${shorten(label)}`.trimEnd();
}

function drawRowSum({ total, parts, relation, columns, knownBy }: RowSum): string {
  return `cộng dọc ${total} ${sign(relation)} ${parts.join(' + ')} [${columns.map(columnLetters).join(' ')}] ${knownBy}`;
}

function sign(relation: RowSum['relation']): string {
  return relation === 'sum' ? '=' : '≥';
}

function drawCriteria({ targetColumn, periods, criteria }: CriteriaTable): readonly string[] {
  const letters = (column: number | null) => (column === null ? '-' : columnLetters(column));
  return [
    `yêu cầu: ${letters(targetColumn)}`,
    ...periods.map(
      ({ heading, result, status, metMark, unmetMark }) =>
        `kỳ "${heading}": kết quả ${letters(result)}, đánh giá ${letters(status)}, đạt ${letters(metMark)}, chưa đạt ${letters(unmetMark)}`,
    ),
    ...criteria.map(({ code, row, ownRow, indicators }) => {
      const parts = indicators.map((one) => `${one.code} (${one.row})`).join(', ');
      return `tiêu chí ${code} (${row}${ownRow ? '' : ', chung dòng'})${parts === '' ? '' : `: ${parts}`}`;
    }),
  ];
}

function drawLeftovers(leftovers: readonly Leftover[]): string {
  return leftovers
    .map(({ sheet, box, what }) => `ngoài bảng: ${sheet} ${boxAddress(box)} ${what}`)
    .join('\n');
}
