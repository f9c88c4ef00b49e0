import { memo, useEffect, useRef } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { severityWords } from '../../core/present/severity-words';
import type { Severity } from '../../core/rules/define-rule';
import { cellAddress } from '../../core/snapshot/address';
import { shownText } from '../../core/values/shown-text';
import { alignmentOf, frameStyle, textStyle } from './cell-style';
import { markFills, markTextColour } from '../../hosts/excel/mark-colours';
import { visuallyHidden } from '../../taskpane/parts/visually-hidden';
import { MarkIcon } from './mark-icon';
import { rowHeadWidth } from './row-head-width';
import type { SheetDrawing } from './sheet-drawing';
import { blankCell } from './sheet-drawing';
import { textRoom } from './text-room';

const useStyles = makeStyles({
  cell: {
    position: 'absolute',
    display: 'flex',
    boxSizing: 'border-box',
    padding: 0,
    backgroundClip: 'padding-box',
    cursor: 'cell',
    pointerEvents: 'auto',
    userSelect: 'text',
    ':focus-visible': { outlineStyle: 'none' },
  },
  clipped: { overflow: 'hidden' },
  marked: { color: markTextColour },
  word: visuallyHidden,
  selected: {
    zIndex: 1,
    '::after': {
      content: '""',
      position: 'absolute',
      inset: '-1px',
      border: `2px solid ${tokens.colorBrandStroke1}`,
      pointerEvents: 'none',
    },
  },
  text: { boxSizing: 'border-box', padding: '1px 4px', flexShrink: 0, overflowWrap: 'break-word' },
  number: { overflow: 'hidden', textOverflow: 'ellipsis', fontVariantNumeric: 'tabular-nums' },
  top: { alignItems: 'flex-start' },
  // Text that is too high for its cell shows its beginning.
  center: { alignItems: 'safe center' },
  bottom: { alignItems: 'safe end' },
});

interface SheetCellProps {
  readonly row: number;
  readonly column: number;
  readonly drawing: SheetDrawing;
  readonly mark: Severity | undefined;
  readonly isSelected: boolean;
  /** Counts the moves by keyboard that led here; the focus follows. */
  readonly move: number | null;
}

/** One cell as the file shows it; a merged area is one cell. A mark adds a fill, a sign and a word to it. */
export const SheetCell = memo(function SheetCell(props: SheetCellProps) {
  const { row, column, drawing, mark, isSelected, move } = props;
  const styles = useStyles();
  const element = useRef<HTMLTableCellElement>(null);
  useEffect(() => {
    if (move !== null) element.current!.focus({ preventScroll: true });
  }, [move]);
  const { grid, geometry, zoom } = drawing;
  const cell = grid.cellAt(row, column) ?? blankCell(row, column);
  const look = drawing.lookAt(row, column);
  const merge = grid.mergeAt(row, column);
  const box = boxOf(row, column, drawing);
  const text = shownText(cell.value, cell.format, drawing.date1904);
  const alignment = alignmentOf(look, cell);
  const runsOn = !merge && !look.wraps && alignment === 'left' && typeof cell.value === 'string' && !mark;
  return (
    <td
      ref={element}
      role="gridcell"
      aria-colindex={column}
      aria-rowspan={merge && merge.bottom - merge.top + 1}
      aria-colspan={merge && merge.right - merge.left + 1}
      aria-selected={isSelected}
      data-cell={cellAddress(row, column)}
      data-mark={mark}
      tabIndex={isSelected ? 0 : -1}
      className={mergeClasses(
        styles.cell,
        styles[look.vertical],
        !runsOn && styles.clipped,
        mark && styles.marked,
        isSelected && styles.selected,
      )}
      style={{
        ...frameStyle(look, drawing.showsGridLines),
        ...(mark && { backgroundColor: markFills[mark] }),
        left: rowHeadWidth + box.left - 1,
        top: -1,
        width: box.width + 1,
        height: box.height + 1,
      }}
    >
      {mark && <MarkIcon severity={mark} side={alignment === 'right' ? 'left' : 'right'} />}
      {text !== '' && (
        <div
          className={mergeClasses(styles.text, typeof cell.value === 'number' && styles.number)}
          style={{
            ...textStyle(look, cell, zoom),
            ...(mark && { color: 'inherit' }),
            width: runsOn ? textRoom(row, column, geometry.columns, grid) : '100%',
          }}
        >
          {text}
        </div>
      )}
      {mark && <span className={styles.word}>{` (${severityWords[mark]})`}</span>}
    </td>
  );
});

function boxOf(row: number, column: number, { grid, geometry: { rows, columns } }: SheetDrawing) {
  const { top, left, bottom, right } = grid.mergeAt(row, column) ?? {
    top: row,
    left: column,
    bottom: row,
    right: column,
  };
  return {
    left: columns.startOf(columns.indexOf(left)),
    width: columns.extent(left, right),
    height: rows.extent(top, bottom),
  };
}
