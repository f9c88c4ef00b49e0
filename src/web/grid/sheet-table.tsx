import { useEffect, useMemo, useState } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { Range } from '@tanstack/react-virtual';
import { makeStyles, tokens } from '@fluentui/react-components';
import { parseCellAddress } from '../../core/snapshot/address';
import type { CellPlace } from '../workbook-view';
import type { SheetMarks } from './cell-marks';
import { ColumnHeads, columnHeadHeight } from './column-heads';
import { GapRow } from './gap-row';
import { cellAfterKey, originOf } from './grid-keys';
import { rowHeadWidth } from './row-head-width';
import type { SheetDrawing } from './sheet-drawing';
import { SheetRow } from './sheet-row';

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

/** Frozen rows must leave room for the others. */
const mostFrozen = 0.4;
const overscan = { rows: 6, columns: 2 } as const;

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
  const { row, column } = originOf(selected, grid);
  const merge = grid.mergeAt(row, column);
  const selectedEntry = rows.indexOf(row);
  const frozen = useFrozenRows(drawing, scroller);
  const frozenHeight = rows.startOf(frozen);

  const mergeTops = useMemo(
    () => sheet.merges.map((box) => ({ first: rows.indexOf(box.top), last: rows.indexOf(box.bottom) })),
    [sheet, rows],
  );
  const rowsInView = useVirtualizer({
    count: rows.count,
    // Rows and columns are drawn together, once a frame, not each at once.
    useFlushSync: false,
    getScrollElement: () => scroller,
    estimateSize: (index) => rows.sizeOf(index),
    overscan: overscan.rows,
    scrollMargin: columnHeadHeight,
    scrollPaddingStart: columnHeadHeight + frozenHeight,
    rangeExtractor: (range: Range) => {
      const entries = new Set(defaultRangeExtractor(range));
      for (const { first, last } of mergeTops)
        if (first <= range.endIndex && last >= range.startIndex) entries.add(first);
      entries.add(selectedEntry);
      return [...entries].filter((entry) => entry >= frozen).sort((a, b) => a - b);
    },
  });
  const columnsInView = useVirtualizer({
    horizontal: true,
    count: columns.count,
    useFlushSync: false,
    getScrollElement: () => scroller,
    estimateSize: (index) => columns.sizeOf(index),
    overscan: overscan.columns,
    scrollMargin: rowHeadWidth,
    scrollPaddingStart: rowHeadWidth,
  });
  useEffect(() => {
    rowsInView.measure();
    columnsInView.measure();
  }, [geometry, rowsInView, columnsInView]);
  useEffect(() => {
    if (selectedEntry >= frozen) rowsInView.scrollToIndex(selectedEntry, { align: 'center' });
    columnsInView.scrollToIndex(columns.indexOf(column), { align: 'auto' });
    // Only a jump scrolls to the middle; the moves of the user scroll no further than they must.
  }, [jumps]);

  const columnEntries = columnsInView.getVirtualItems().map(({ index }) => index);
  const drawnColumns = useDrawnColumns(drawing, columnEntries);
  const move = (to: CellPlace) => {
    onSelect(to);
    setMoves((count) => count + 1);
    const entry = rows.indexOf(to.row);
    if (entry >= frozen) rowsInView.scrollToIndex(entry, { align: 'auto' });
    columnsInView.scrollToIndex(columns.indexOf(to.column), { align: 'auto' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, altKey, metaKey } = event;
    const to = altKey || metaKey ? null : cellAfterKey({ key, ctrlKey }, { row, column }, geometry, grid);
    if (!to) return;
    event.preventDefault();
    move(to);
  };
  const onClick = ({ target }: MouseEvent) => {
    const address = (target as Element).closest('[data-cell]')?.getAttribute('data-cell');
    if (address) move(parseCellAddress(address)!);
  };
  const drawRow = (entry: number, top: number) => {
    const gap = rows.gapAt(entry);
    const height = rows.sizeOf(entry);
    if (gap) return <GapRow key={`gap ${gap.first}`} gap={gap} top={top} height={height} />;
    const own = rows.lineAt(entry)!;
    return (
      <SheetRow
        key={own}
        row={own}
        top={top}
        height={height}
        columns={drawnColumns}
        drawing={drawing}
        marks={marks}
        selected={own === row ? column : null}
        move={own === row && moves > 0 ? moves : null}
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
        <ColumnHeads columns={columns} entries={columnEntries} selected={merge ? null : column} />
        {frozen > 0 && (
          <tbody role="rowgroup" className={styles.frozen} style={{ height: frozenHeight }}>
            {Array.from({ length: frozen }, (_, entry) => drawRow(entry, rows.startOf(entry)))}
          </tbody>
        )}
        <tbody role="rowgroup" className={styles.body} style={{ height: rows.total - frozenHeight }}>
          {rowsInView
            .getVirtualItems()
            .map(({ index }) => drawRow(index, rows.startOf(index) - frozenHeight))}
        </tbody>
      </table>
    </div>
  );
}

/** The same array as long as the columns in view stay the same, so that rows need not be drawn anew. */
function useDrawnColumns(
  { geometry: { columns } }: SheetDrawing,
  entries: readonly number[],
): readonly number[] {
  const key = entries.join();
  return useMemo(() => entries.flatMap((entry) => columns.lineAt(entry) ?? []), [key, columns]);
}

function useFrozenRows({ frozenRows, geometry: { rows } }: SheetDrawing, scroller: Element | null): number {
  const frozen = frozenRows === 0 ? 0 : rows.indexOf(frozenRows) + 1;
  const [fits, setFits] = useState(true);
  useEffect(() => {
    if (!scroller) return undefined;
    const observer = new ResizeObserver(() => {
      setFits(rows.startOf(frozen) <= scroller.clientHeight * mostFrozen);
    });
    observer.observe(scroller);
    return () => observer.disconnect();
  }, [scroller, rows, frozen]);
  return fits && frozen < rows.count ? frozen : 0;
}
