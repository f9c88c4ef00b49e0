import { useEffect, useMemo, useState } from 'react';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { Range } from '@tanstack/react-virtual';
import type { CellPlace } from '../workbook-view';
import { cellArea } from './cell-area';
import { columnHeadHeight } from './column-heads';
import { rowHeadWidth } from './row-head-width';
import type { SheetDrawing } from './sheet-drawing';

/** What of a sheet is to be drawn, as entries of its axes. */
export interface LinesInView {
  /** How many of the first rows stay in view; they are not among `rows`. */
  readonly frozen: number;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Brings a cell into view: to the middle, or just as far as it must. */
  scrollTo(place: CellPlace, how: 'middle' | 'least'): void;
}

/** Frozen rows must leave room for the others. */
const mostFrozen = 0.4;
const overscan = { rows: 6, columns: 2 } as const;

/** @param selected drawn even out of view, so that the keyboard stays where it is while the wheel scrolls on */
export function useLinesInView(
  drawing: SheetDrawing,
  scroller: HTMLElement | null,
  selected: CellPlace,
): LinesInView {
  const { sheet, geometry } = drawing;
  const { rows, columns } = geometry;
  const frozen = useFrozenRows(drawing, scroller);
  const merges = useMemo(
    () =>
      sheet.merges.map(({ top, left, bottom }) => ({
        first: rows.indexOf(cellArea(top, left, drawing).drawnAt.row),
        last: rows.indexOf(bottom),
      })),
    [sheet, rows, drawing],
  );
  const rowsInView = useVirtualizer({
    count: rows.count,
    // Rows and columns are drawn together, once a frame, not each at once.
    useFlushSync: false,
    getScrollElement: () => scroller,
    estimateSize: (index) => rows.sizeOf(index),
    overscan: overscan.rows,
    scrollMargin: columnHeadHeight,
    scrollPaddingStart: columnHeadHeight + rows.startOf(frozen),
    rangeExtractor: (range: Range) => {
      const entries = new Set(defaultRangeExtractor(range)).add(rows.indexOf(selected.row));
      // A merged cell is drawn with its first row, wherever that is.
      for (const { first, last } of merges)
        if (first <= range.endIndex && last >= range.startIndex) entries.add(first);
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
  return {
    frozen,
    rows: rowsInView.getVirtualItems().map(({ index }) => index),
    columns: columnsInView.getVirtualItems().map(({ index }) => index),
    scrollTo(place, how) {
      const entry = rows.indexOf(place.row);
      if (entry >= frozen) rowsInView.scrollToIndex(entry, { align: how === 'middle' ? 'center' : 'auto' });
      columnsInView.scrollToIndex(columns.indexOf(place.column), { align: 'auto' });
    },
  };
}

/** The frozen rows of the file; none where they would leave too little room. */
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
