/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render } from '@testing-library/react';
import { SummaryStrip } from '../../../src/taskpane/parts/summary-strip';
import { hasButton, press } from '../open-pane';

const line = (n: number, totals = 0) => ({
  table: `Biểu ${n}#1`,
  name: `Biểu ${n}`,
  text: 'kinh phí',
  totals: Array.from({ length: totals }, (_, i) => ({ heading: `Cột ${i}`, total: '5' })),
});
const text = () => document.body.textContent;

describe('SummaryStrip', () => {
  afterEach(cleanup);

  it('shows few tables with few totals whole', () => {
    render(<SummaryStrip lines={[line(1), line(2, 2)]} />);
    expect(text()).toBe('Biểu 1kinh phíBiểu 2kinh phíCột 05Cột 15');
    expect(hasButton('Xem đủ các số tổng')).toBe(false);
  });

  it('holds back further totals until asked', async () => {
    render(<SummaryStrip lines={[line(1, 4)]} />);
    expect(text()).not.toContain('Cột 3');
    await press('Xem đủ các số tổng');
    expect(text()).toContain('Cột 3');
    await press('Thu gọn');
    expect(text()).not.toContain('Cột 3');
  });

  it('holds back further tables until asked', async () => {
    render(<SummaryStrip lines={Array.from({ length: 9 }, (_, i) => line(i))} />);
    expect(text()).not.toContain('Biểu 8');
    await press('Xem đủ các số tổng');
    expect(text()).toContain('Biểu 8');
  });
});
