import { describe, expect, it } from '@jest/globals';
import type { CheckOptions } from '../../../src/core/check/check-workbook';
import type { CheckResult } from '../../../src/core/check/result';
import { HostProblem } from '../../../src/hosts/workbook-host';
import type { PaneState, Reviewed } from '../../../src/taskpane/state/pane-state';
import { createPaneStore } from '../../../src/taskpane/state/pane-store';
import { fakeHost, sheetMissing } from '../fake-host';
import { found, nothingFound, nothingRecognised } from '../results';

function open(result: CheckResult = found) {
  const host = fakeHost();
  const asked: CheckOptions[] = [];
  const answers: (() => CheckResult | Promise<CheckResult>)[] = [];
  const store = createPaneStore({
    host,
    today: () => '2024-06-03',
    runCheck: async (_, options) => {
      asked.push(options);
      return (answers.shift() ?? (() => result))();
    },
  });
  const screens: string[] = [];
  const said: string[] = [];
  store.subscribe(() => {
    const { screen, announcement } = store.getState();
    if (screens.at(-1) !== screen.name) screens.push(screen.name);
    if (said.at(-1) !== announcement) said.push(announcement);
  });
  return { host, store, asked, answers, screens, said };
}
const reviewed = ({ screen }: PaneState) => screen as Reviewed;
const openCard = (state: PaneState) => reviewed(state).list.open;

describe('createPaneStore', () => {
  it('begins with the first run and has touched nothing', () => {
    const { host, store } = open();
    expect(store.getState().screen.name).toBe('first-run');
    expect(host.calls).toEqual([]);
  });

  it('reads, checks, shows, then marks every finding', async () => {
    const { host, store, screens, said, asked } = open();
    await store.check();
    expect(screens).toEqual(['running', 'findings']);
    expect(host.calls).toEqual(['read', 'recall', 'watch', 'mark 5']);
    const nothingSaid = { corrections: [], catalogs: [], saidCatalogs: [], ignores: [] };
    expect(asked).toEqual([{ asOf: null, today: '2024-06-03', ...nothingSaid }]);
    expect(said).toEqual([
      'Đang đọc biểu: 0 %',
      'Đang đọc biểu: 50 %',
      'Đang soát',
      'Đã soát xong: 1 sai, 2 cần xem lại, 1 chỉ tiêu chưa đạt, 1 lưu ý.',
    ]);
  });

  it.each([
    [nothingFound, 'nothing-found', 'Đã soát xong: không thấy chỗ nào cần sửa.'],
    [nothingRecognised, 'nothing-recognised', 'Đã soát xong: chưa nhận ra biểu nào.'],
  ])('says what it came to where nothing was found', async (result, screen, words) => {
    const { store } = open(result);
    await store.check();
    expect(store.getState()).toMatchObject({ screen: { name: screen }, announcement: words });
  });

  it('listens for edits once, whatever the number of checks', async () => {
    const { host, store } = open();
    await store.check();
    await store.check();
    expect(host.calls.filter((call) => call === 'watch')).toHaveLength(1);
  });

  it('tries again to listen after the host refused', async () => {
    const { host, store } = open();
    host.refusals.set('watch', sheetMissing);
    await store.check();
    host.edit();
    expect(reviewed(store.getState()).stale).toBe(false);
    await store.check();
    host.edit();
    expect(reviewed(store.getState()).stale).toBe(true);
  });

  it('counts the results as old after an edit, until the next check', async () => {
    const { host, store } = open();
    await store.check();
    host.edit();
    expect(reviewed(store.getState()).stale).toBe(true);
    await store.check();
    expect(reviewed(store.getState()).stale).toBe(false);
  });

  it('counts them as old when the edit came while the workbook was read', async () => {
    const { host, store, answers } = open();
    await store.check();
    answers.push(() => {
      host.edit();
      return found;
    });
    await store.check();
    expect(reviewed(store.getState()).stale).toBe(true);
  });

  it('keeps them old when only the day was changed', async () => {
    const { host, store } = open();
    await store.check();
    host.edit();
    await store.checkAsOf('2024-07-01');
    expect(reviewed(store.getState()).stale).toBe(true);
  });

  it('checks again for another day without reading, and again for the day of the workbook', async () => {
    const { host, store, asked } = open();
    await store.check();
    await store.checkAsOf('2024-07-01');
    await store.check();
    await store.checkAsOf(null);
    expect(asked.map(({ asOf }) => asOf)).toEqual([null, '2024-07-01', '2024-07-01', null]);
    expect(host.calls.filter((call) => call === 'read')).toHaveLength(2);
    expect(host.calls.filter((call) => call === 'mark 5')).toHaveLength(4);
  });

  it('asks for no other day before there is a result', async () => {
    const { store, asked } = open();
    await store.checkAsOf('2024-07-01');
    expect(asked).toEqual([]);
    expect(store.getState().asOf).toBeNull();
  });

  it('shows only the last day when two are chosen quickly', async () => {
    const { store, answers } = open();
    await store.check();
    let answerFirst: (result: CheckResult) => void = () => undefined;
    answers.push(() => new Promise((resolve) => (answerFirst = resolve)));
    const first = store.checkAsOf('2024-07-01');
    await store.checkAsOf('2024-08-01');
    answerFirst(nothingFound);
    await first;
    expect(store.getState().screen.name).toBe('findings');
  });

  it('goes back to the first run when the first check is called off', async () => {
    const { host, store, said } = open();
    host.hold = Promise.resolve();
    const work = store.check();
    store.cancel();
    await work;
    expect(store.getState().screen.name).toBe('first-run');
    expect(said.at(-1)).toBe('Đã huỷ.');
    expect(host.calls).toEqual(['read']);
  });

  it('goes back to the results that were there when a later check is called off', async () => {
    const { host, store } = open();
    await store.check();
    const before = store.getState().screen;
    host.hold = Promise.resolve();
    const work = store.check();
    store.cancel();
    await work;
    expect(store.getState().screen).toBe(before);
  });

  it('takes it as called off when the host says so', async () => {
    const { host, store } = open();
    host.refusals.set('read', new HostProblem('cancelled', 'Đã huỷ.', ''));
    await store.check();
    expect(store.getState().screen.name).toBe('first-run');
  });

  it('says what the host could not do, and comes back from there', async () => {
    const { host, store, said } = open();
    host.refusals.set('read', sheetMissing);
    await store.check();
    expect(store.getState().screen).toMatchObject({ name: 'failed', problem: sheetMissing });
    expect(said.at(-1)).toBe('Không còn trang "Biểu 03" trong tệp. Đề nghị soát lại.');
    store.send({ type: 'went-back' });
    expect(store.getState().screen.name).toBe('first-run');
  });

  it('keeps the earlier results through a failure and a retry', async () => {
    const { host, store } = open();
    await store.check();
    const before = store.getState().screen;
    host.refusals.set('read', sheetMissing);
    await store.check();
    host.refusals.set('read', sheetMissing);
    await store.check();
    store.send({ type: 'went-back' });
    expect(store.getState().screen).toBe(before);
  });

  it('says in Vietnamese even what nobody foresaw, and keeps the cause for whoever helps', async () => {
    const { store, answers } = open();
    answers.push(() => {
      throw new TypeError('x is undefined');
    });
    await store.check();
    const { screen } = store.getState();
    expect(screen).toMatchObject({ name: 'failed', problem: { code: 'failed' } });
    expect(screen.name === 'failed' && screen.problem.message).toContain('trục trặc');
    expect(screen.name === 'failed' && screen.problem.detail).toContain('x is undefined');
  });

  it('shows the results where the marks fail, and says so', async () => {
    const { host, store } = open();
    host.refusals.set('mark', sheetMissing);
    await store.check();
    expect(store.getState()).toMatchObject({
      screen: { name: 'findings' },
      notice: { kind: 'problem', problem: sheetMissing },
    });
  });

  it('names the sheets that could not be marked', async () => {
    const { host, store, said } = open();
    host.outcome.refused = [{ sheet: 'Biểu 03', why: 'trang đang được bảo vệ' }];
    await store.check();
    expect(said.at(-1)).toBe('Chưa đánh dấu được trang "Biểu 03": trang đang được bảo vệ.');
  });

  it('clears the marks only after those that are being set', async () => {
    const { host, store, said } = open();
    const mark = host.mark.bind(host);
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    host.mark = (plan) => gate.then(() => mark(plan));
    const work = store.check();
    while (store.getState().screen.name !== 'findings') await new Promise((resolve) => setTimeout(resolve));
    const cleared = store.clearMarks();
    release();
    await Promise.all([work, cleared]);
    expect(host.calls.slice(-2)).toEqual(['mark 5', 'clear']);
    expect(store.getState().notice).toEqual({ kind: 'cleared' });
    expect(said.at(-1)).toContain('Đã xoá mọi dấu.');
  });

  it('sets no marks any more for a check that was overtaken', async () => {
    const { host, store } = open();
    await store.check();
    const mark = host.mark.bind(host);
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    host.mark = (plan) => gate.then(() => mark(plan));
    const first = store.check();
    while (store.getState().screen.name !== 'findings') await new Promise((resolve) => setTimeout(resolve));
    const second = store.checkAsOf('2024-07-01');
    const third = store.checkAsOf('2024-08-01');
    release();
    await Promise.all([first, second, third]);
    expect(host.calls.filter((call) => call === 'mark 5')).toHaveLength(3);
  });

  it('clears marks of an earlier session before any check', async () => {
    const { host, store } = open();
    await store.clearMarks();
    expect(host.calls).toEqual(['clear']);
    expect(store.getState()).toMatchObject({ screen: { name: 'first-run' }, notice: { kind: 'cleared' } });
  });

  it('says when the marks could not be cleared, and clears the next time', async () => {
    const { host, store } = open();
    host.refusals.set('clear', sheetMissing);
    await store.clearMarks();
    expect(store.getState().notice).toEqual({ kind: 'problem', problem: sheetMissing });
    await store.clearMarks();
    expect(store.getState().notice).toEqual({ kind: 'cleared' });
  });

  it('walks the findings surest first, and shows each cell', async () => {
    const { host, store } = open();
    await store.check();
    host.calls.length = 0;
    const seen: (string | null)[] = [];
    for (let i = 0; i < 6; i += 1) {
      await store.step('next', true);
      seen.push(openCard(store.getState()));
    }
    expect(seen).toEqual(['sure', 'likely', 'missing', 'unmet', 'note', 'note']);
    expect(host.calls.slice(0, 2)).toEqual(['reveal Biểu 03 9,3', 'reveal Biểu 01 7,5']);
    await store.step('first', true);
    await store.step('previous', true);
    expect(openCard(store.getState())).toBe('sure');
  });

  it('begins at the end when the first step is backwards', async () => {
    const { store } = open();
    await store.check();
    await store.step('previous', true);
    expect(openCard(store.getState())).toBe('note');
  });

  it('passes over what is folded', async () => {
    const { store } = open();
    await store.check();
    store.send({ type: 'section-folded', kind: 'sure' });
    await store.step('next', true);
    expect(openCard(store.getState())).toBe('likely');
  });

  it('has nowhere to step without findings', async () => {
    const { host, store } = open(nothingFound);
    await store.step('next', true);
    await store.check();
    await store.step('next', true);
    expect(host.calls).toEqual(['read', 'recall', 'watch', 'mark 0']);
  });

  it('says when the cell of a finding cannot be shown, and forgets it when told to', async () => {
    const { host, store } = open();
    await store.check();
    host.refusals.set('reveal', sheetMissing);
    await store.step('next', true);
    expect(store.getState().notice).toEqual({ kind: 'problem', problem: sheetMissing });
    store.send({ type: 'notice-closed' });
    expect(store.getState().notice).toBeNull();
  });

  it('stays at the same finding after a new check, if it is still there', async () => {
    const { store, answers } = open();
    await store.check();
    await store.step('next', true);
    await store.step('next', true);
    await store.check();
    expect(openCard(store.getState())).toBe('likely');
    answers.push(() => ({ ...found, findings: found.findings.slice(2) }));
    await store.check();
    expect(openCard(store.getState())).toBeNull();
  });

  it('stops listening and working when it is closed', async () => {
    const { host, store } = open();
    await store.check();
    host.hold = Promise.resolve();
    const work = store.check();
    store.close();
    await work;
    expect(host.calls.slice(-2)).toEqual(['read', 'unwatch']);
    host.edit();
    expect(store.getState().screen.name).toBe('running');
  });
});
