/** @jest-environment jsdom */
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import { HostProblem } from '../../../src/hosts/workbook-host';
import { CopyDetails } from '../../../src/taskpane/parts/copy-details';
import { press } from '../open-pane';

const problem = new HostProblem('sheet-missing', 'Không còn trang này.', 'Soát lại.', 'ItemNotFound');
const details = 'Soát Biểu [sheet-missing]\nKhông còn trang này.\nItemNotFound';

function withClipboard(writeText: (text: string) => Promise<void>) {
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  render(<CopyDetails problem={problem} />);
}

describe('CopyDetails', () => {
  afterEach(cleanup);

  it('puts on the clipboard what the host said', async () => {
    const writeText = jest.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    withClipboard(writeText);
    await press('Chép chi tiết');
    expect(writeText).toHaveBeenCalledWith(details);
    expect(screen.getByText('Đã chép.')).toBeTruthy();
  });

  it('shows it for copying by hand where the clipboard is closed', async () => {
    withClipboard(() => Promise.reject(new Error('NotAllowedError')));
    await press('Chép chi tiết');
    expect(document.querySelector('textarea')!.value).toBe(details);
  });

  it('leaves no empty line where the host said nothing', async () => {
    const writeText = jest.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    render(<CopyDetails problem={new HostProblem('failed', 'Chưa đọc được.', 'Thử lại.')} />);
    await press('Chép chi tiết');
    expect(writeText).toHaveBeenCalledWith('Soát Biểu [failed]\nChưa đọc được.');
  });
});
