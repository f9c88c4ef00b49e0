import { useEffect, useMemo, useState } from 'react';
import type { SheetSnapshot } from '../core/snapshot/snapshot';
import { rowHeadWidth } from './grid/row-head-width';
import { sheetGeometry } from './grid/sheet-geometry';
import type { SheetSizes } from './grid/sheet-sizes';

/** Smaller than this the figures of a biểu are hard to read; wider sheets are scrolled. */
const smallest = 0.65;
const scrollBarWidth = 18;

/** How much to shrink a sheet so that its width fits the panel: 1 for none. */
export function useFittingZoom(panel: HTMLElement | null, sheet: SheetSnapshot, sizes: SheetSizes): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!panel) return undefined;
    const observer = new ResizeObserver(() => setWidth(panel.clientWidth));
    observer.observe(panel);
    return () => observer.disconnect();
  }, [panel]);
  const full = useMemo(
    () => sheetGeometry(sheet, sizes, { zoom: 1, showsHidden: false }).columns.total,
    [sheet, sizes],
  );
  return fittingZoom(width - rowHeadWidth - scrollBarWidth, full);
}

/** @param room pixels there are, or none yet. @param full pixels there would be at 100 %. */
export function fittingZoom(room: number, full: number): number {
  if (room <= 0 || room >= full) return 1;
  return Math.max(smallest, Math.floor((room / full) * 100) / 100);
}
