import { makeStyles, tokens } from '@fluentui/react-components';
import type { Gap } from './sheet-axis';

const useStyles = makeStyles({
  row: { position: 'absolute', left: 0, width: '100%', display: 'block' },
  gap: {
    position: 'sticky',
    left: 0,
    display: 'flex',
    alignItems: 'center',
    boxSizing: 'border-box',
    maxWidth: '300px',
    height: '100%',
    padding: '0 8px',
    color: tokens.colorNeutralForeground3,
    fontSize: '11px',
    whiteSpace: 'nowrap',
  },
  line: {
    position: 'absolute',
    inset: 0,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

interface GapRowProps {
  readonly gap: Gap;
  readonly top: number;
  readonly height: number;
}

/** The seam where rows are left out: "… 3 dòng ẩn". */
export function GapRow({ gap, top, height }: GapRowProps) {
  const styles = useStyles();
  const count = (gap.last - gap.first + 1).toLocaleString('vi-VN');
  return (
    <tr role="row" aria-rowindex={gap.first} className={styles.row} style={{ top, height }}>
      <td role="gridcell" className={styles.line} aria-hidden />
      <td role="gridcell" className={styles.gap}>
        {`… ${count} ${gap.kind === 'hidden' ? 'dòng ẩn' : 'dòng trống'}`}
      </td>
    </tr>
  );
}
