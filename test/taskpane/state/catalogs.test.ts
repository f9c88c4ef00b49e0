import { describe, expect, it } from '@jest/globals';
import { checkWorkbook } from '../../../src/core/check/check-workbook';
import { parseState } from '../../../src/core/check/workbook-state';
import { nameCatalog } from '../../../src/core/catalogs/name-catalog';
import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';
import type { KeptCatalogs } from '../../../src/core/tables/kept-catalogs';
import {
  noCatalogs,
  withOwnCatalog,
  withSaidCatalog,
  withoutOwnCatalog,
} from '../../../src/core/tables/kept-catalogs';
import { pageSession } from '../../../src/web/correction-session';
import type { Reviewed } from '../../../src/taskpane/state/pane-state';
import type { CorrectionSession } from '../../../src/taskpane/state/pane-store';
import { createPaneStore } from '../../../src/taskpane/state/pane-store';
import { shelfKey } from '../../../src/taskpane/state/reduce-understood';
import { fakeHost } from '../fake-host';

const grid = (target: string) => `
### Biểu 01
KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI
| TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả |
| 1 | Giao thông | | |
| '1.1 | Tỷ lệ đường thôn được cứng hóa | ${target} | 85% |
| '1.2 | Tỷ lệ đường ngõ được cứng hóa | ≥ 70% | 72% |`;

/** A pane over a workbook in memory, checked for real. */
function open(target: string, session?: CorrectionSession) {
  const host = fakeHost();
  host.snapshot = snapshotOfTextGrid(grid(target));
  const store = createPaneStore({
    host,
    today: () => '2024-06-03',
    runCheck: async (snapshot, options) => checkWorkbook(snapshot, options),
    ...(session && { session }),
  });
  const screen = () => store.getState().screen as Reviewed;
  const table = () => screen().view.understood.tables[0]!;
  const rules = () =>
    screen().view.sections.flatMap(({ sheets }) =>
      sheets.flatMap(({ cards }) => cards.map(({ rule }) => rule)),
    );
  /** As the user makes the table a set of their own. */
  const adopt = (title: string) => {
    const { draft, subject } = table().catalog!;
    const catalog = nameCatalog(draft!, title, []);
    const change = (kept: KeptCatalogs) =>
      withSaidCatalog(withOwnCatalog(kept, catalog), { ...subject, catalog: catalog.id, region: null });
    return store.changeCatalogs(change, { id: table().id, sheet: table().sheet });
  };
  return { host, store, screen, table, rules, adopt };
}

const kept = (stored: string | null) => {
  const reading = parseState(stored);
  return reading.kind === 'read' ? reading.state.catalogs : null;
};

describe('sets of criteria in the pane', () => {
  it('makes a set of a table, which follows it from then on, and keeps it in the workbook', async () => {
    const { host, store, screen, table, adopt } = open('≥ 80%');
    await store.check();
    expect(table().catalog!.says).toContain('Theo 318/QĐ-TTg: ');
    await adopt('Bộ của huyện');
    expect(table().catalog).toMatchObject({
      says: 'Theo Bộ của huyện, do anh/chị chọn.',
      reach: 'Đối chiếu chỉ tiêu thiếu, chỉ tiêu thừa. Đối chiếu mức yêu cầu của 2 chỉ tiêu.',
    });
    expect(screen().view.understood.shelf.own).toMatchObject([
      { label: 'Bộ của huyện', counts: '1 tiêu chí, 2 chỉ tiêu, 2 mức đạt' },
    ]);
    expect(screen().understood).toMatchObject({ open: 'Biểu 01#1', focus: { key: 'Biểu 01#1' } });
    expect(kept(host.stored)).toMatchObject({ own: [{ title: 'Bộ của huyện' }], said: [{ region: null }] });
    expect(host.calls.filter((call) => call === 'read')).toHaveLength(1);
  });

  it('holds next month’s table of the same workbook against it', async () => {
    const first = open('≥ 80%');
    await first.store.check();
    await first.adopt('Bộ của huyện');
    const next = open('≥ 60%');
    next.host.stored = first.host.stored;
    await next.store.check();
    expect(next.rules()).toContain('TC103');
    const { subject } = next.table().catalog!;
    const none = { ...subject, catalog: null, region: null };
    await next.store.changeCatalogs((sets) => withSaidCatalog(sets, none), { id: null, sheet: 'Biểu 01' });
    expect(next.rules()).not.toContain('TC103');
    expect(next.table().catalog!.says).toBe('Không đối chiếu với bộ nào, do anh/chị chọn.');
  });

  it('gives a set up, and leaves nothing in the workbook', async () => {
    const { host, store, screen, adopt } = open('≥ 80%');
    await store.check();
    await adopt('Bộ của huyện');
    const [own] = screen().view.understood.shelf.own;
    await store.changeCatalogs((sets) => withoutOwnCatalog(sets, own!.id), { id: shelfKey, sheet: '' });
    expect(screen().view.understood.shelf.own).toEqual([]);
    expect(screen().understood).toMatchObject({ open: shelfKey, focus: { key: shelfKey } });
    expect(host.stored).toBe('');
  });

  it('holds the next file of the same page against it', async () => {
    const page = pageSession();
    expect(page.ofFile('huyen.xlsx').catalogs).toEqual(noCatalogs);
    const district = open('≥ 80%', page.ofFile('huyen.xlsx'));
    await district.store.check();
    await district.adopt('Bộ của huyện');
    const commune = open('≥ 60%', page.ofFile('xa-mau.xlsx'));
    await commune.store.check();
    expect(commune.rules()).toContain('TC103');
    expect(commune.host.stored).toBeNull();
  });
});
