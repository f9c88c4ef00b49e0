/** @jest-environment jsdom */
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { AsOfPicker } from '../../../src/taskpane/parts/as-of-picker';
import { hasButton, press } from '../open-pane';

const stated = { iso: '2024-05-06', text: '6/5/2024', source: 'theo ngày ghi trong biểu', given: false };
const field = () => screen.getByLabelText<HTMLInputElement>('Ngày khác');

function open(asOf = stated) {
  const onChange = jest.fn<(day: string | null) => void>();
  render(<AsOfPicker asOf={asOf} onChange={onChange} />);
  return onChange;
}

describe('AsOfPicker', () => {
  afterEach(cleanup);

  it('writes the day out, and where it came from', () => {
    open();
    expect(document.body.textContent).toBe('Tính đến ngày 6/5/2024Đổi ngàytheo ngày ghi trong biểu');
  });

  it('chooses another day only when told to', async () => {
    const onChange = open();
    await press('Đổi ngày');
    expect(field().value).toBe('2024-05-06');
    fireEvent.change(field(), { target: { value: '2024-07-01' } });
    expect(onChange).not.toHaveBeenCalled();
    await press('Soát theo ngày này');
    expect(onChange.mock.calls).toEqual([['2024-07-01']]);
    expect(hasButton('Soát theo ngày này')).toBe(false);
    expect(document.activeElement!.textContent).toBe('Đổi ngày');
  });

  it.each(['', '0202-05-06', '9999-05-06'])('takes no day like "%s"', async (day) => {
    const onChange = open();
    await press('Đổi ngày');
    fireEvent.change(field(), { target: { value: day } });
    await press('Soát theo ngày này');
    expect(onChange).not.toHaveBeenCalled();
  });

  it('hands the choice back to the workbook where the user had made one', async () => {
    open();
    await press('Đổi ngày');
    expect(hasButton('Bỏ ngày đã chọn')).toBe(false);
    cleanup();
    const onChange = open({ ...stated, given: true });
    await press('Đổi ngày');
    await press('Bỏ ngày đã chọn');
    expect(onChange.mock.calls).toEqual([[null]]);
  });
});
