import { operation } from './requirements';

/** Milliseconds; long enough for a paste or a row filled in one go to arrive as one. */
export const quietAfterEdit = 600;

/**
 * Calls back once edits have been quiet for a moment. Edits of co-authors count, our own do not. One handler serves the
 * whole workbook: sheets that come and go are covered. Excel raises no event for cells that are merely recalculated.
 *
 * @param isWriting whether we are writing just now
 * @returns how to stop; safe to call twice
 */
export const watchEdits = operation(
  '1.9',
  async (context, onEdit: () => void, isWriting: () => boolean): Promise<() => void> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopped = false;
    const handler = context.workbook.worksheets.onChanged.add(async ({ triggerSource }) => {
      // Excels before ExcelApi 1.14 do not say who wrote.
      const isOurs = triggerSource === undefined ? isWriting() : triggerSource === 'ThisLocalAddin';
      if (stopped || isOurs) return;
      clearTimeout(timer);
      timer = setTimeout(onEdit, quietAfterEdit);
    });
    await context.sync();
    return () => {
      clearTimeout(timer);
      if (stopped) return;
      stopped = true;
      handler.remove();
      // Should Excel refuse just now, the events go on arriving and are not told.
      handler.context.sync().catch(() => undefined);
    };
  },
);
