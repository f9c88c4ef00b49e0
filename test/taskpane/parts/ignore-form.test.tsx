/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import { act, fireEvent, screen } from '@testing-library/react';
import { longestReason } from '../../../src/core/check/ignore';
import { ignoredFinding } from '../../core/present/hand-made-result';
import { button, hasButton, nameOf, openPane, press } from '../open-pane';
import { findings, found } from '../results';

const field = () => screen.getByLabelText<HTMLInputElement>('Lý do');
const submit = () => act(async () => void fireEvent.submit(document.querySelector('form')!));

/** The pane with the first card and its form open. */
async function openForm() {
  const pane = openPane();
  await pane.check();
  await press(/C9/);
  await press('Bỏ qua');
  await screen.findByLabelText('Lý do');
  return pane;
}

describe('the form that ignores', () => {
  it('is ready to be written in, and offers three scopes with what each would keep quiet', async () => {
    await openForm();
    expect(document.activeElement).toBe(field());
    expect(field().maxLength).toBe(longestReason);
    const labels = [...document.querySelectorAll('label')].map((label) => label.textContent);
    expect(labels).toEqual([
      'Lý do',
      'Chỉ chỗ này (ô C9)',
      'Quy tắc này trong Biểu 03 (1 chỗ)',
      'Quy tắc này trong cả tệp (1 chỗ)',
    ]);
    expect(document.querySelector('form')!.textContent).toContain('người đọc tệp vẫn thấy chỗ sai này');
  });

  it('wants a reason', async () => {
    const { asked } = await openForm();
    fireEvent.change(field(), { target: { value: '   ' } });
    await submit();
    expect(screen.getByText('Đề nghị ghi lý do, vài chữ cũng được.')).toBeTruthy();
    expect(asked).toHaveLength(1);
    fireEvent.change(field(), { target: { value: 'huyện' } });
    expect(screen.queryByText('Đề nghị ghi lý do, vài chữ cũng được.')).toBeNull();
  });

  it('asks the check to ignore what was chosen, and shows what came of it', async () => {
    const { asked, answer, user } = await openForm();
    fireEvent.change(field(), { target: { value: ' huyện cho để ngoài ' } });
    await user.click(screen.getByLabelText('Quy tắc này trong cả tệp (1 chỗ)'));
    const ignored = ignoredFinding('huyện cho để ngoài', findings[2]);
    answer.result = {
      ...found,
      ...ignored,
      findings: [...ignored.findings, ...findings.filter((_, i) => i !== 2)],
    };
    await submit();
    expect(asked.at(-1)!.ignores).toEqual([{ kind: 'rule', rule: 'KP101', reason: 'huyện cho để ngoài' }]);
    expect(screen.getByText('Đã bỏ qua (1)')).toBeTruthy();
    expect(nameOf(document.activeElement!)).toContain('E7');
  });

  it('is given up, and gives the focus back', async () => {
    await openForm();
    await press('Thôi');
    expect(document.querySelector('form')).toBeNull();
    expect(document.activeElement).toBe(button('Bỏ qua'));
  });

  it('keeps its keys to itself', async () => {
    await openForm();
    fireEvent.keyDown(field(), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(field());
    fireEvent.keyDown(field(), { key: 'Escape' });
    expect(document.querySelector('form')).toBeNull();
    expect(hasButton('Xem ô')).toBe(true);
  });

  it('says of a doubt nothing of a proof', async () => {
    await openPane().check();
    await press(/E7/);
    await press('Bỏ qua');
    await screen.findByLabelText('Lý do');
    expect(document.querySelector('form')!.textContent).not.toContain('chỗ sai này');
  });
});
