/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import { shippedCatalogs } from '../../../src/core/catalogs/shipped-catalogs';
import { parseState } from '../../../src/core/check/workbook-state';
import { hasButton, nameOf, openPane, press } from '../open-pane';
import { found } from '../results';
import { criteriaTable } from '../../core/present/hand-made-result';

const national = shippedCatalogs().find(({ id }) => id === 'qd-318-2022-xa-ntm')!;
const evidence = [{ cue: 'tier', weight: 0.6, says: 'tiêu đề nêu đúng loại' }];
const follows = {
  ...found,
  catalogs: [
    ...[
      {
        table: criteriaTable.id,
        catalog: national,
        confidence: 0.9,
        evidence,
        isCertain: false,
        region: null,
      },
    ],
  ],
};

async function openTable(result = follows) {
  const pane = openPane({ result });
  await pane.check();
  await press(/^Biểu 01 · tiêu chí/);
  const kept = () => {
    const reading = parseState(pane.host.stored);
    return reading.kind === 'read' ? reading.state.catalogs : null;
  };
  return { ...pane, kept };
}
const select = (label: string) => screen.findByLabelText<HTMLSelectElement>(label);
const change = async (label: string, value: string) =>
  fireEvent.change(await select(label), { target: { value } });

describe('the set of a table', () => {
  it('is told with why', async () => {
    await openTable();
    expect(screen.getByText(/^Theo 318\/QĐ-TTg: .*, vì tiêu đề nêu đúng loại\.$/)).toBeTruthy();
    expect(screen.getByText(/^Bộ này mới có tên tiêu chí/)).toBeTruthy();
  });

  it('is changed, with the region that its targets depend on', async () => {
    const { kept, asked } = await openTable();
    await press('Đổi bộ tiêu chí');
    await change('Theo bộ tiêu chí', national.id);
    await change('Vùng, nhóm xã', 'BTB');
    await press('Áp dụng');
    expect(kept()!.said).toMatchObject([{ catalog: national.id, region: 'BTB' }]);
    expect(asked.at(-1)!.saidCatalogs).toEqual(kept()!.said);
    expect(nameOf(document.activeElement!)).toContain('Biểu 01');
    expect(screen.queryByLabelText('Theo bộ tiêu chí')).toBeNull();
  });

  it('takes a region for the proposed set, and none of a set that has not this one', async () => {
    const { kept } = await openTable();
    await press('Đổi bộ tiêu chí');
    await change('Vùng, nhóm xã', 'TN');
    await press('Áp dụng');
    expect(kept()!.said).toMatchObject([{ region: 'TN' }]);
    expect(kept()!.said[0]).not.toHaveProperty('catalog');
    await press('Đổi bộ tiêu chí');
    await change('Vùng, nhóm xã', 'TN');
    await change('Theo bộ tiêu chí', 'qd-51-2025-xa-ntm-2026-2030');
    await press('Áp dụng');
    expect(kept()!.said).toMatchObject([{ catalog: 'qd-51-2025-xa-ntm-2026-2030', region: null }]);
  });

  it('may be none, and be left to the proposal again', async () => {
    const { kept, answer } = await openTable();
    await press('Đổi bộ tiêu chí');
    await change('Theo bộ tiêu chí', ' ');
    expect(screen.queryByLabelText('Vùng, nhóm xã')).toBeNull();
    await press('Áp dụng');
    expect(kept()!.said).toMatchObject([{ catalog: null, region: null }]);
    answer.result = { ...found, saidCatalogs: new Map([[criteriaTable.id, kept()!.said[0]!]]) };
    await press('Soát lại');
    await screen.findByText('Không đối chiếu với bộ nào, do anh/chị chọn.');
    await press('Đổi bộ tiêu chí');
    expect((await select('Theo bộ tiêu chí')).value).toBe(' ');
    await change('Theo bộ tiêu chí', '');
    await press('Áp dụng');
    expect(kept()!.said).toEqual([]);
  });

  it('leads to where other sets come in', async () => {
    await openTable();
    await press('Đổi bộ tiêu chí');
    await select('Theo bộ tiêu chí');
    await press('Mở, dán bộ khác');
    expect(nameOf(document.activeElement!)).toContain('Bộ tiêu chí riêng');
  });

  it('is made of the table itself, which follows it, and stands among the choices', async () => {
    const { kept } = await openTable({ ...found, catalogs: [] });
    await press('Dùng biểu này làm bộ tiêu chí');
    expect((await screen.findByLabelText<HTMLInputElement>(/Tên bộ tiêu chí/)).value).toBe(
      'Kết quả thực hiện bộ tiêu chí',
    );
    fireEvent.change(screen.getByLabelText(/Tên bộ tiêu chí/), { target: { value: 'Bộ của huyện' } });
    await press('Lưu bộ tiêu chí');
    const id = 'rieng-bo-cua-huyen';
    expect(kept()).toMatchObject({ own: [{ id, title: 'Bộ của huyện' }], said: [{ catalog: id }] });
    await press('Đổi bộ tiêu chí');
    const groups = (await select('Theo bộ tiêu chí')).querySelectorAll('optgroup');
    expect([...groups].map(({ label }) => label)).toEqual(['Bộ riêng', 'Bộ có sẵn']);
  });

  it('closes one form when the other is opened, and a form when it is pressed again', async () => {
    await openTable();
    await press('Đổi bộ tiêu chí');
    await select('Theo bộ tiêu chí');
    await press('Dùng biểu này làm bộ tiêu chí');
    await screen.findByLabelText(/Tên bộ tiêu chí/);
    expect(screen.queryByLabelText('Theo bộ tiêu chí')).toBeNull();
    await press('Dùng biểu này làm bộ tiêu chí');
    expect(hasButton('Lưu bộ tiêu chí')).toBe(false);
  });
});
