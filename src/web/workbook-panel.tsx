import { useMemo, useState, useSyncExternalStore } from 'react';
import { Switch, makeStyles, tokens } from '@fluentui/react-components';
import type { CellRef } from '../core/snapshot/address';
import { CellBar } from './cell-bar';
import { noMarks } from './grid/cell-marks';
import { sheetDrawing } from './grid/sheet-drawing';
import { sheetSizes } from './grid/sheet-sizes';
import { SheetTable } from './grid/sheet-table';
import type { OpenedWorkbook } from './open-workbook';
import { SheetTabs } from './sheet-tabs';
import { useFittingZoom } from './use-fitting-zoom';
import type { CellPlace, WorkbookView } from './workbook-view';

const useStyles = makeStyles({
  panel: { height: '100%', display: 'flex', flexDirection: 'column', minWidth: 0 },
  note: { flexGrow: 1, padding: '20px', margin: 0 },
  hidden: {
    flexShrink: 0,
    padding: '0 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

const firstCell: CellPlace = { row: 1, column: 1 };

interface WorkbookPanelProps {
  readonly workbook: OpenedWorkbook;
  readonly view: WorkbookView;
  /** Whether it is all that is seen of the page, and so its main part. */
  readonly isAlone: boolean;
  /** Told of each cell that the user goes to. */
  readonly onSelect: (place: CellRef) => void;
}

/** The workbook as a table: one sheet at a time, with its marks. */
export function WorkbookPanel({ workbook, view, isAlone, onSelect }: WorkbookPanelProps) {
  const styles = useStyles();
  const {
    sheet: name,
    selected,
    marks,
    showsHidden,
    jumps,
  } = useSyncExternalStore(view.subscribe, view.getState);
  const { snapshot } = workbook;
  const sheet = snapshot.sheets.find((one) => one.name === name)!;
  const [panel, setPanel] = useState<HTMLElement | null>(null);
  const sizes = useMemo(() => sheetSizes(sheet, workbook.appearance), [sheet, workbook]);
  const zoom = useFittingZoom(panel, sheet, sizes);
  const drawing = useMemo(
    () => sheetDrawing(sheet, workbook, sizes, { zoom, showsHidden }),
    [sheet, workbook, sizes, zoom, showsHidden],
  );
  const place = selected.get(name) ?? firstCell;
  const hasHidden = sheet.hiddenRows.length + sheet.hiddenColumns.length > 0;
  const note = sheet.unreadable ?? (sheet.cells.length === 0 ? 'Trang này không có dữ liệu.' : null);
  return (
    <section
      ref={setPanel}
      role={isAlone ? 'main' : undefined}
      className={styles.panel}
      aria-label="Bảng tính"
    >
      {note === null ? (
        <>
          <CellBar drawing={drawing} place={place} />
          {hasHidden && (
            <Switch
              className={styles.hidden}
              label="Hiện dòng, cột ẩn"
              checked={showsHidden}
              onChange={(_, { checked }) => view.showHidden(checked)}
            />
          )}
          <SheetTable
            key={name}
            drawing={drawing}
            marks={marks.get(name) ?? noMarks}
            selected={place}
            jumps={jumps}
            onSelect={(to) => {
              view.select({ sheet: name, ...to });
              onSelect({ sheet: name, ...to });
            }}
          />
        </>
      ) : (
        <p className={styles.note}>{note}</p>
      )}
      <SheetTabs sheets={snapshot.sheets} current={name} marks={marks} onSelect={view.showSheet} />
    </section>
  );
}
