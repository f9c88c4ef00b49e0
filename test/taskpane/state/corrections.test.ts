import { describe, expect, it } from '@jest/globals';
import type { CheckOptions } from '../../../src/core/check/check-workbook';
import { checkWorkbook } from '../../../src/core/check/check-workbook';
import { parseState } from '../../../src/core/check/workbook-state';
import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';
import type { Correction } from '../../../src/core/tables/corrections';
import { HostProblem } from '../../../src/hosts/workbook-host';
import { noticeWords } from '../../../src/taskpane/state/announcements';
import type { Reviewed } from '../../../src/taskpane/state/pane-state';
import type { CorrectionSession } from '../../../src/taskpane/state/pane-store';
import { createPaneStore } from '../../../src/taskpane/state/pane-store';
import { pageSession } from '../../../src/web/correction-session';
import { fakeHost } from '../fake-host';

const grid = `
### Biểu 04
THEO DÕI CÁC THÔN
ĐVT: triệu đồng
| TT | Thôn | Đợt một | Đợt hai |
| 1 | Thượng | 20 | 30 |
| 2 | Hạ | 50 | 40 |
| | Tổng cộng | 70 | 75 |
### Hộ
| Chủ nhà | Nơi ở | Được xét |
| Ông A | Thượng | có |`;

/** A pane over a workbook in memory, checked for real. */
function open(session?: CorrectionSession) {
  const host = fakeHost();
  host.snapshot = snapshotOfTextGrid(grid);
  const asked: CheckOptions[] = [];
  const store = createPaneStore({
    host,
    today: () => '2024-06-03',
    runCheck: async (snapshot, options) => {
      asked.push(options);
      return checkWorkbook(snapshot, options);
    },
    ...(session && { session }),
  });
  const screen = () => store.getState().screen as Reviewed;
  const table = () => screen().view.understood.tables[0]!;
  const funding = (): Correction => {
    const { origin, about } = table().reading;
    return { layout: origin.layout, about, kind: 'funding' };
  };
  const where = { id: 'Biểu 04#1', sheet: 'Biểu 04' };
  const chooseFunding = () => store.correct(funding(), where);
  return { host, store, asked, screen, table, funding, where, chooseFunding };
}

const refused = new HostProblem('sheet-protected', 'Sổ đang khoá cấu trúc.', 'Đề nghị mở khoá.');

describe('corrections in the pane', () => {
  it('are applied at once, marked, and written into the workbook', async () => {
    const { host, store, screen, table, chooseFunding } = open();
    await store.check();
    expect([screen().name, table().reading.asks]).toEqual(['nothing-found', true]);
    expect(host.stored).toBeNull();
    await chooseFunding();
    expect([screen().name, table().kind]).toEqual(['findings', 'kinh phí']);
    expect(host.calls.filter((call) => call === 'read')).toHaveLength(1);
    expect(host.calls.at(-1)).toMatch(/^mark [1-9]/);
    expect(parseState(host.stored)).toMatchObject({
      kind: 'read',
      state: { corrections: [{ kind: 'funding' }] },
    });
    expect(store.getState().announcement).toMatch(/^Đã áp dụng\. Đã soát xong: [1-9]/);
    expect(screen().understood).toMatchObject({
      open: 'Biểu 04#1',
      editing: false,
      focus: { key: 'Biểu 04#1' },
    });
  });

  it('are given up without a trace', async () => {
    const { host, store, screen, table, funding, chooseFunding, where } = open();
    await store.check();
    await chooseFunding();
    await store.undoCorrection(funding(), where);
    expect([screen().name, table().reading.asks]).toEqual(['nothing-found', true]);
    expect(host.stored).toBe('');
  });

  it('are read from the workbook with the first check, and only then', async () => {
    const first = open();
    await first.store.check();
    await first.chooseFunding();
    const { host, store, table } = open();
    host.stored = first.host.stored;
    await store.check();
    await store.check();
    expect(table().kind).toBe('kinh phí');
    expect(host.calls.filter((call) => call === 'recall')).toHaveLength(1);
  });

  it('hold in the session where the workbook cannot be written to', async () => {
    const { host, store, table, chooseFunding } = open();
    await store.check();
    host.refusals.set('keep', refused);
    await chooseFunding();
    expect(table().kind).toBe('kinh phí');
    const { notice } = store.getState();
    expect(noticeWords(notice!)).toBe(
      'Chưa lưu được vào sổ này: sổ đang khoá cấu trúc. Đề nghị mở khoá. Điều vừa chọn chỉ có hiệu lực tới khi đóng khung này.',
    );
    await store.check();
    expect(table().kind).toBe('kinh phí');
  });

  it.each([
    ['{"version":2}', 'do bản Soát Biểu mới hơn ghi'],
    ['{"version":', 'không đọc được'],
  ])('leave alone what another version keeps: %s', async (stored, words) => {
    const { host, store, table, chooseFunding } = open();
    host.stored = stored;
    await store.check();
    expect(noticeWords(store.getState().notice!)).toContain(words);
    await chooseFunding();
    expect(table().kind).toBe('kinh phí');
    expect(host.stored).toBe(stored);
    expect(noticeWords(store.getState().notice!)).toContain('chỉ có hiệu lực tới khi đóng khung');
  });

  it('write nothing over what could not be read, and ask again', async () => {
    const { host, store, table, chooseFunding } = open();
    host.refusals.set('recall', refused);
    await store.check();
    expect(store.getState().notice).toBeNull();
    await chooseFunding();
    expect(table().kind).toBe('kinh phí');
    expect(noticeWords(store.getState().notice!)).toContain('Chưa lưu được vào sổ này');
    expect(host.stored).toBeNull();
    await store.check();
    expect(host.calls.filter((call) => call === 'recall')).toHaveLength(2);
  });

  it('go on to the next file of the page, which is not told of those that do not fit it', async () => {
    const page = pageSession();
    const first = open(page.ofFile('thang-5.xlsx'));
    await first.store.check();
    await first.chooseFunding();
    const same = open(page.ofFile('thang-6.xlsx'));
    await same.store.check();
    expect(same.table().kind).toBe('kinh phí');
    const other = open(page.ofFile('xa-mau.xlsx'));
    other.host.snapshot = snapshotOfTextGrid('| TT | Nội dung | Số tiền |\n| 1 | a | 5 |');
    await other.store.check();
    expect(other.asked[0]!.corrections).toHaveLength(1);
    expect(other.screen().view.understood.notApplied).toEqual([]);
  });

  it('of the workbook that fit nothing are told of', async () => {
    const first = open();
    await first.store.check();
    await first.chooseFunding();
    const { host, store, screen } = open();
    host.stored = first.host.stored;
    host.snapshot = snapshotOfTextGrid('| TT | Nội dung | Số tiền |\n| 1 | a | 5 |');
    await store.check();
    expect(screen().view.understood.notApplied).toEqual(['Biểu 04 ("TT", "Thôn", "Đợt một", "Đợt hai")']);
  });

  it('can say where a table is, or learn that nothing is there', async () => {
    const { store, screen } = open();
    expect(await store.declare('Hộ', { firstRow: 1, lastRow: 1, left: 1, right: 3 }, null)).toBe(false);
    await store.check();
    expect(await store.declare('Hộ', { firstRow: 9, lastRow: 9, left: 1, right: 3 }, null)).toBe(false);
    expect(await store.declare('Mất', { firstRow: 1, lastRow: 1, left: 1, right: 3 }, null)).toBe(false);
    expect(await store.declare('Hộ', { firstRow: 1, lastRow: 1, left: 1, right: 3 }, 'tasks')).toBe(true);
    const found = screen().view.understood.tables[1]!;
    expect([found.id, found.kind]).toEqual(['Hộ#1', 'nhiệm vụ']);
    expect(screen().understood).toMatchObject({ open: 'Hộ#1', focus: { key: 'Hộ#1' } });
    await store.undoCorrection(found.reading.origin.correction!, { id: 'Hộ#1', sheet: 'Hộ' });
    expect(screen().understood).toMatchObject({ open: 'Hộ', focus: { key: 'Hộ' } });
  });

  it('wait for a check', async () => {
    const { host, store, where } = open();
    const layout = { sheet: '', depth: 1, labels: [] };
    await store.correct({ layout, about: '', kind: 'none' }, where);
    expect(host.calls).toEqual([]);
  });
});
