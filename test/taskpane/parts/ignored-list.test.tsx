/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import type { CheckResult } from '../../../src/core/check/result';
import { ignoredFinding } from '../../core/present/hand-made-result';
import { buttons, nameOf, openPane, press } from '../open-pane';
import { findings, found, nothingFound, nothingRecognised } from '../results';

const reason = 'huyện cho để ngoài';
const rule = { kind: 'rule', rule: 'KP101', reason: 'bảng nháp' } as const;
const list = () => [...document.querySelectorAll('details')].at(-1)!;
const one: CheckResult = { ...found, ...ignoredFinding(reason, findings[2]) };

describe('the list of what is ignored', () => {
  it('says where, what and why, and goes to the cell', async () => {
    const { check, host } = openPane({ result: one });
    await check();
    expect(screen.getByText('Đã bỏ qua (1)')).toBeTruthy();
    expect(screen.getByText(reason)).toBeTruthy();
    await press('Biểu 03, C9');
    expect(host.calls.at(-1)).toBe('reveal Biểu 03 9,3');
  });

  it('tells it again on request', async () => {
    const { check, answer } = openPane({ result: one });
    await check();
    answer.result = found;
    await press('Soát lại mục này: C9');
    expect(screen.queryByText('Đã bỏ qua (1)')).toBeNull();
    expect(nameOf(document.activeElement!)).toContain('C9');
  });

  it('lists the first places of a rule, and counts the others', async () => {
    const many = Array.from({ length: 15 }, (_, i) => ({
      ...findings[2]!,
      fingerprint: `many ${i}`,
      at: { sheet: 'Biểu 03', row: i + 1, column: 3 },
      ignored: { reason: 'bảng nháp' },
    }));
    const ignores = [{ ignore: rule, findings: many.map(({ fingerprint }) => fingerprint) }];
    await openPane({ result: { ...found, findings: many, ignores } }).check();
    expect(buttons().map(nameOf)).toEqual(expect.arrayContaining(['Biểu 03, C1', 'Biểu 03, C12']));
    expect(list().textContent).toContain('và 3 chỗ khác cùng quy tắc');
    expect(list().textContent).toContain('Dòng tổng khác tổng các dòng thành phần, trong cả tệp');
  });

  it('keeps what there is nothing left of, to be taken off; then the heading has the focus', async () => {
    const { check, answer } = openPane({
      result: { ...nothingFound, ignores: [{ ignore: rule, findings: [] }] },
    });
    await check();
    expect(document.querySelector('h1')!.textContent).toBe('Không thấy chỗ nào cần sửa');
    expect(list().textContent).toContain('Lần này không còn gì để bỏ qua.');
    answer.result = nothingFound;
    await press(/^Bỏ khỏi danh sách/);
    expect(list().textContent).not.toContain('Đã bỏ qua');
    expect(document.activeElement).toBe(document.querySelector('h1'));
  });
});

describe('the list of what is ignored, where no table is recognised', () => {
  it('is there all the same', async () => {
    const ignores = [{ ignore: rule, findings: [] }];
    const { check, answer } = openPane({ result: { ...nothingRecognised, ignores } });
    await check();
    expect(list().textContent).toContain('Lần này không còn gì để bỏ qua.');
    answer.result = nothingRecognised;
    await press(/^Bỏ khỏi danh sách/);
    expect(document.activeElement).toBe(document.querySelector('h1'));
  });
});

describe('the word about what was just ignored', () => {
  it('takes it back with one press', async () => {
    const { check, answer, store } = openPane();
    await check();
    answer.result = one;
    const ignore = one.ignores[0]!.ignore;
    await act(() => store.ignore(ignore, 'sure'));
    expect(await screen.findByText('Đã bỏ qua 1 chỗ.')).toBeTruthy();
    answer.result = found;
    await press('Hoàn tác');
    expect(screen.queryByText('Đã bỏ qua 1 chỗ.')).toBeNull();
  });
});
