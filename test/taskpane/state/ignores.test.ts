import { describe, expect, it } from '@jest/globals';
import { checkWorkbook } from '../../../src/core/check/check-workbook';
import type { Ignore } from '../../../src/core/check/ignore';
import { emptyState, formatState, parseState } from '../../../src/core/check/workbook-state';
import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';
import { noCatalogs } from '../../../src/core/tables/kept-catalogs';
import { HostProblem } from '../../../src/hosts/workbook-host';
import { noticeWords } from '../../../src/taskpane/state/announcements';
import type { Reviewed } from '../../../src/taskpane/state/pane-state';
import type { CorrectionSession } from '../../../src/taskpane/state/pane-store';
import { createPaneStore } from '../../../src/taskpane/state/pane-store';
import { fakeHost } from '../fake-host';

const grid = `
### Biểu 03
ĐVT: triệu đồng
| TT | Nội dung | Kế hoạch | Huy động | Giải ngân | Ngân sách tỉnh |
| 1 | Đường thôn Thượng | 20 | 11 | 3 | 5 |
| 2 | Nhà văn hóa thôn Hạ | 50 | 13 | 40 | 6 |
| 3 | Kênh thôn Trung | 30 | 14 | 15 | 7 |
| | Tổng cộng | 100 | 38 | 75 | 25 |`;

/** A pane over a workbook in memory, checked for real: E6 and F6 are sums that cannot be. */
function open(session?: CorrectionSession) {
  const host = fakeHost();
  host.snapshot = snapshotOfTextGrid(grid);
  const store = createPaneStore({
    host,
    today: () => '2024-06-03',
    runCheck: async (snapshot, options) => checkWorkbook(snapshot, { ...options, only: ['KP101'] }),
    ...(session && { session }),
  });
  const screen = () => store.getState().screen as Reviewed;
  const cards = () => screen().view.sections.flatMap(({ sheets }) => sheets.flatMap((one) => one.cards));
  const ignoreFirst = (scope = 0, reason = 'huyện cho để ngoài') => {
    const [card] = cards();
    return store.ignore({ ...card!.scopes[scope]!.ignore, reason }, card!.key);
  };
  return { host, store, screen, cards, ignoreFirst };
}

const refused = new HostProblem('sheet-protected', 'Sổ đang khoá cấu trúc.', 'Đề nghị mở khoá.');

describe('what the user ignores in the pane', () => {
  it('leaves the list and the marks, and is written into the workbook', async () => {
    const { host, store, screen, cards, ignoreFirst } = open();
    await store.check();
    expect(host.calls.at(-1)).toBe('mark 2');
    await ignoreFirst();
    expect(cards().map(({ cell }) => cell)).toEqual(['F6']);
    expect(host.calls.filter((call) => call === 'read')).toHaveLength(1);
    expect(host.calls.at(-1)).toBe('mark 1');
    const kept = { kind: 'finding', rule: 'KP101', severity: 'error', reason: 'huyện cho để ngoài' };
    expect(parseState(host.stored)).toMatchObject({ kind: 'read', state: { ignores: [kept] } });
    const { announcement, notice } = store.getState();
    expect(announcement).toBe('Đã bỏ qua 1 chỗ. Đã soát xong: 1 sai, 0 cần xem lại, 1 đã bỏ qua.');
    expect(notice).toMatchObject({ kind: 'ignored', count: 1 });
    expect(screen().list).toMatchObject({ open: null, focus: { key: cards()[0]!.key } });
    expect(screen().view.ignored).toMatchObject([{ reason: 'huyện cho để ngoài', cards: [{ cell: 'E6' }] }]);
  });

  it('is told again, opened and with the focus, and leaves no trace', async () => {
    const { host, store, screen, cards, ignoreFirst } = open();
    await store.check();
    await ignoreFirst();
    await store.lookAgain(screen().view.ignored[0]!.ignore);
    expect(cards().map(({ cell }) => cell)).toEqual(['E6', 'F6']);
    expect(host.stored).toBe('');
    const { key } = cards()[0]!;
    expect(screen().list).toMatchObject({ open: key, focus: { key } });
    expect(store.getState()).toMatchObject({
      notice: null,
      announcement: 'Đã soát lại mục này. Đã soát xong: 2 sai, 0 cần xem lại.',
    });
  });

  it('takes the focus along when nothing is left to tell', async () => {
    const { store, screen, ignoreFirst } = open();
    await store.check();
    await ignoreFirst(2);
    expect(screen()).toMatchObject({ name: 'nothing-found', ignoring: { move: 1 } });
    expect(store.getState().announcement).toBe(
      'Đã bỏ qua 2 chỗ. Đã soát xong: ngoài 2 chỗ đã bỏ qua, không thấy chỗ nào cần sửa.',
    );
  });

  it('is read from the workbook with the first check; what matches nothing can be taken off the list', async () => {
    const unused: Ignore = { kind: 'rule', rule: 'KP101', reason: 'x' };
    const { host, store, screen } = open();
    host.stored = formatState({ ...emptyState, ignores: [unused] });
    host.snapshot = snapshotOfTextGrid(grid.replace('75 | 25', '58 | 18'));
    await store.check();
    expect(screen().view.ignored).toMatchObject([{ ignore: unused, cards: [] }]);
    expect(screen().view.ignoredCount).toBe(0);
    await store.lookAgain(unused);
    expect(screen().view.ignored).toEqual([]);
    expect(screen().ignoring.move).toBe(1);
    expect(host.stored).toBe('');
  });

  it('holds in the session where the workbook cannot be written to, and that is said last', async () => {
    const { host, store, cards, ignoreFirst } = open();
    await store.check();
    host.refusals.set('keep', refused);
    await ignoreFirst();
    const words =
      'Chưa lưu được vào sổ này: sổ đang khoá cấu trúc. Đề nghị mở khoá. Điều vừa chọn chỉ có hiệu lực tới khi đóng khung này.';
    const { notice, announcement } = store.getState();
    expect(noticeWords(notice!)).toBe(words);
    expect(announcement).toMatch(/^Đã bỏ qua 1 chỗ\. .*chỉ có hiệu lực tới khi đóng khung này\.$/);
    await store.check();
    expect(cards()).toHaveLength(1);
  });

  it('leaves alone what another version keeps', async () => {
    const { host, store, cards, ignoreFirst } = open();
    host.stored = '{"version":2}';
    await store.check();
    await ignoreFirst();
    expect(cards()).toHaveLength(1);
    expect(host.stored).toBe('{"version":2}');
    expect(noticeWords(store.getState().notice!)).toContain('chỉ có hiệu lực tới khi đóng khung');
  });

  it('goes on in the session that the page gives to the same file', async () => {
    let ignores: readonly Ignore[] = [];
    const session: CorrectionSession = {
      corrections: [],
      keep: () => undefined,
      catalogs: noCatalogs,
      keepCatalogs: () => undefined,
      get ignores() {
        return ignores;
      },
      keepIgnores: (kept) => void (ignores = kept),
    };
    const first = open(session);
    await first.store.check();
    await first.ignoreFirst();
    const again = open(session);
    await again.store.check();
    expect(again.cards()).toHaveLength(1);
  });

  it('waits for a check', async () => {
    const { host, store } = open();
    const ignore: Ignore = { kind: 'rule', rule: 'KP101', reason: 'x' };
    await store.ignore(ignore, 'a');
    await store.lookAgain(ignore);
    expect(host.calls).toEqual([]);
  });
});
