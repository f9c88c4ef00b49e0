import { useEffect, useMemo, useState } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { cellAddress, parseCellAddress } from '../../core/snapshot/address';
import type { CellPlace } from '../workbook-view';
import { cellArea, placeShown } from './cell-area';
import type { SheetMarks } from './cell-marks';
import { ColumnHeads, columnHeadHeight } from './column-heads';
import { GapRow } from './gap-row';
import { cellAfterKey } from './grid-keys';
import { rowHeadWidth } from './row-head-width';
import type { SheetAxis } from './sheet-axis';
import type { SheetDrawing } from './sheet-drawing';
import { SheetRow } from './sheet-row';
import { useLinesInView } from './use-lines-in-view';

const useStyles = makeStyles({
  scroller: {
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  table: { display: 'block', position: 'relative', borderSpacing: 0 },
  frozen: {
    position: 'sticky',
    top: `${columnHeadHeight}px`,
    zIndex: 3,
    display: 'block',
    overflow: 'clip',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  body: { display: 'block', position: 'relative' },
});

interface SheetTableProps {
  readonly drawing: SheetDrawing;
  readonly marks: SheetMarks;
  readonly selected: CellPlace;
  /** Changes with each jump from outside, which may lead to the cell that is selected already. */
  readonly jumps: number;
  readonly onSelect: (place: CellPlace) => void;
}

/** A sheet as a table: only what is in view is drawn, and the arrow keys lead from cell to cell. */
export function SheetTable({ drawing, marks, selected, jumps, onSelect }: SheetTableProps) {
  const styles = useStyles();
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const [moves, setMoves] = useState(0);
  const { grid, geometry, sheet } = drawing;
  const { rows, columns } = geometry;
  const place = placeShown(selected, drawing);
  const { drawnAt } = cellArea(place.row, place.column, drawing);
  const inView = useLinesInView(drawing, scroller, drawnAt);
  const frozenHeight = rows.startOf(inView.frozen);
  const drawnColumns = useDrawnColumns(columns, inView.columns);

  useEffect(() => inView.scrollTo(drawnAt, 'middle'), [jumps]);
  useEffect(() => {
    // Only where the user moved: a jump from the pane leaves the keyboard in the pane.
    if (moves > 0) cellElement(scroller!, place).focus({ preventScroll: true });
  }, [moves]);

  const move = (to: CellPlace) => {
    onSelect(to);
    setMoves((count) => count + 1);
    inView.scrollTo(to, 'least');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, altKey, metaKey } = event;
    const to = altKey || metaKey ? null : cellAfterKey({ key, ctrlKey }, place, geometry, grid);
    if (!to) return;
    event.preventDefault();
    move(to);
  };
  const onClick = ({ target }: MouseEvent) => {
    const address = (target as Element).closest('[data-cell]')?.getAttribute('data-cell');
    if (address) move(parseCellAddress(address)!);
  };
  const drawRow = (entry: number, above: number) => {
    const gap = rows.gapAt(entry);
    const lines = { top: rows.startOf(entry) - above, height: rows.sizeOf(entry) };
    if (gap) return <GapRow key={`gap ${gap.first}`} gap={gap} {...lines} />;
    const row = rows.lineAt(entry)!;
    return (
      <SheetRow
        key={row}
        row={row}
        {...lines}
        columns={drawnColumns}
        drawing={drawing}
        marks={marks}
        selected={row === drawnAt.row ? place.column : null}
      />
    );
  };
  return (
    <div ref={setScroller} className={styles.scroller} onKeyDown={onKeyDown} onClick={onClick}>
      <table
        role="grid"
        aria-label={`Trang tính ${sheet.name}`}
        aria-readonly
        aria-rowcount={rows.lastLine}
        aria-colcount={columns.lastLine}
        className={styles.table}
        style={{ width: rowHeadWidth + columns.total, height: columnHeadHeight + rows.total }}
      >
        <ColumnHeads columns={columns} entries={inView.columns} selected={place.column} />
        {inView.frozen > 0 && (
          <tbody role="rowgroup" className={styles.frozen} style={{ height: frozenHeight }}>
            {Array.from({ length: inView.frozen }, (_, entry) => drawRow(entry, 0))}
          </tbody>
        )}
        <tbody role="rowgroup" className={styles.body} style={{ height: rows.total - frozenHeight }}>
          {inView.rows.map((entry) => drawRow(entry, frozenHeight))}
        </tbody>
      </table>
    </div>
  );
}

/** The same array as long as the columns in view stay the same, so that rows need not be drawn anew. */
function useDrawnColumns(columns: SheetAxis, entries: readonly number[]): readonly number[] {
  const key = entries.join();
  return useMemo(() => entries.flatMap((entry) => columns.lineAt(entry) ?? []), [key, columns]);
}

function cellElement(table: Element, { row, column }: CellPlace): HTMLElement {
  return table.querySelector<HTMLElement>(`[data-cell=${cellAddress(row, column)}]`)!;
}
