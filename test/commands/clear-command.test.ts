import { beforeAll, describe, expect, it } from '@jest/globals';
import { clearCommand } from '../../src/commands/clear-command';
import type { Dialogs } from '../../src/commands/clear-command';
import { HostProblem } from '../../src/hosts/workbook-host';

const page = 'https://soat.example/commands.html?_host_Info=Excel';

beforeAll(() => {
  const enumerations = {
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    EventType: { DialogEventReceived: 'dialogEventReceived' },
  };
  Object.assign(globalThis, { Office: enumerations });
});

/** Dialogs that are closed by the test, or cannot be opened. */
function fakeDialogs(canOpen = true) {
  const opened: string[] = [];
  let close: () => void = () => undefined;
  const dialogs = {
    displayDialogAsync: (address: string, _size: object, done: (result: object) => void) => {
      opened.push(address);
      const addEventHandler = (_type: string, handler: () => void) => void (close = handler);
      done({ status: canOpen ? 'succeeded' : 'failed', value: { addEventHandler } });
    },
  } as unknown as Dialogs;
  return { dialogs, opened, close: () => close() };
}

function run(clearMarks: () => Promise<void>, dialogs: Dialogs) {
  let completed = 0;
  const running = clearCommand(clearMarks, dialogs, page)({ completed: () => void completed++ });
  return { running, completed: () => completed };
}

describe('the command that takes the marks away', () => {
  it('says nothing when all went well', async () => {
    const { dialogs, opened } = fakeDialogs();
    const { running, completed } = run(() => Promise.resolve(), dialogs);
    await running;
    expect([completed(), opened]).toEqual([1, []]);
  });

  it('says what went wrong and is completed once that was read', async () => {
    const { dialogs, opened, close } = fakeDialogs();
    const problem = new HostProblem('sheet-protected', 'Trang được bảo vệ.', 'Bỏ bảo vệ rồi bấm lại.');
    const { running, completed } = run(() => Promise.reject(problem), dialogs);
    await new Promise((resolve) => setTimeout(resolve));
    expect(new URL(opened[0]!).searchParams.get('loi')).toBe('Trang được bảo vệ. Bỏ bảo vệ rồi bấm lại.');
    expect(completed()).toBe(0);
    close();
    await running;
    expect(completed()).toBe(1);
  });

  it('is completed also where no dialog can be shown', async () => {
    const { dialogs, opened } = fakeDialogs(false);
    const { running, completed } = run(() => Promise.reject(new Error('lạ')), dialogs);
    await running;
    expect([completed(), opened.length]).toEqual([1, 1]);
  });
});
