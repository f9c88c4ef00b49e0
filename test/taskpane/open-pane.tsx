import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, cleanup, fireEvent, render, waitFor } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import type { CheckOptions } from '../../src/core/check/check-workbook';
import type { CheckResult } from '../../src/core/check/result';
import { App } from '../../src/taskpane/app';
import { createPaneStore } from '../../src/taskpane/state/pane-store';
import { fakeHost } from './fake-host';
import { found } from './results';

/** jsdom lays nothing out: what asks for sizes and scrolling finds these. */
class NoResizeObserver {
  observe = () => undefined;
  unobserve = () => undefined;
  disconnect = () => undefined;
}
Object.assign(globalThis, { ResizeObserver: NoResizeObserver });

/** The texts of the elements that were brought into view. */
export const broughtIntoView: string[] = [];
Element.prototype.scrollIntoView = function () {
  broughtIntoView.push(this.textContent);
};

/** The buttons on the screen. Looked for by hand: in jsdom each accessible name costs a cascade of computed styles. */
export function buttons(): HTMLButtonElement[] {
  return [...document.querySelectorAll('button')];
}

export function nameOf(button: Element): string {
  return button.getAttribute('aria-label') ?? button.textContent;
}

function findButton(name: string | RegExp): HTMLButtonElement | undefined {
  return buttons().find((one) => (typeof name === 'string' ? nameOf(one) === name : name.test(nameOf(one))));
}

/** The button of a name. @throws {Error} when there is none */
export function button(name: string | RegExp): HTMLButtonElement {
  const found = findButton(name);
  if (!found) throw new Error(`No button ${name} among: ${buttons().map(nameOf).join(' | ')}`);
  return found;
}

export function hasButton(name: string | RegExp): boolean {
  return findButton(name) !== undefined;
}

/** Presses a button and lets what follows happen. */
export async function press(name: string | RegExp): Promise<void> {
  const pressed = button(name);
  await act(async () => {
    pressed.focus();
    fireEvent.click(pressed);
  });
}

/** Waits for the answer to a check. */
export async function reviewed(): Promise<void> {
  await waitFor(() => button('Soát lại'));
}

/** The text on the screen, without what only a screen reader is told. */
export function shown(): string {
  return document.querySelector('main > div')!.textContent;
}

export function said(): string {
  return document.querySelector('main > [role="status"]')!.textContent;
}

interface PaneOptions {
  readonly result?: CheckResult;
  readonly onSample?: () => void;
  /** Whether sheets can be added to the workbook. */
  readonly addsSheets?: boolean;
}

/** Draws the pane over a workbook in memory; its check answers with `result`. */
export function openPane({ result = found, onSample, addsSheets = true }: PaneOptions = {}) {
  cleanup();
  broughtIntoView.length = 0;
  const host = fakeHost();
  if (!addsSheets) delete host.addSheet;
  const asked: CheckOptions[] = [];
  const answer = { result };
  const store = createPaneStore({
    host,
    today: () => '2024-06-03',
    runCheck: async (_, options) => {
      asked.push(options);
      return answer.result;
    },
  });
  render(
    <FluentProvider theme={webLightTheme}>
      <App store={store} onSample={onSample} />
    </FluentProvider>,
  );
  return {
    host,
    store,
    asked,
    answer,
    user: userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never }),
    /** As the user does it first. */
    async check() {
      await press('Soát biểu');
      await reviewed();
    },
  };
}
