/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import ReportScreen from '../../../src/taskpane/screens/report-screen';
import { checkedReport } from '../../../src/taskpane/state/checked-report';
import type { ReportQuestion } from '../../../src/taskpane/state/check-worker';
import type { PaneStore } from '../../../src/taskpane/state/pane-store';
import { press } from '../open-pane';

// jsdom leaves them out.
Object.assign(globalThis, { TextDecoder, TextEncoder });

/** Workers in the order they were asked; each answers when the test says so. */
const workers: SlowWorker[] = [];
class SlowWorker extends EventTarget {
  question: ReportQuestion | null = null;
  isEnded = false;
  postMessage(question: ReportQuestion) {
    this.question = question;
    workers.push(this);
  }
  terminate() {
    this.isEnded = true;
  }
  answer() {
    const data = { result: checkedReport(this.question!.text, null) };
    return act(async () => void this.dispatchEvent(new MessageEvent('message', { data })));
  }
}

const store = { checked: () => null } as unknown as PaneStore;
const shown = () => document.body.textContent;
/** Drops a report and waits until its check has begun. */
async function drop(name: string, words: string): Promise<SlowWorker> {
  const asked = workers.length;
  const file = { name, arrayBuffer: async () => new TextEncoder().encode(words).buffer };
  fireEvent.drop(screen.getByText('Báo cáo'), { dataTransfer: { files: [file] } });
  while (workers.length === asked) await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
  return workers.at(-1)!;
}

describe('ReportScreen', () => {
  beforeEach(() => {
    workers.length = 0;
    Object.assign(globalThis, { Worker: SlowWorker });
    render(
      <FluentProvider theme={webLightTheme}>
        <ReportScreen store={store} onBack={() => undefined} />
      </FluentProvider>,
    );
  });
  afterEach(() => {
    cleanup();
    Reflect.deleteProperty(globalThis, 'Worker');
  });

  it('says what it does, then what came of it', async () => {
    const worker = await drop('mot.txt', 'Xã đạt 15/19 tiêu chí.');
    expect(shown()).toContain('mot.txtĐang đối chiếu');
    await worker.answer();
    expect(shown()).not.toContain('Đang đối chiếu');
    expect(shown()).toContain('1 số chưa đối chiếu');
  });

  it('drops the answer about a report when another one was dropped meanwhile', async () => {
    const first = await drop('mot.txt', 'Xã đạt 15/19 tiêu chí.');
    const second = await drop('hai.txt', 'Xã đạt 15/19 tiêu chí, huyện đạt 5/9 tiêu chí.');
    expect(first.isEnded).toBe(true);
    await first.answer();
    expect(shown()).toContain('hai.txtĐang đối chiếu');
    await second.answer();
    expect(shown()).toContain('hai.txt');
    expect(shown()).toContain('2 số chưa đối chiếu');
  });

  it('goes back to what was there when it is called off', async () => {
    await (await drop('mot.txt', 'Xã đạt 15/19 tiêu chí.')).answer();
    const second = await drop('hai.txt', 'Xã đạt 5/9 tiêu chí.');
    await press('Huỷ');
    expect(second.isEnded).toBe(true);
    expect(document.activeElement!.textContent).toBe('Báo cáo');
    expect(shown()).toContain('mot.txt');
    expect(shown()).not.toContain('hai.txt');
  });

  it('ends its work when it is left', async () => {
    const worker = await drop('mot.txt', 'Xã đạt 15/19 tiêu chí.');
    cleanup();
    await Promise.resolve();
    expect(worker.isEnded).toBe(true);
  });

  it('says why a file is no report', async () => {
    fireEvent.drop(screen.getByText('Báo cáo'), {
      dataTransfer: { files: [{ name: 'trong.txt', arrayBuffer: async () => new ArrayBuffer(0) }] },
    });
    expect((await screen.findByRole('alert')).textContent).not.toBe('');
    expect(workers).toEqual([]);
  });
});
