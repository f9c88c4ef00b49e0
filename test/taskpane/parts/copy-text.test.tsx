/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render } from '@testing-library/react';
import { CopyText } from '../../../src/taskpane/parts/copy-text';
import { press } from '../open-pane';

describe('CopyText', () => {
  afterEach(cleanup);

  it('tells a screen reader which text is copied, and that it was', async () => {
    const writeText = () => Promise.resolve();
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    render(<CopyText label="Chép" name="Chép câu: Biểu 03" text="Câu." />);
    const said = document.querySelector('[aria-live="polite"]')!;
    expect(said.textContent).toBe('');
    await press('Chép câu: Biểu 03');
    expect(said.textContent).toBe('Đã chép.');
  });
});
