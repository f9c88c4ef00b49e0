import { memo } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { rowHeadWidth } from './row-head-width';
import type { SheetMarks } from './cell-marks';
import { SheetCell } from './sheet-cell';
import type { SheetDrawing } from './sheet-drawing';

const useStyles = makeStyles({
  // A merged cell of an earlier row lies under this one, and is to be pressed all the same.
  row: { position: 'absolute', left: 0, width: '100%', display: 'block', pointerEvents: 'none' },
  head: {
    position: 'sticky',
    left: 0,
    zIndex: 2,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    width: `${rowHeadWidth}px`,
    height: '100%',
    padding: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    fontSize: '11px',
    fontVariantNumeric: 'tabular-nums',
  },
  current: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorNeutralForeground1 },
});

interface SheetRowProps {
  readonly row: number;
  readonly top: number;
  readonly height: number;
  /** The columns in view. */
  readonly columns: readonly number[];
  readonly drawing: SheetDrawing;
  readonly marks: SheetMarks;
  /** The selected column of this row. */
  readonly selected: number | null;
  readonly move: number | null;
}

/** A row: its number, and those of its cells that are in view. */
export const SheetRow = memo(function SheetRow(props: SheetRowProps) {
  const { row, top, height, drawing, marks, selected, move } = props;
  const styles = useStyles();
  return (
    <tr role="row" aria-rowindex={row} className={styles.row} style={{ top, height }}>
      <th scope="row" className={mergeClasses(styles.head, selected !== null && styles.current)}>
        {row}
      </th>
      {drawnColumns(props).map((column) => (
        <SheetCell
          key={column}
          row={row}
          column={column}
          drawing={drawing}
          mark={marks.at(row, column)}
          isSelected={column === selected}
          move={column === selected ? move : null}
        />
      ))}
    </tr>
  );
});

/** The columns in view, and those whose merged cells reach into the view; not what lies under a merged cell. */
function drawnColumns({ row, columns, drawing: { grid }, selected }: SheetRowProps): readonly number[] {
  const drawn = new Set<number>();
  for (const column of selected === null ? columns : [...columns, selected]) {
    const merge = grid.mergeAt(row, column);
    if (!merge) drawn.add(column);
    else if (merge.top === row) drawn.add(merge.left);
  }
  return [...drawn].sort((a, b) => a - b);
}
