import { useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { StripLine } from '../../core/present/pane-strip';
import { TextLink } from './text-link';

const useStyles = makeStyles({
  line: { display: 'flex', gap: '8px', marginTop: '4px' },
  name: { fontWeight: tokens.fontWeightSemibold, flexShrink: 0, maxWidth: '40%', overflowWrap: 'anywhere' },
  text: { fontVariantNumeric: 'tabular-nums' },
  totals: { margin: 0, padding: 0 },
  total: {
    listStyleType: 'none',
    display: 'flex',
    justifyContent: 'space-between',
    gap: '12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  figure: {
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'right',
    flexShrink: 0,
    color: tokens.colorNeutralForeground1,
  },
});

const fewTables = 6;
const fewTotals = 3;

/** What each table comes to, its totals under one another; a workbook of many tables shows the first. */
export function SummaryStrip({ lines }: { readonly lines: readonly StripLine[] }) {
  const [showsAll, setShowsAll] = useState(false);
  const holdsBack = lines.length > fewTables || lines.some(({ totals }) => totals.length > fewTotals);
  return (
    <div>
      {(showsAll ? lines : lines.slice(0, fewTables)).map((line) => (
        <TableLine key={line.table} line={line} showsAll={showsAll} />
      ))}
      {holdsBack && (
        <TextLink aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? 'Thu gọn' : 'Xem đủ các số tổng'}
        </TextLink>
      )}
    </div>
  );
}

function TableLine({ line, showsAll }: { readonly line: StripLine; readonly showsAll: boolean }) {
  const styles = useStyles();
  const { name, text, totals } = line;
  return (
    <div>
      <div className={styles.line}>
        <span className={styles.name}>{name}</span>
        <span className={styles.text}>{text}</span>
      </div>
      {totals.length > 0 && (
        <ul className={styles.totals}>
          {(showsAll ? totals : totals.slice(0, fewTotals)).map(({ heading, total }) => (
            <li key={heading} className={styles.total}>
              <span>{heading}</span>
              <span className={styles.figure}>{total}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
