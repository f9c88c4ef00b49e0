/** @jest-environment jsdom */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { HostProblem } from '../../../src/hosts/workbook-host';
import { sheetMissing } from '../fake-host';
import { button, hasButton, openPane, press, reviewed, said, shown } from '../open-pane';

const notice = `THÔNG BÁO
Chủ tịch UBND xã Mẫu yêu cầu các đơn vị thực hiện tốt các nhiệm vụ sau:
- Công chức Địa chính: Hoàn thành cắm mốc đường thôn Thượng trước ngày 30/6/2024.
- Công chức Văn hóa: Hoàn thành nhà văn hóa thôn Hạ trước ngày 31/8/2024.`;

const sheet = 'Theo dõi nhiệm vụ (2)';
const added = `Đã thêm trang "${sheet}" ở cuối sổ; lần soát tới sẽ soát cả trang này.`;

/** What was handed over to be kept as files. */
const saved: { readonly name: string; readonly content: Blob }[] = [];

beforeEach(() => {
  saved.length = 0;
  const contents: Blob[] = [];
  URL.createObjectURL = (content) => `blob:${contents.push(content as Blob) - 1}`;
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function () {
    saved.push({ name: this.download, content: contents[Number(this.href.slice('blob:'.length))]! });
  };
});

/** Opens "Báo cáo" and pastes the notice. */
async function openNotice(options?: Parameters<typeof openPane>[0], checksFirst = true) {
  const pane = openPane(options);
  if (checksFirst) await pane.check();
  await press('Báo cáo');
  const words = await screen.findByLabelText('Dán lời báo cáo');
  await act(async () => fireEvent.change(words, { target: { value: notice } }));
  await press('Đối chiếu');
  await waitFor(() => button('Tạo bảng theo dõi'), { timeout: 10_000 });
  return pane;
}

/** The words on the sheet of a saved workbook. */
async function wordsIn(content: Blob): Promise<string> {
  const bytes = await new Promise<ArrayBuffer>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(content);
  });
  return strFromU8(unzipSync(new Uint8Array(bytes))['xl/worksheets/sheet1.xml']!);
}

describe('a follow-up table in a workbook that can be written to', () => {
  it('is added as a sheet, shown, and told of', async () => {
    const { host, store } = await openNotice();
    await press('Tạo bảng theo dõi');
    await waitFor(() => expect(said()).toBe(added));
    expect(host.calls.slice(-2)).toEqual(['add Theo dõi nhiệm vụ', `reveal ${sheet} 1,1`]);
    expect(screen.getAllByText(added)).toHaveLength(2);
    expect(store.getState().screen).toMatchObject({ stale: true });
    expect(saved).toEqual([]);
  });

  it('can be gone to again, and checked with the rest', async () => {
    const { host } = await openNotice();
    await press('Tạo bảng theo dõi');
    await waitFor(() => button('Xem trang'));
    host.calls.length = 0;
    await press('Xem trang');
    expect(host.calls).toEqual([`reveal ${sheet} 1,1`]);
    await press('Soát ngay');
    await reviewed();
    expect(host.calls).toContain('read');
    expect(hasButton('Xem trang')).toBe(false);
    expect(shown()).not.toContain('Bảng vừa được sửa');
  });

  it('makes the results of before count as old', async () => {
    await openNotice();
    await press('Tạo bảng theo dõi');
    await waitFor(() => button('Xem trang'));
    await press(/Về kết quả soát biểu/);
    expect(shown()).toContain('Bảng vừa được sửa; dưới đây là kết quả trước khi sửa. Nhấn Soát lại.');
  });

  it('is added before anything was checked, too', async () => {
    const { host } = await openNotice({}, false);
    await press('Tạo bảng theo dõi');
    await waitFor(() => expect(said()).toBe(added));
    await press('Soát ngay');
    await reviewed();
    expect(host.calls.slice(0, 3)).toEqual(['add Theo dõi nhiệm vụ', `reveal ${sheet} 1,1`, 'read']);
  });

  it('is added once, however often the button is pressed meanwhile; the focus stays', async () => {
    const { host } = await openNotice();
    let release: () => void = () => undefined;
    host.hold = new Promise((resolve) => {
      release = resolve;
    });
    await press('Tạo bảng theo dõi');
    expect(button('Tạo bảng theo dõi').getAttribute('aria-disabled')).toBe('true');
    await press('Tạo bảng theo dõi');
    await act(async () => release());
    await waitFor(() => expect(said()).toBe(added));
    expect(host.calls.filter((call) => call.startsWith('add'))).toHaveLength(1);
    expect(document.activeElement).toBe(button('Tạo bảng theo dõi'));
    expect(button('Tạo bảng theo dõi').getAttribute('aria-disabled')).toBeNull();
  });

  it('is told of where Excel cannot go there just now', async () => {
    const { host } = await openNotice();
    host.refusals.set('reveal', sheetMissing);
    await press('Tạo bảng theo dõi');
    await waitFor(() => expect(said()).toBe(added));
    host.refusals.set('reveal', sheetMissing);
    await press('Xem trang');
    expect(said()).toBe('Không còn trang "Biểu 03" trong tệp. Đề nghị soát lại.');
  });

  it('says what is left to do before printing', async () => {
    const { host } = await openNotice();
    host.outcome.isSetForPrint = false;
    await press('Tạo bảng theo dõi');
    await waitFor(() => button('Xem trang'));
    expect(said()).toBe(
      `${added} Chưa đặt được trang in (thường do máy chưa có máy in): khi in, đề nghị chọn khổ A4 ngang.`,
    );
  });

  it('says why it could not be added, and can be saved as a file instead', async () => {
    const { host, store } = await openNotice();
    const problem = new HostProblem('workbook-protected', 'Cấu trúc sổ được bảo vệ.', 'Đề nghị bỏ bảo vệ.');
    host.refusals.set('add', problem);
    await press('Tạo bảng theo dõi');
    await waitFor(() => expect(said()).toBe('Cấu trúc sổ được bảo vệ. Đề nghị bỏ bảo vệ.'));
    expect(hasButton('Chép chi tiết')).toBe(true);
    expect(hasButton('Xem trang')).toBe(false);
    expect(store.getState().screen).toMatchObject({ stale: false });
    await press('Lưu thành tệp riêng');
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]!.name).toBe('bang-theo-doi.xlsx');
    expect(await wordsIn(saved[0]!.content)).toContain('Hoàn thành nhà văn hóa thôn Hạ');
  });
});

describe('a follow-up table beside a workbook that is only shown', () => {
  it('is saved as a file', async () => {
    await openNotice({ addsSheets: false });
    expect(hasButton('Lưu thành tệp riêng')).toBe(false);
    await press('Tạo bảng theo dõi');
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(await wordsIn(saved[0]!.content)).toContain('Hoàn thành nhà văn hóa thôn Hạ');
  });
});
