import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ExampleCell, ExampleSheet } from '../../core/present/pane-help';

const useStyles = makeStyles({
  frame: { overflowX: 'auto' },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  edge: {
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    fontSize: '11px',
    padding: '2px 4px',
    textAlign: 'center',
  },
  cell: { border: `1px solid ${tokens.colorNeutralStroke2}`, padding: '2px 4px', verticalAlign: 'top' },
  bold: { fontWeight: tokens.fontWeightSemibold },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  marked: { outline: `2px solid ${tokens.colorStatusDangerBorder2}`, outlineOffset: '-2px' },
});

/** A small sheet of an example, with the row numbers and column letters that the sentences name. */
export function ExampleTable({ sheet, caption }: { readonly sheet: ExampleSheet; readonly caption: string }) {
  const styles = useStyles();
  return (
    <div className={styles.frame} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td className={styles.edge} />
            {sheet.columns.map((letters) => (
              <th key={letters} scope="col" className={styles.edge}>
                {letters}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map(({ row, cells }) => (
            <tr key={row}>
              <th scope="row" className={styles.edge}>
                {row}
              </th>
              {cells.map((cell, i) => (
                <Cell key={sheet.columns[i]} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ cell }: { readonly cell: ExampleCell }) {
  const styles = useStyles();
  return (
    <td
      colSpan={cell.span}
      className={mergeClasses(
        styles.cell,
        cell.isBold && styles.bold,
        cell.isNumber && styles.number,
        cell.isMarked && styles.marked,
      )}
    >
      {cell.text}
    </td>
  );
}
