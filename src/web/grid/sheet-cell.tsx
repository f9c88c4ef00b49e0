import { memo } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { severityWords } from '../../core/present/severity-words';
import type { Severity } from '../../core/rules/define-rule';
import { cellAddress } from '../../core/snapshot/address';
import { shownText } from '../../core/values/shown-text';
import { markFills, markTextColour } from '../../hosts/excel/mark-colours';
import { visuallyHidden } from '../../taskpane/parts/visually-hidden';
import { cellArea } from './cell-area';
import { alignmentOf, frameStyle, textStyle } from './cell-style';
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
}

/** One cell as the file shows it; a merged area is one cell. A mark adds a fill, a sign and a word to it. */
export const SheetCell = memo(function SheetCell(props: SheetCellProps) {
  const { row, column, drawing, mark, isSelected } = props;
  const styles = useStyles();
  const { grid, geometry, zoom } = drawing;
  const { rows, columns } = geometry;
  const cell = grid.cellAt(row, column) ?? blankCell(row, column);
  const look = drawing.lookAt(row, column);
  const { box, drawnAt } = cellArea(row, column, drawing);
  const isMerged = box.bottom > box.top || box.right > box.left;
  const text = shownText(cell.value, cell.format, drawing.date1904);
  const alignment = alignmentOf(look, cell);
  const runsOn = !isMerged && !look.wraps && alignment === 'left' && typeof cell.value === 'string' && !mark;
  return (
    <td
      role="gridcell"
      aria-colindex={column}
      aria-rowspan={isMerged ? box.bottom - box.top + 1 : undefined}
      aria-colspan={isMerged ? box.right - box.left + 1 : undefined}
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
        left: rowHeadWidth + columns.startOf(columns.indexOf(drawnAt.column)) - 1,
        top: -1,
        width: columns.extent(drawnAt.column, box.right) + 1,
        height: rows.extent(drawnAt.row, box.bottom) + 1,
      }}
    >
      {mark && <MarkIcon severity={mark} side={alignment === 'right' ? 'left' : 'right'} />}
      {text !== '' && (
        <div
          className={mergeClasses(styles.text, typeof cell.value === 'number' && styles.number)}
          style={{
            width: runsOn ? textRoom(row, column, columns, grid) : '100%',
            ...textStyle(look, cell, zoom),
            ...(mark && { color: 'inherit' }),
          }}
        >
          {text}
        </div>
      )}
      {mark && <span className={styles.word}>{` (${severityWords[mark]})`}</span>}
    </td>
  );
});
