import { Suspense, lazy } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Understood } from '../../core/present/pane-understood';
import type { PaneStore } from '../state/pane-store';
import type { UnderstoodState } from '../state/reduce-understood';
import { ReasonList } from './reason-list';
import { UnderstoodItem } from './understood-item';

const SheetForm = lazy(() => import('./sheet-form'));

const useStyles = makeStyles({
  heading: {
    margin: '12px 0 4px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  items: { margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  why: { color: tokens.colorNeutralForeground3 },
  point: { margin: 0 },
});

interface SkippedSheetsProps {
  readonly understood: Understood;
  readonly place: UnderstoodState;
  readonly store: PaneStore;
}

/** The sheets and regions that were not taken for a table, and why; where a table may be, the user can show it. */
export function SkippedSheets({ understood, place, store }: SkippedSheetsProps) {
  const { skipped, withoutTable, dismissed, notApplied } = understood;
  const open = new Set([...withoutTable, ...dismissed].map(({ sheet }) => sheet));
  const closed = skipped
    .map(({ names, why }) => ({ what: names.filter((name) => !open.has(name)).join(', '), why }))
    .filter(({ what }) => what !== '');
  return (
    <>
      <WithoutTable {...{ understood, place, store }} />
      <Dismissed {...{ understood, place, store }} />
      <ReasonList heading="Trang không soát" items={closed} />
      <ReasonList
        heading="Chỉnh sửa chưa dùng tới"
        items={notApplied.map((what) => ({
          what,
          why: 'không thấy bảng này trong sổ; chỉnh sửa vẫn được giữ',
        }))}
      />
    </>
  );
}

function WithoutTable({ understood: { withoutTable }, place, store }: SkippedSheetsProps) {
  const styles = useStyles();
  if (withoutTable.length === 0) return null;
  return (
    <>
      <h2 className={styles.heading}>Trang chưa thấy bảng</h2>
      <ul className={styles.items}>
        {withoutTable.map((sheet) => (
          <UnderstoodItem
            key={sheet.sheet}
            itemKey={sheet.sheet}
            place={place}
            store={store}
            opensForm
            heading={
              <>
                {sheet.sheet} <span className={styles.why}>– {sheet.why}</span>
              </>
            }
          >
            {() => (
              <>
                <p className={styles.point}>Chỉ cho Soát Biểu bảng ở đâu:</p>
                <Suspense fallback="Đang mở…">
                  <SheetForm sheet={sheet} store={store} />
                </Suspense>
              </>
            )}
          </UnderstoodItem>
        ))}
      </ul>
    </>
  );
}

function Dismissed({ understood: { dismissed }, place, store }: SkippedSheetsProps) {
  const styles = useStyles();
  if (dismissed.length === 0) return null;
  return (
    <>
      <h2 className={styles.heading}>Anh/chị đã chọn: không phải biểu</h2>
      <ul className={styles.items}>
        {dismissed.map(({ id, sheet, address, correction }) => (
          <UnderstoodItem
            key={id}
            itemKey={id}
            place={place}
            store={store}
            heading={
              <>
                {sheet} <span className={styles.why}>– vùng {address}</span>
              </>
            }
          >
            {() => (
              <Button size="small" onClick={() => void store.undoCorrection(correction, { id, sheet })}>
                Bỏ chỉnh sửa
              </Button>
            )}
          </UnderstoodItem>
        ))}
      </ul>
    </>
  );
}
