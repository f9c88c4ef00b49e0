/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import { act, fireEvent, screen } from '@testing-library/react';
import { ignoredFinding } from '../core/present/hand-made-result';
import { sheetMissing } from './fake-host';
import { openPane, press } from './open-pane';
import { corrected, findings, found, nothingFound, nothingRecognised } from './results';

/** Vietnamese words without a mark, that the pane uses; a word of another language is not among them. */
const plainWords = new Set(
  'ai anh bao chi cho con danh do dung ghi in khi khung kinh minh ngang ngay qua quan quy ra sai sang sao sau so theo trang trong tt vi xem xong'.split(
    ' ',
  ),
);
/** As they are printed on the keys. */
const keyNames = new Set(['enter', 'esc', 'shift']);

/** Words without a mark that are none of these. Codes, cell addresses and numbers are no words. */
function foreignWords(text: string): string[] {
  const words = text.match(/[\p{L}\p{M}\d]+/gu) ?? [];
  const isPlain = (word: string) => /^[A-Z]{2,}$/i.test(word);
  const known = (word: string) => plainWords.has(word.toLowerCase()) || keyNames.has(word.toLowerCase());
  return [...new Set(words.filter((word) => isPlain(word) && !known(word)))];
}

/** All that is read on the screen, and all that a screen reader is told. */
function readAll(): string {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode.textContent!);
  for (const element of document.querySelectorAll('[aria-label], [title]'))
    texts.push(element.getAttribute('aria-label') ?? '', element.getAttribute('title') ?? '');
  return texts.join(' ');
}

const ignored = ignoredFinding('Huyện cho phép để ngoài', { ...findings[0]!, fingerprint: 'ignored' });
const unused = { ignore: { kind: 'rule', rule: 'KP102', reason: 'Huyện cho phép' }, findings: [] } as const;
const withIgnored = {
  ...found,
  asOfFrom: 'given',
  findings: [...findings, ...ignored.findings],
  ignores: [...ignored.ignores, unused],
} as const;

/** The ways to every screen, with all that can be opened on it. */
const screens: Readonly<Record<string, () => Promise<unknown>>> = {
  'first run': async () => openPane({ onSample: () => undefined }),
  running: async () => {
    const { host } = openPane();
    host.hold = new Promise(() => undefined);
    await press('Soát biểu');
  },
  findings: async () => {
    const { check, host } = openPane({ result: withIgnored });
    host.outcome.refused = [{ sheet: 'Biểu 03', why: 'trang đang được bảo vệ' }];
    await check();
    act(() => host.edit());
    await press(/C9/);
    await press('Cách dùng');
    await press('Đổi ngày');
    await screen.findByText('Phím tắt');
  },
  'marks cleared': async () => {
    const { check } = openPane();
    await check();
    await press('Xoá mọi dấu');
  },
  'a sheet added': async () => {
    const { check, host, store } = openPane();
    host.outcome.isSetForPrint = false;
    await check();
    const form = { cells: [], widths: [], heights: new Map<number, number>(), merges: [] };
    await act(() => store.addSheet!(async () => ({ ...form, name: 'Theo dõi', headerRows: [1, 1] })));
    await screen.findByText('Xem trang');
  },
  'a cell not to be shown': async () => {
    const { check, host } = openPane();
    await check();
    host.refusals.set('reveal', sheetMissing);
    await press(/C9/);
    await press('Chép chi tiết');
  },
  'something to be ignored, and ignored': async () => {
    const { check, store } = openPane({ result: withIgnored });
    await check();
    await press(/C9/);
    await press('Bỏ qua');
    await screen.findByLabelText('Lý do');
    await act(async () => void fireEvent.submit(document.querySelector('form')!));
    await act(() => store.ignore(ignored.ignores[0]!.ignore, 'likely'));
    await screen.findByText('Đã bỏ qua 1 chỗ.');
  },
  'nothing found': async () => openPane({ result: nothingFound }).check(),
  'nothing recognised': async () =>
    openPane({ result: nothingRecognised, onSample: () => undefined }).check(),
  'a table to be corrected': async () => {
    const { check, host } = openPane({ result: corrected });
    host.refusals.set('recall', sheetMissing);
    await check();
    await press('Chọn giúp');
    await screen.findByText('Áp dụng');
    await press('Áp dụng');
    await screen.findByRole('alert');
    await press('Bỏ chỉnh sửa');
    await screen.findByText(/Chưa lưu được vào sổ này/);
  },
  'a sheet without a table, and what is not applied': async () => {
    await openPane({ result: corrected }).check();
    await press(/^Thuyết minh/);
    await screen.findByText('Áp dụng');
  },
  failed: async () => {
    const { host } = openPane();
    host.refusals.set('read', new TypeError('x'));
    await press('Soát biểu');
  },
};

describe('the language of the pane', () => {
  it('is told apart from English', () => {
    expect(foreignWords('Biểu 01: No findings. Retry F73, KP101')).toEqual(['No', 'findings', 'Retry']);
  });

  it.each(Object.keys(screens))('is Vietnamese on the screen: %s', async (name) => {
    await screens[name]!();
    expect(foreignWords(readAll())).toEqual([]);
  });
});
