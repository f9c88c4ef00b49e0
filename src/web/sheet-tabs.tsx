import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { SheetSnapshot } from '../core/snapshot/snapshot';
import { plainButton } from '../taskpane/parts/plain-button';
import type { SheetMarks } from './grid/cell-marks';

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    flexShrink: 0,
    overflowX: 'auto',
    padding: '0 8px',
    gap: '4px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    ...plainButton,
    flexShrink: 0,
    padding: '8px 12px',
    borderRadius: 0,
    borderBottom: '2px solid transparent',
    color: tokens.colorNeutralForeground2,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  current: {
    borderBottomColor: tokens.colorBrandStroke1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  faint: {
    marginLeft: '4px',
    whiteSpace: 'pre',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

interface SheetTabsProps {
  readonly sheets: readonly SheetSnapshot[];
  readonly current: string;
  readonly marks: ReadonlyMap<string, SheetMarks>;
  readonly onSelect: (sheet: string) => void;
}

/** The sheets of the workbook, hidden ones too, each with the number of its marked cells. */
export function SheetTabs({ sheets, current, marks, onSelect }: SheetTabsProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list
      .current!.querySelector('[aria-selected=true]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = sheetAfterKey(event.key, sheets, current);
    if (!next) return;
    event.preventDefault();
    onSelect(next.name);
    const tabs = list.current!.querySelectorAll<HTMLElement>('[role=tab]');
    tabs[sheets.indexOf(next)]!.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label="Các trang tính" className={styles.tabs} onKeyDown={onKeyDown}>
      {sheets.map(({ name, visibility }) => {
        const isCurrent = name === current;
        const marked = marks.get(name)?.count ?? 0;
        return (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={isCurrent}
            tabIndex={isCurrent ? 0 : -1}
            className={mergeClasses(styles.tab, isCurrent && styles.current)}
            onClick={() => onSelect(name)}
          >
            {name}
            {visibility !== 'visible' && <span className={styles.faint}> ẩn</span>}
            {marked > 0 && <span className={styles.faint}>{` ${marked} dấu`}</span>}
          </button>
        );
      })}
    </div>
  );
}

function sheetAfterKey(
  key: string,
  sheets: readonly SheetSnapshot[],
  current: string,
): SheetSnapshot | undefined {
  const at = sheets.findIndex(({ name }) => name === current);
  if (key === 'ArrowRight') return sheets[at + 1];
  if (key === 'ArrowLeft') return sheets[at - 1];
  if (key === 'Home') return sheets[0];
  return key === 'End' ? sheets.at(-1) : undefined;
}
