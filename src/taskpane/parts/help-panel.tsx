import { makeStyles, tokens } from '@fluentui/react-components';
import type { FindingKind } from '../../core/present/finding-kinds';
import { findingKindWords, findingKinds } from '../../core/present/finding-kinds';
import { FindingKindBadge } from './finding-kind-badge';

const meanings: Readonly<Record<FindingKind, string>> = {
  sure: 'Phép tính hoặc lịch chứng minh được. Nên sửa trước khi trình ký.',
  likely: 'Rất có thể sai hoặc thiếu, nhưng có thể có lý do riêng. Đối chiếu rồi quyết định.',
  unmet: 'Không phải lỗi: chỉ tiêu còn thiếu bao nhiêu so với yêu cầu.',
  note: 'Không phải lỗi: điều nên biết trước khi trình.',
};

const keys: readonly (readonly [string, string])[] = [
  ['F8', 'sang chỗ tiếp theo và xem ô'],
  ['Shift + F8', 'về chỗ trước và xem ô'],
  ['↓ ↑', 'đi trong danh sách'],
  ['Enter', 'xem ô của chỗ đang chọn'],
  ['Phím cách', 'mở hoặc đóng phần giải thích'],
  ['Esc', 'đóng phần giải thích'],
];

const useStyles = makeStyles({
  panel: {
    margin: '0 0 12px',
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  heading: {
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: '0 0 12px' },
  meaning: { margin: '0 0 8px' },
  keys: {
    margin: '0 0 12px',
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: '12px',
    rowGap: '4px',
  },
  key: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  what: { margin: 0 },
  last: { margin: 0 },
});

/** How to read the signs, how to walk by keyboard, and where the figures go: nowhere. Loaded when first opened. */
export default function HelpPanel() {
  const styles = useStyles();
  return (
    <div className={styles.panel}>
      <h2 className={styles.heading}>Các dấu</h2>
      <dl className={styles.list}>
        {findingKinds.map((kind) => (
          <div key={kind}>
            <dt>
              <FindingKindBadge kind={kind} word={findingKindWords[kind]} />
            </dt>
            <dd className={styles.meaning}>{meanings[kind]}</dd>
          </div>
        ))}
      </dl>
      <h2 className={styles.heading}>Phím tắt</h2>
      <dl className={styles.keys}>
        {keys.map(([key, what]) => (
          <div key={key} style={{ display: 'contents' }}>
            <dt className={styles.key}>{key}</dt>
            <dd className={styles.what}>{what}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.last}>
        Số liệu chỉ được đọc trên máy này, không gửi đi đâu. Dấu nằm đè lên ô; màu và định dạng của anh/chị
        giữ nguyên.
      </p>
    </div>
  );
}
