import { makeStyles, tokens } from '@fluentui/react-components';
import { cellAddress } from '../core/snapshot/address';
import type { SheetDrawing } from './grid/sheet-drawing';
import { shownText } from '../core/values/shown-text';
import type { CellPlace } from './workbook-view';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'flex-start',
    flexShrink: 0,
    gap: '12px',
    minHeight: '20px',
    maxHeight: '60px',
    overflowY: 'auto',
    padding: '6px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  address: { fontWeight: tokens.fontWeightSemibold, minWidth: '36px', fontVariantNumeric: 'tabular-nums' },
  content: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  formula: { color: tokens.colorNeutralForeground3 },
});

interface CellBarProps {
  readonly drawing: SheetDrawing;
  readonly place: CellPlace;
}

/** The selected cell in full: what it shows, and the formula behind it. */
export function CellBar({ drawing, place: { row, column } }: CellBarProps) {
  const styles = useStyles();
  const cell = drawing.grid.cellAt(row, column);
  return (
    <div className={styles.bar} aria-label="Ô đang chọn" role="group" tabIndex={0}>
      <span className={styles.address}>{cellAddress(row, column)}</span>
      <span className={styles.content}>
        {cell && shownText(cell.value, cell.format, drawing.date1904)}{' '}
        {cell?.formula && <span className={styles.formula}>{cell.formula}</span>}
      </span>
    </div>
  );
}
