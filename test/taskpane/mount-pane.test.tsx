/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from '@jest/globals';
import { act } from '@testing-library/react';
import { mountPane } from '../../src/taskpane/mount-pane';
import type { MountedPane } from '../../src/taskpane/mount-pane';
import { rules } from '../../src/core/rules/index';
import { snapshotOfTextGrid } from '../../src/core/snapshot/text-grid';
import { fakeHost } from './fake-host';
import { button, buttons, nameOf, press, reviewed } from './open-pane';

const { bad } = rules.find(({ code }) => code === 'KP101')!.examples;
const workbook = snapshotOfTextGrid(bad);

let pane: MountedPane;
async function mount(sample?: () => void) {
  const element = document.createElement('div');
  document.body.replaceChildren(element);
  const host = fakeHost();
  host.snapshot = workbook;
  await act(async () => {
    pane = mountPane(element, { host, today: () => '2024-06-03', ...(sample && { sample }) });
  });
  return { host, element };
}

describe('mountPane', () => {
  afterEach(async () => {
    await act(async () => pane.unmount());
  });

  it('draws the pane, which then checks a workbook for real', async () => {
    await mount();
    await press('Soát biểu');
    await reviewed();
    expect(document.querySelector('h1')!.textContent).toContain('1 sai');
    expect(nameOf(button(/^sai/))).toContain('chênh');
  });

  it('offers the sample that the entry brings', async () => {
    let opened = 0;
    await mount(() => (opened += 1));
    await press('Xem mẫu');
    expect(opened).toBe(1);
  });

  it('lets the entry check and clear as the buttons do', async () => {
    const { host } = await mount();
    await act(() => pane.check());
    expect(buttons().map(nameOf)).toContain('Soát lại');
    await act(() => pane.clearMarks());
    expect(host.calls.at(-1)).toBe('clear');
  });

  it('opens the finding at a cell that the entry names', async () => {
    await mount();
    const open = () =>
      buttons()
        .filter((one) => one.getAttribute('aria-expanded') === 'true')
        .map(nameOf);
    await act(async () => pane.showFinding({ sheet: 'Biểu', row: 7, column: 3 }));
    await act(() => pane.check());
    await act(async () => pane.showFinding({ sheet: 'Biểu', row: 1, column: 1 }));
    expect(open().filter((name) => name.startsWith('sai'))).toEqual([]);
    const cell = /sai([A-Z])(\d+)/.exec(nameOf(button(/^sai/)))!;
    const place = { sheet: 'Biểu', row: Number(cell[2]), column: cell[1]!.charCodeAt(0) - 64 };
    await act(async () => pane.showFinding(place));
    expect(open().filter((name) => name.startsWith('sai'))).toHaveLength(1);
  });

  it('leaves nothing behind', async () => {
    const { host, element } = await mount();
    await act(() => pane.check());
    await act(async () => pane.unmount());
    expect(element.innerHTML).toBe('');
    expect(host.calls.at(-1)).toBe('unwatch');
  });
});
