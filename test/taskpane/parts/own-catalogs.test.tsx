/** @jest-environment jsdom */
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { Catalog } from '../../../src/core/catalogs/catalog';
import { writeCatalog } from '../../../src/core/catalogs/catalog';
import { shippedCatalogs } from '../../../src/core/catalogs/shipped-catalogs';
import { parseState } from '../../../src/core/check/workbook-state';
import type { KeptCatalogs } from '../../../src/core/tables/kept-catalogs';
import { button, hasButton, nameOf, openPane, press } from '../open-pane';

const own: Catalog = { ...shippedCatalogs()[0]!, id: 'rieng-bo', decision: null, title: 'Bộ của huyện' };

/** The pane with the shelf open, over a workbook that keeps these sets. */
async function openShelf(catalogs: KeptCatalogs = { own: [], said: [] }) {
  const pane = openPane();
  pane.host.stored = JSON.stringify({ version: 1, catalogs });
  await pane.check();
  await press(/^Bộ tiêu chí riêng/);
  await screen.findByText('Mở bộ tiêu chí…');
  const kept = () => {
    const reading = parseState(pane.host.stored);
    return reading.kind === 'read'
      ? reading.state.catalogs.own.map(({ id, title }) => `${id}: ${title}`)
      : null;
  };
  return { ...pane, kept };
}
const withOwn = { own: [own], said: [] };

function choose(text: string | Error): void {
  const file = {
    size: 10,
    text: () => (text instanceof Error ? Promise.reject(text) : Promise.resolve(text)),
  };
  fireEvent.change(document.querySelector('input[type=file]')!, { target: { files: [file] } });
}

const title = () => screen.findByLabelText<HTMLInputElement>(/Tên bộ tiêu chí/);
const alert = async () => (await screen.findByRole('alert')).textContent;

describe('the user’s own sets', () => {
  const saved: { name: string; blob: Blob }[] = [];
  beforeEach(() => {
    saved.length = 0;
    const blobs: Blob[] = [];
    URL.createObjectURL = (blob) => `blob:${blobs.push(blob as Blob) - 1}`;
    URL.revokeObjectURL = () => undefined;
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, blob: blobs[Number(this.href.slice(5))]! });
    });
  });

  it('come from a file, under the name that is given', async () => {
    const { kept } = await openShelf();
    choose(writeCatalog(own));
    fireEvent.change(await title(), { target: { value: ' Bộ của tỉnh ' } });
    await press('Lưu bộ tiêu chí');
    await screen.findByText('Bộ của tỉnh');
    expect(kept()).toEqual(['rieng-bo: Bộ của tỉnh']);
    expect(nameOf(document.activeElement!)).toContain('Bộ tiêu chí riêng1 bộ');
  });

  it('say which one a file takes the place of', async () => {
    await openShelf(withOwn);
    choose(writeCatalog({ ...own, title: 'Bộ sửa đổi' }));
    expect((await title()).value).toBe('Bộ sửa đổi');
    expect(screen.getByText('Bộ này thay cho bộ “Bộ của huyện” đang có.')).toBeTruthy();
  });

  it('say what is wrong with a file', async () => {
    await openShelf();
    choose('{"version":1');
    expect(await alert()).toContain('bị hỏng hoặc chép thiếu');
    choose(writeCatalog(own));
    await title();
    expect(screen.queryByRole('alert')).toBeNull();
    choose(new Error('NotReadableError'));
    expect(await alert()).toContain('không cho đọc tệp này');
    expect(screen.queryByLabelText(/Tên bộ tiêu chí/)).toBeNull();
    const large = { size: 6_000_000 };
    fireEvent.change(document.querySelector('input[type=file]')!, { target: { files: [large] } });
    await waitFor(async () => expect(await alert()).toContain('Tệp quá lớn'));
    fireEvent.change(document.querySelector('input[type=file]')!, { target: { files: [] } });
    expect(await alert()).toContain('Tệp quá lớn');
  });

  it('come from a pasted table, or the sentence says why not', async () => {
    const { kept } = await openShelf();
    await press('Dán bảng tiêu chí');
    const box = () => screen.getByLabelText(/Dán bảng vào đây/);
    fireEvent.change(box(), { target: { value: 'Tiêu chí số 1' } });
    await press('Đọc bảng');
    expect(await alert()).toContain('không chia thành cột');
    const table = 'TT\tTên tiêu chí\tMức yêu cầu\n1\tĐiện\t\n1.1\tHộ dùng điện\t≥ 98%\n1.2\tLưới điện\tĐạt';
    fireEvent.change(box(), { target: { value: table } });
    expect(screen.queryByRole('alert')).toBeNull();
    await press('Đọc bảng');
    fireEvent.change(await title(), { target: { value: 'Bộ dán' } });
    await press('Lưu bộ tiêu chí');
    await screen.findByText('Bộ dán');
    expect(kept()).toEqual(['rieng-bo-dan: Bộ dán']);
    await press('Dán bảng tiêu chí');
    await press('Dán bảng tiêu chí');
    expect(screen.queryByLabelText(/Dán bảng vào đây/)).toBeNull();
  });

  it('are saved as a file, or copied where the computer keeps it back', async () => {
    await openShelf(withOwn);
    await press('Lưu ra tệp');
    expect(saved.map(({ name }) => name)).toEqual(['bo-tieu-chi-bo-cua-huyen.json']);
    expect(saved[0]!.blob.size).toBe(new Blob([writeCatalog(own)]).size);
    expect(screen.getByText(/^Tệp bo-tieu-chi-bo-cua-huyen\.json nằm trong thư mục tải về/)).toBeTruthy();
    expect(hasButton('Chép nội dung')).toBe(true);
  });

  it('are named anew, and given up only when that is said twice', async () => {
    const { kept } = await openShelf(withOwn);
    await press('Đổi tên');
    fireEvent.change(screen.getByLabelText(/Tên mới/), { target: { value: 'Bộ của tỉnh' } });
    const [, submit] = [...document.querySelectorAll('button')].filter((one) => nameOf(one) === 'Đổi tên');
    fireEvent.click(submit!);
    await screen.findByText('Bộ của tỉnh');
    expect(kept()).toEqual(['rieng-bo: Bộ của tỉnh']);
    await waitFor(() => button('Xoá'));
    await press('Xoá');
    await press('Giữ lại');
    expect(hasButton('Xoá bộ này')).toBe(false);
    await press('Xoá');
    await press('Xoá bộ này');
    await screen.findByText('chưa có bộ nào');
    expect(kept()).toEqual([]);
  });
});
