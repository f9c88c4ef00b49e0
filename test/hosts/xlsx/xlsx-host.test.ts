import { describe, expect, it } from '@jest/globals';
import type { MarkPlan } from '../../../src/core/present/marks';
import type { CellRef } from '../../../src/core/snapshot/address';
import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';
import type { WorkbookSnapshot } from '../../../src/core/snapshot/snapshot';
import { HostProblem } from '../../../src/hosts/workbook-host';
import type { Work } from '../../../src/hosts/workbook-host';
import { xlsxHost } from '../../../src/hosts/xlsx/xlsx-host';

const snapshot = snapshotOfTextGrid('### Biểu 01\n| a | 1 |\n### Biểu 02\n| b | 2 |');
const plan: MarkPlan = {
  groups: [
    { sheet: 'Biểu 01', severity: 'error', areas: ['A1:B1'], cells: 2 },
    { sheet: 'Biểu 02', severity: 'info', areas: ['A1'], cells: 1 },
  ],
};

function openHost(
  read: () => Promise<WorkbookSnapshot> = () => Promise.resolve(snapshot),
  state: string | null = null,
) {
  const marks: MarkPlan[] = [];
  const cells: CellRef[] = [];
  let reads = 0;
  const stage = {
    showMarks: (shown: MarkPlan) => void marks.push(shown),
    showCell: (place: CellRef) => void cells.push(place),
  };
  const host = xlsxHost({ title: 'biểu.xlsx', state, read: () => (reads++, read()) }, stage);
  return { host, marks, cells, reads: () => reads };
}

function work(progress: number[] = []): Work & { abort(): void } {
  const controller = new AbortController();
  return {
    signal: controller.signal,
    onProgress: (done) => void progress.push(done),
    abort: () => controller.abort(),
  };
}

describe('the host over an .xlsx file', () => {
  it('tells what it is', () => {
    const { host } = openHost();
    expect([host.name, host.title]).toEqual(['xlsx', 'biểu.xlsx']);
  });

  it('offers to add no sheet: the file is not written to', () => {
    expect(openHost().host.addSheet).toBeUndefined();
  });

  it('reads the file once, passively too', async () => {
    const { host, reads } = openHost();
    const progress: number[] = [];
    expect(await host.readAll(work(progress))).toBe(snapshot);
    expect(await host.readPassively(work())).toBe(snapshot);
    expect(progress).toEqual([1]);
    expect(reads()).toBe(1);
  });

  it('stops when the work is called off', async () => {
    const { host } = openHost();
    const called = work();
    const reading = host.readAll(called);
    called.abort();
    await expect(reading).rejects.toMatchObject({ name: 'HostProblem', code: 'cancelled' });
  });

  it('says why a file cannot be read, and tries again when asked again', async () => {
    let broken = true;
    const { host } = openHost(() =>
      broken ? Promise.reject(new Error('Tệp bị hỏng.')) : Promise.resolve(snapshot),
    );
    const problem = await host.readAll(work()).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(HostProblem);
    expect(problem).toMatchObject({ code: 'failed', detail: 'Tệp bị hỏng.' });
    broken = false;
    expect(await host.readAll(work())).toBe(snapshot);
  });

  it('keeps what was thrown even where it is no error', async () => {
    const { host } = openHost(() => Promise.reject('gone'));
    await expect(host.readAll(work())).rejects.toMatchObject({ detail: 'gone' });
  });

  it('shows the marks of a plan, and none after clearing', async () => {
    const { host, marks } = openHost();
    expect(await host.mark(plan)).toEqual({ marked: 3, refused: [] });
    await host.clearMarks();
    expect(marks).toEqual([plan, { groups: [] }]);
  });

  it('shows a cell, but not one on a sheet that the file lacks', async () => {
    const { host, cells } = openHost();
    await host.reveal({ sheet: 'Biểu 09', row: 1, column: 1 });
    await host.readAll(work());
    await host.reveal({ sheet: 'Biểu 02', row: 1, column: 2 });
    expect(cells.map(({ sheet }) => sheet)).toEqual(['Biểu 09', 'Biểu 02']);
    await expect(host.reveal({ sheet: 'Biểu 09', row: 1, column: 1 })).rejects.toMatchObject({
      code: 'sheet-missing',
      message: 'Trong tệp không có trang tính “Biểu 09”.',
    });
  });

  it('keeps its state as long as it lives', async () => {
    const { host } = openHost();
    expect(await host.readState()).toBeNull();
    await host.writeState('{"ignores":[]}');
    expect(await host.readState()).toBe('{"ignores":[]}');
    await host.writeState('');
    expect(await host.readState()).toBeNull();
    expect(await openHost(undefined, '{"version":1}').host.readState()).toBe('{"version":1}');
  });

  it('has no edits to tell of', async () => {
    const { host } = openHost();
    const stop = await host.watchEdits(() => {
      throw new Error('There are none.');
    });
    expect(stop()).toBeUndefined();
  });
});
