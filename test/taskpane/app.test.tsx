/** @jest-environment jsdom */
import { describe, expect, it, jest } from '@jest/globals';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { HostProblem } from '../../src/hosts/workbook-host';
import { ignoredFinding } from '../core/present/hand-made-result';
import { sheetMissing } from './fake-host';
import {
  broughtIntoView,
  button,
  buttons,
  hasButton,
  nameOf,
  openPane,
  press,
  reviewed,
  said,
  shown,
} from './open-pane';
import { findings, found, nothingFound, nothingRecognised } from './results';

const heading = () => document.querySelector('h1')!.textContent;

describe('the pane at its first run', () => {
  it('offers one thing to do, and the sample', async () => {
    const onSample = jest.fn();
    const { host } = openPane({ onSample });
    expect(buttons().map(nameOf)).toEqual(['Soát biểu', 'Báo cáo', 'Xem mẫu']);
    expect(screen.getByText('Không gửi dữ liệu đi đâu')).toBeTruthy();
    await press('Xem mẫu');
    expect(onSample).toHaveBeenCalledTimes(1);
    expect(host.calls).toEqual([]);
  });

  it('offers no sample where there is none', () => {
    openPane();
    expect(buttons().map(nameOf)).toEqual(['Soát biểu', 'Báo cáo']);
  });
});

describe('the pane at work', () => {
  it('says how far it is, and can be called off', async () => {
    const { host } = openPane();
    host.hold = new Promise(() => undefined);
    await press('Soát biểu');
    expect(shown()).toContain('Đang đọc biểu: 50 %');
    expect(said()).toBe('Đang đọc biểu: 50 %');
    await press('Huỷ');
    expect(buttons().map(nameOf)).toEqual(['Soát biểu', 'Báo cáo']);
    expect(said()).toBe('Đã huỷ.');
  });

  it('goes back to the results when a second check is called off', async () => {
    const { host, check } = openPane();
    await check();
    host.hold = new Promise(() => undefined);
    await press('Soát lại');
    await press('Huỷ');
    expect(heading()).toContain('1 sai');
  });
});

describe('the pane with findings', () => {
  it('leads with the counts and what each table comes to', async () => {
    const { check } = openPane();
    await check();
    expect(heading()).toBe('1 sai · 2 cần xem lại · 1 chỉ tiêu chưa đạt · 1 lưu ý');
    expect(screen.getByText('Đạt 0/1 tiêu chí · 0/2 chỉ tiêu')).toBeTruthy();
    expect(screen.getByText('12.350,5')).toBeTruthy();
    expect(screen.getByText('Thời hạn: 1 việc đã quá hạn · 0 việc sắp đến hạn')).toBeTruthy();
    expect(screen.getByText('Không soát: Thuyết minh, Sheet7, Sheet8')).toBeTruthy();
    expect(said()).toBe('Đã soát xong: 1 sai, 2 cần xem lại, 1 chỉ tiêu chưa đạt, 1 lưu ý.');
  });

  it('lists the findings surest first, by sheet', async () => {
    const { check } = openPane();
    await check();
    const headings = [...document.querySelectorAll('h2, h3')].map(({ textContent }) => textContent);
    expect(headings.slice(headings.indexOf('Sai1'))).toEqual([
      'Sai1',
      'Biểu 03',
      'Cần xem lại2',
      'Biểu 01',
      'Biểu 03',
      'Chỉ tiêu chưa đạt1',
      'Biểu 01',
      'Lưu ý1',
      'Biểu 05',
    ]);
    expect(button(/C9/).textContent).toBe('saiC9' + findings[2]!.message);
  });

  it('opens a card at a press and goes to its cell; a second press closes it', async () => {
    const { check, host } = openPane();
    await check();
    await press(/C9/);
    expect(screen.getByText(/Số tổng được đưa vào lời văn báo cáo/)).toBeTruthy();
    expect(screen.getByText(/Cộng lại các dòng rồi sửa ô C9/)).toBeTruthy();
    expect(host.calls.at(-1)).toBe('reveal Biểu 03 9,3');
    await press(/C9/);
    expect(screen.queryByText(/Số tổng được đưa vào lời văn báo cáo/)).toBeNull();
  });

  it('keeps one card open', async () => {
    const { check } = openPane();
    await check();
    await press(/C9/);
    await press(/E7/);
    expect(screen.queryByText(/Số tổng được đưa vào lời văn báo cáo/)).toBeNull();
    expect(screen.getByText(/Đoàn thẩm tra so từng dòng/)).toBeTruthy();
  });

  it('goes to the cell and to the related cells again when asked', async () => {
    const { check, host } = openPane();
    await check();
    await press(/C9/);
    await press('Xem ô');
    await press('C7:C8');
    expect(host.calls.slice(-2)).toEqual(['reveal Biểu 03 9,3', 'reveal Biểu 03 7,3']);
  });

  it('walks by buttons without taking the focus from them', async () => {
    const { check } = openPane();
    await check();
    await press('Sau');
    expect(screen.getByText('Chỗ 1/5')).toBeTruthy();
    await press('Sau');
    expect(screen.getByText('Chỗ 2/5')).toBeTruthy();
    await press('Trước');
    expect(screen.getByText('Chỗ 1/5')).toBeTruthy();
    expect(document.activeElement!.textContent).toBe('Trước');
    expect(broughtIntoView.at(-1)).toContain('C9');
  });

  it('folds a section and steps over it', async () => {
    const { check } = openPane();
    await check();
    await press(/^Sai/);
    expect(hasButton(/C9/)).toBe(false);
    await press('Sau');
    expect(button(/E7/).getAttribute('aria-expanded')).toBe('true');
    await press(/^Sai/);
    expect(hasButton(/C9/)).toBe(true);
  });

  it('draws a long section in steps, and as far as the user walks', async () => {
    const many = Array.from({ length: 120 }, (_, i) => ({
      ...findings[2]!,
      at: { sheet: i < 60 ? 'Biểu 01' : 'Biểu 03', row: 100 + i, column: 3 },
      fingerprint: `many ${i}`,
    }));
    const { check, store } = openPane({ result: { ...found, findings: many } });
    await check();
    const drawn = () => buttons().filter((one) => /C[12]\d\d/.test(nameOf(one))).length;
    expect(drawn()).toBe(50);
    await press('Xem thêm (còn 70)');
    expect(drawn()).toBe(100);
    await act(() => store.step('last', true));
    expect(drawn()).toBe(120);
    expect(hasButton(/Xem thêm/)).toBe(false);
  });

  it('says that the results are old after an edit, until they are new', async () => {
    const { check, host } = openPane();
    await check();
    act(() => host.edit());
    expect(screen.getByText(/Bảng vừa được sửa/)).toBeTruthy();
    await press('Soát lại');
    await reviewed();
    expect(screen.queryByText(/Bảng vừa được sửa/)).toBeNull();
  });

  it('clears the marks, says so, and forgets it when told to', async () => {
    const { check, host } = openPane();
    await check();
    await press('Xoá mọi dấu');
    expect(host.calls.at(-1)).toBe('clear');
    expect(said()).toContain('Đã xoá mọi dấu.');
    await press('Đóng thông báo');
    expect(hasButton('Đóng thông báo')).toBe(false);
  });

  it('names the sheets that could not be marked', async () => {
    const { check, host } = openPane();
    host.outcome.refused = [{ sheet: 'Biểu 03', why: 'trang đang được bảo vệ' }];
    await check();
    const words = 'Chưa đánh dấu được trang "Biểu 03": trang đang được bảo vệ.';
    await waitFor(() => expect(screen.getAllByText(words)).toHaveLength(2));
  });

  it('says what happened and what to do when a cell cannot be shown', async () => {
    const { check, host } = openPane();
    await check();
    host.refusals.set('reveal', sheetMissing);
    await press(/C9/);
    expect(said()).toBe('Không còn trang "Biểu 03" trong tệp. Đề nghị soát lại.');
    expect(hasButton('Chép chi tiết')).toBe(true);
  });

  it('checks for another day and says where the day came from', async () => {
    const { check, answer, asked } = openPane();
    await check();
    expect(screen.getByText('theo ngày ghi trong biểu')).toBeTruthy();
    await press('Đổi ngày');
    fireEvent.change(screen.getByLabelText('Ngày khác'), { target: { value: '2024-07-01' } });
    answer.result = { ...found, asOf: '2024-07-01', asOfFrom: 'given' };
    await press('Soát theo ngày này');
    expect(await screen.findByText('1/7/2024')).toBeTruthy();
    expect(screen.getByText('do anh/chị chọn')).toBeTruthy();
    await press('Đổi ngày');
    answer.result = found;
    await press('Bỏ ngày đã chọn');
    expect(await screen.findByText('15/5/2024')).toBeTruthy();
    expect(asked.map(({ asOf }) => asOf)).toEqual([null, '2024-07-01', null]);
  });

  it('keeps ignored findings apart, with the reason', async () => {
    const ignored = ignoredFinding('Huyện cho phép để ngoài', findings[0]);
    const { check } = openPane({
      result: { ...found, ...ignored, findings: [...ignored.findings, findings[2]!] },
    });
    await check();
    expect(heading()).toBe('1 sai · 0 cần xem lại · 1 đã bỏ qua');
    expect(screen.getByText('Đã bỏ qua (1)')).toBeTruthy();
    expect(shown()).toContain('Lý do: Huyện cho phép để ngoài');
    expect(hasButton(/^cần xem lạiE7/)).toBe(false);
  });

  it('explains the signs and the keys', async () => {
    const { check } = openPane();
    await check();
    await press('Cách dùng');
    expect(await screen.findByText('Shift + F8')).toBeTruthy();
    await press('Cách dùng');
    expect(screen.queryByText('Shift + F8')).toBeNull();
  });

  it('shows an example of the rule beside its finding', async () => {
    const { check } = openPane();
    await check();
    await press(/C9/);
    await press('Xem ví dụ');
    await waitFor(() => expect(document.querySelectorAll('table')).toHaveLength(2));
    expect(document.querySelectorAll('tr').length).toBeGreaterThan(6);
    await press('Xem ví dụ');
    expect(document.querySelector('table')).toBeNull();
  });
});

describe('the pane without findings', () => {
  it('says what was checked and what was not', async () => {
    const { check } = openPane({ result: nothingFound });
    await check();
    expect(heading()).toBe('Không thấy chỗ nào cần sửa');
    expect(screen.getByText('Đã soát 3/6 trang tính, 3 biểu, 2 quy tắc.')).toBeTruthy();
    expect(screen.getByText(/không thấy bảng nhiệm vụ/)).toBeTruthy();
    expect(hasButton('Sau')).toBe(false);
  });

  it('says what was looked for where no table was recognised, and offers the sample', async () => {
    const onSample = jest.fn();
    const { check } = openPane({ result: nothingRecognised, onSample });
    await check();
    expect(heading()).toBe('Chưa nhận ra biểu nào');
    expect(screen.getByText(/không thấy bảng: chỉ có ghi chú/)).toBeTruthy();
    await press('Xem mẫu');
    expect(onSample).toHaveBeenCalledTimes(1);
  });
});

describe('the pane after a failure', () => {
  const problem = new HostProblem(
    'cell-being-edited',
    'Excel đang chờ gõ xong một ô.',
    'Nhấn Enter rồi thử lại.',
  );

  it('says what happened and what to do, and tries again', async () => {
    const { host } = openPane();
    host.refusals.set('read', problem);
    await press('Soát biểu');
    expect(screen.getByText(problem.message)).toBeTruthy();
    expect(screen.getByText(problem.advice)).toBeTruthy();
    expect(said()).toBe('Excel đang chờ gõ xong một ô. Nhấn Enter rồi thử lại.');
    await press('Thử lại');
    await reviewed();
    expect(heading()).toContain('1 sai');
  });

  it('goes back to the start, or to the results that were there', async () => {
    const { host, check } = openPane();
    host.refusals.set('read', problem);
    await press('Soát biểu');
    await press('Trở về');
    await check();
    host.refusals.set('read', problem);
    await press('Soát lại');
    await press('Xem kết quả lần trước');
    expect(heading()).toContain('1 sai');
  });
});
