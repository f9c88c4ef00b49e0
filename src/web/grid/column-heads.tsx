import { memo } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { columnLetters } from '../../core/snapshot/address';
import type { SheetAxis } from './sheet-axis';
import { rowHeadWidth } from './row-head-width';

export const columnHeadHeight = 22;

const useStyles = makeStyles({
  heads: { position: 'sticky', top: 0, zIndex: 4, display: 'block', height: `${columnHeadHeight}px` },
  row: {
    display: 'block',
    height: '100%',
    position: 'relative',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  corner: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    display: 'block',
    boxSizing: 'border-box',
    width: `${rowHeadWidth}px`,
    height: '100%',
    padding: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    position: 'absolute',
    top: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    height: '100%',
    padding: 0,
    borderRight: `1px solid ${tokens.colorNeutralStroke3}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    fontSize: '11px',
    fontWeight: tokens.fontWeightRegular,
  },
  current: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorNeutralForeground1 },
  gap: { backgroundColor: tokens.colorNeutralBackground3 },
});

interface ColumnHeadsProps {
  readonly columns: SheetAxis;
  /** The entries in view. */
  readonly entries: readonly number[];
  readonly selected: number | null;
}

/** The letters over the columns; they stay in view. */
export const ColumnHeads = memo(function ColumnHeads({ columns, entries, selected }: ColumnHeadsProps) {
  const styles = useStyles();
  return (
    <thead role="rowgroup" className={styles.heads}>
      <tr role="row" className={styles.row}>
        <td role="presentation" className={styles.corner} />
        {entries.map((entry) => {
          const column = columns.lineAt(entry);
          const gap = columns.gapAt(entry);
          const hidden = gap && `${gap.last - gap.first + 1} cột ẩn`;
          return (
            <th
              key={entry}
              role="columnheader"
              aria-colindex={column ?? gap!.first}
              aria-label={hidden}
              title={hidden}
              className={mergeClasses(styles.head, column === selected && styles.current, gap && styles.gap)}
              style={{ left: rowHeadWidth + columns.startOf(entry), width: columns.sizeOf(entry) }}
            >
              {column === null ? '…' : columnLetters(column)}
            </th>
          );
        })}
      </tr>
    </thead>
  );
});
