import { memo } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CellPlace } from '../workbook-view';
import { cellArea } from './cell-area';
import type { SheetMarks } from './cell-marks';
import { rowHeadWidth } from './row-head-width';
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
  /** The column of the selected cell, where this row draws it. */
  readonly selected: number | null;
}

/** A row: its number, and those of its cells that are in view. */
export const SheetRow = memo(function SheetRow(props: SheetRowProps) {
  const { row, top, height, drawing, marks, selected } = props;
  const styles = useStyles();
  return (
    <tr role="row" aria-rowindex={row} className={styles.row} style={{ top, height }}>
      <th scope="row" className={mergeClasses(styles.head, selected !== null && styles.current)}>
        {row}
      </th>
      {drawnCells(props).map((place) => (
        <SheetCell
          key={place.column}
          {...place}
          drawing={drawing}
          mark={marks.at(place.row, place.column)}
          isSelected={place.column === selected}
        />
      ))}
    </tr>
  );
});

/** The cells in view, merged ones by their first cell; not what lies under a merged cell. */
function drawnCells({ row, columns, drawing, selected }: SheetRowProps): readonly CellPlace[] {
  const drawn = new Map<number, CellPlace>();
  for (const column of selected === null ? columns : [...columns, selected]) {
    const { box, drawnAt } = cellArea(row, column, drawing);
    if (drawnAt.row === row) drawn.set(box.left, { row: box.top, column: box.left });
  }
  return [...drawn.values()].sort((a, b) => a.column - b.column);
}
