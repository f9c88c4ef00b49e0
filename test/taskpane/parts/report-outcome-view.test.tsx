/** @jest-environment jsdom */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { checkReport } from '../../../src/core/check/check-report';
import { attachedTo } from '../../../src/core/present/example-findings';
import { reportView } from '../../../src/core/present/report-view';
import type { CellRef } from '../../../src/core/snapshot/address';
import { ReportOutcomeView } from '../../../src/taskpane/parts/report-outcome-view';
import type { PaneStore } from '../../../src/taskpane/state/pane-store';
import { broughtIntoView, button, hasButton, press } from '../open-pane';

const table = `
Kết quả thực hiện tiêu chí xã nông thôn mới
| TT | Nội dung tiêu chí | Kết quả | Đánh giá |
| 1 | Quy hoạch | | Đạt |
| '1.1 | Có quy hoạch được duyệt | Có | Đạt |
| 2 | Giao thông | | Chưa đạt |
| '2.1 | Đường xã được nhựa hóa | 82% | Chưa đạt |`;

/** Nothing comes near to the eye but what a test brings there. */
let watched: { readonly blocks: Element[]; readonly tell: (entries: unknown[]) => void };
class Observer {
  constructor(tell: (entries: unknown[]) => void) {
    watched = { blocks: [], tell };
  }
  observe = (block: Element) => watched.blocks.push(block);
  unobserve = () => undefined;
  disconnect = () => undefined;
}
Object.assign(globalThis, { IntersectionObserver: Observer });
const bringNear = (...blocks: number[]) =>
  act(() => watched.tell(blocks.map((i) => ({ isIntersecting: true, target: watched.blocks[i] }))));

const revealed: CellRef[] = [];
const store = { reveal: async (at: CellRef) => void revealed.push(at) } as unknown as PaneStore;

function open(...lines: string[]) {
  cleanup();
  revealed.length = 0;
  render(
    <FluentProvider theme={webLightTheme}>
      <ReportOutcomeView view={reportView(checkReport({ lines }, attachedTo(table)))} store={store} />
    </FluentProvider>,
  );
}

const lines = [
  'Xã đã đạt 2/2 tiêu chí xã nông thôn mới (có biểu kèm theo).',
  'Xã đã đạt 1/2 chỉ tiêu xã nông thôn mới.',
  'Đã chi 120 triệu đồng.',
];
const marks = () => [...document.querySelectorAll<HTMLElement>('[data-mark]')];
const names = () => marks().map((mark) => mark.getAttribute('aria-label'));
const focused = () => document.activeElement!.getAttribute('aria-label');
const detail = () => document.querySelector('[role=group]')?.textContent;
const key = (name: string) => act(() => fireEvent.keyDown(document.activeElement!, { key: name }));
const tab = (name: string) =>
  act(() =>
    fireEvent.click(
      [...document.querySelectorAll('[role=tab]')].find((one) => one.textContent.startsWith(name))!,
    ),
  );

describe('ReportOutcomeView', () => {
  beforeEach(() => open(...lines));

  it('leads from a card to its words, with the same card under them', async () => {
    await press('Xem trong báo cáo');
    expect(focused()).toBe('2/2: sai');
    expect(broughtIntoView).not.toEqual([]);
    expect(detail()).toContain('Lời văn ghi 2 tiêu chí đạt');
    await press(/^Xem ô Biểu, A1$/);
    expect(revealed).toEqual([{ sheet: 'Biểu', row: 1, column: 1 }]);
  });

  it('explains a fault on an example', async () => {
    await press('Xem ví dụ');
    await screen.findByText('Ví dụ chưa đúng');
    expect(document.body.textContent).toContain('Mã: BC101');
    await press('Xem ví dụ');
    expect(document.body.textContent).not.toContain('Mã: BC101');
  });

  it('names each mark by its words and what they are', () => {
    tab('Lời văn');
    bringNear(0);
    expect(names()).toEqual(['2/2: sai', '1/2: khớp biểu', '120 triệu đồng: chưa đối chiếu']);
    const legend = document.querySelector('[aria-label="Các dấu trong lời văn"]')!;
    expect([...legend.children].map((one) => one.textContent)).toEqual([
      'sai',
      'khớp biểu',
      'chưa đối chiếu',
    ]);
  });

  it('shows by one press the cell that says the same, or why none does', async () => {
    tab('Lời văn');
    bringNear(0);
    act(() => fireEvent.click(marks()[1]!));
    expect(marks()[1]!.getAttribute('aria-expanded')).toBe('true');
    expect(detail()).toContain('Biểu ghi 1');
    await press(/^Xem ô/);
    expect(revealed).toHaveLength(1);
    act(() => fireEvent.click(marks()[2]!));
    expect(detail()).toContain('Các biểu đi cùng không có biểu số tiền nào.');
  });

  it('is walked by keyboard: one stop for Tab, arrows between the marks, Enter, Escape', async () => {
    await press('Xem trong báo cáo');
    expect(marks().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
    key('ArrowDown');
    expect(focused()).toBe('1/2: khớp biểu');
    key('End');
    key('ArrowRight');
    expect(focused()).toBe('120 triệu đồng: chưa đối chiếu');
    key('Enter');
    expect(detail()).toContain('chưa đối chiếu');
    key('ArrowUp');
    key('Home');
    key('ArrowLeft');
    expect(focused()).toBe('2/2: sai');
    key('Escape');
    expect(focused()).toBe('120 triệu đồng: chưa đối chiếu');
    expect(detail()).toBeUndefined();
    key('x');
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowUp', shiftKey: true });
    expect(focused()).toBe('120 triệu đồng: chưa đối chiếu');
  });

  it('leads to a line without marks as well', async () => {
    open(
      'Kết luận tại buổi làm việc với xã Mẫu An.',
      'Ban Chỉ đạo huyện làm việc với xã Mẫu Đông.',
      '1. UBND xã Mẫu An hoàn thiện hồ sơ.',
      'Trên đây là kết luận tại buổi làm việc với xã Mẫu An.',
    );
    const line = button(/^dòng \d+$/);
    await press(/^dòng \d+$/);
    expect(document.activeElement!.tagName).toBe('P');
    expect(line.closest('[role=tabpanel]')!.hasAttribute('hidden')).toBe(true);
  });

  it('leads from a figure of the lists to its words', async () => {
    await press('Dòng 2');
    expect(focused()).toBe('1/2: khớp biểu');
    tab('Kết quả');
    expect(document.querySelector<HTMLElement>('[role=tabpanel]')!.hidden).toBe(false);
  });
});

describe('a long text', () => {
  const many = Array.from(
    { length: 5000 },
    (_, i) => `- Thôn số ${i} đã làm xong đường trong năm qua, dài cả thôn.`,
  );
  const drawn = () => document.querySelectorAll('[role=tabpanel] p').length;

  it('is drawn where the eye is, and nowhere else', () => {
    open(...many, ...lines);
    tab('Lời văn');
    expect(watched.blocks.length).toBeGreaterThan(60);
    // The block of the mark that Tab leads to.
    expect(drawn()).toBeLessThan(150);
    bringNear(0, 1);
    expect(drawn()).toBeLessThan(450);
    expect(document.body.textContent).toContain('Thôn số 0');
  });

  it('is drawn where a card leads, far below', async () => {
    open(...many, ...lines);
    await press('Xem trong báo cáo');
    expect(focused()).toBe('2/2: sai');
    expect(drawn()).toBeLessThan(150);
  });

  it('is listed in steps, lest thousands of figures are drawn at once', async () => {
    open(...Array.from({ length: 120 }, (_, i) => `Thôn số ${i} đã chi ${i + 1} triệu đồng.`));
    const listed = () => document.querySelectorAll('details li').length;
    expect(listed()).toBe(50);
    await press('Xem thêm (còn 70)');
    await press('Xem thêm (còn 20)');
    expect(listed()).toBe(120);
    expect(hasButton(/^Xem thêm/)).toBe(false);
  });
});
