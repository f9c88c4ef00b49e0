/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, render } from '@testing-library/react';
import { WorkProgress } from '../../../src/taskpane/parts/work-progress';
import { progressShare, progressWords } from '../../../src/taskpane/state/announcements';
import type { Running } from '../../../src/taskpane/state/pane-state';
import '../open-pane';

const running: Running = { name: 'running', step: 'reading', done: 0.5, edited: false, before: null };
const checking = { ...running, step: 'checking', done: 1 } as const;
const bar = () => document.querySelector('[role="progressbar"]');

describe('WorkProgress', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    cleanup();
    jest.useRealTimers();
  });

  it('says at once how far the work is, and draws a bar only when it takes longer', () => {
    render(<WorkProgress words={progressWords(running)} value={progressShare(running)} />);
    expect(document.body.textContent).toBe('Đang đọc biểu: 50 %');
    expect(bar()).toBeNull();
    act(() => {
      jest.advanceTimersByTime(1000);
    });
    expect(bar()!.getAttribute('aria-valuenow')).toBe('0.4');
    expect(bar()!.getAttribute('aria-label')).toBe('Đang đọc biểu: 50 %');
  });

  it('goes on from reading to checking', () => {
    render(<WorkProgress words={progressWords(checking)} value={progressShare(checking)} />);
    act(() => {
      jest.advanceTimersByTime(1000);
    });
    expect(document.body.textContent).toBe('Đang soát');
    expect(bar()!.getAttribute('aria-valuenow')).toBe('0.8');
  });

  it('draws a bar without an end where nobody can say how far the work is', () => {
    render(<WorkProgress words="Đang đối chiếu" />);
    act(() => {
      jest.advanceTimersByTime(1000);
    });
    expect(bar()!.hasAttribute('aria-valuenow')).toBe(false);
  });
});
