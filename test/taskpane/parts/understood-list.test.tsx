/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { parseState } from '../../../src/core/check/workbook-state';
import { button, hasButton, nameOf, openPane, press, said } from '../open-pane';
import { corrected, found } from '../results';

const focused = () => nameOf(document.activeElement!);

describe('the list of understood tables', () => {
  it('opens a table to why it was taken for what it was, and to its columns', async () => {
    const { check } = openPane();
    await check();
    await press(/^Biểu 01 · tiêu chí/);
    expect(screen.getByText('Mức chắc chắn: 97 %.')).toBeTruthy();
    expect(screen.getByText('Dòng 4 có các chữ "Yêu cầu", "Kết quả", "Đánh giá"')).toBeTruthy();
    const rows = [...document.querySelectorAll('tbody tr')].map(({ textContent }) => textContent);
    expect(rows[1]).toBe('BTên tiêu chí, chỉ tiêuchỉ tiêu');
    await press(/^Biểu 03/);
    expect(screen.queryByText('Mức chắc chắn: 97 %.')).toBeTruthy();
    expect(document.querySelectorAll('tbody')).toHaveLength(1);
    await press(/^Biểu 03/);
    expect(document.querySelector('tbody')).toBeNull();
  });

  it('asks for what it could not tell, and leads there', async () => {
    const { check } = openPane({ result: corrected });
    await check();
    expect(screen.getByText('Chưa chắc là biểu gì: Biểu 03')).toBeTruthy();
    await press('Chọn giúp');
    expect(focused()).toContain('Biểu 03 · chưa rõ loại');
    expect(screen.getByText('Chưa chắc đây là biểu gì. Anh/chị chọn giúp.')).toBeTruthy();
    expect(document.querySelector('details')!.open).toBe(true);
    await screen.findByLabelText('Loại biểu');
    await press('Sửa cách hiểu');
    expect(screen.queryByLabelText('Loại biểu')).toBeNull();
  });

  it('names the first of many that it could not tell', async () => {
    const tables = [1, 2, 3, 4].map((n) => ({
      ...corrected.tables[0]!,
      id: `Biểu ${n}#1`,
      sheet: `Biểu ${n}`,
    }));
    const origins = tables.map(() => ({ ...corrected.corrections.origins[0]!, correction: null }));
    const { check } = openPane({
      result: { ...corrected, tables, corrections: { ...corrected.corrections, origins } },
    });
    await check();
    expect(screen.getByText('Chưa chắc là biểu gì: Biểu 1, Biểu 2, Biểu 3 và 1 biểu khác')).toBeTruthy();
  });

  it('takes kind, header rows and roles', async () => {
    const { check, host, asked } = openPane({ result: corrected });
    await check();
    await press('Chọn giúp');
    fireEvent.change(await screen.findByLabelText('Loại biểu'), { target: { value: 'tasks' } });
    fireEvent.change(screen.getByLabelText('Dòng tiêu đề: từ dòng'), { target: { value: '4' } });
    fireEvent.change(screen.getByLabelText('Dòng tiêu đề: đến dòng'), { target: { value: '5' } });
    const [, second] = document.querySelectorAll<HTMLSelectElement>('fieldset select');
    fireEvent.change(second!, { target: { value: 'task' } });
    await press('Áp dụng');
    await waitFor(() => expect(said()).toMatch(/^Đã áp dụng\./));
    expect(asked.at(-1)!.corrections).toEqual([
      expect.objectContaining({
        kind: 'tasks',
        headerRows: { first: -1, last: 0 },
        columns: [expect.objectContaining({ role: 'task' })],
      }),
    ]);
    expect(parseState(host.stored).kind).toBe('read');
    expect(focused()).toContain('Biểu 03');
    expect(hasButton('Áp dụng')).toBe(false);
  });

  it('says what is wrong with a choice', async () => {
    const { check } = openPane();
    await check();
    await press(/^Biểu 01/);
    await press('Sửa cách hiểu');
    await screen.findByText('Áp dụng');
    const alert = () => document.querySelector('[role="alert"]')!.textContent;
    await press('Áp dụng');
    expect(alert()).toBe('Chưa có gì thay đổi so với cách hiểu hiện nay.');
    fireEvent.change(screen.getByLabelText('Dòng tiêu đề: từ dòng'), { target: { value: '9' } });
    await press('Áp dụng');
    expect(alert()).toBe('Dòng tiêu đề cuối đứng trước dòng đầu.');
    fireEvent.change(screen.getByLabelText('Dòng tiêu đề: đến dòng'), { target: { value: '90' } });
    await press('Áp dụng');
    expect(alert()).toBe('Tiêu đề không cao quá 50 dòng.');
    expect(hasButton('Bỏ chỉnh sửa')).toBe(false);
  });

  it('gives up a correction, of a table and of what was taken out', async () => {
    const { check, asked, answer } = openPane({ result: corrected });
    await check();
    await press(/^Biểu 05 – vùng A2:D9/);
    answer.result = found;
    await press('Bỏ chỉnh sửa');
    await waitFor(() => expect(said()).toMatch(/^Đã áp dụng\./));
    expect(asked.at(-1)!.corrections).toEqual([]);
    expect(focused()).toContain('Biểu 05 · nhiệm vụ');
  });

  it('is shown where a table is', async () => {
    const { check } = openPane({ result: corrected });
    await check();
    await press(/^Thuyết minh/);
    await screen.findByText('Chỉ cho Soát Biểu bảng ở đâu:');
    expect((await screen.findByLabelText<HTMLInputElement>('Các cột của bảng: đến cột')).value).toBe('D');
    fireEvent.change(screen.getByLabelText('Các cột của bảng: từ cột'), { target: { value: 'b' } });
    fireEvent.change(screen.getByLabelText('Các cột của bảng: đến cột'), { target: { value: 'c' } });
    await press('Áp dụng');
    await screen.findByText(/không có chữ tiêu đề nào/);
    expect(button(/^Thuyết minh/).getAttribute('aria-expanded')).toBe('true');
  });

  it('tells of corrections that fit nothing here', async () => {
    const { host, check, answer } = openPane();
    const { correction } = corrected.corrections.origins[0]!;
    host.stored = JSON.stringify({ version: 1, corrections: [correction] });
    answer.result = { ...found, corrections: { ...found.corrections, notApplied: [correction!] } };
    await check();
    expect(screen.getByText('Biểu 03 ("TT", "Nội dung")')).toBeTruthy();
    expect(screen.getByText(/chỉnh sửa vẫn được giữ/)).toBeTruthy();
  });
});
