import { describe, expect, it } from '@jest/globals';
import { checkReport } from '../../../src/core/check/check-report';
import { reportView } from '../../../src/core/present/report-view';
import type { ReadingEvent } from '../../../src/taskpane/state/report-reading';
import { firstReading, reduceReading } from '../../../src/taskpane/state/report-reading';

const { text } = reportView(
  checkReport({ lines: ['Đã chi 120 triệu đồng.', 'Đã chi 90 triệu đồng, còn 30 triệu đồng.', 'Hết.'] }, []),
);
const after = (...events: ReadingEvent[]) =>
  events.reduce((reading, event) => reduceReading(text, reading, event), firstReading);

describe('reduceReading', () => {
  it('leads from the list to marked words and shows what is said of them', () => {
    const reading = after({ type: 'shown', span: text.marks[1]!.span });
    expect(reading).toMatchObject({ part: 'text', current: 1, open: 1 });
    expect(reading.goal).toMatchObject({ block: 0, mark: text.marks[1], move: 1 });
  });

  it('leads to a paragraph where the words are not marked, and leaves open what is', () => {
    const reading = after(
      { type: 'mark-pressed', mark: 0 },
      { type: 'shown', span: { passage: 2, at: 0, end: 3 } },
    );
    expect(reading).toMatchObject({ part: 'text', open: 0, goal: { paragraph: '2.0', mark: null } });
  });

  it('leads to the same place as often as it is asked', () => {
    const event = { type: 'shown', span: text.marks[0]!.span } as const;
    expect(after(event, event).goal!.move).toBe(2);
  });

  it('opens a mark by a press, and closes it by another one', () => {
    expect(after({ type: 'mark-pressed', mark: 2 })).toMatchObject({ current: 2, open: 2, goal: null });
    expect(after({ type: 'mark-pressed', mark: 2 }, { type: 'mark-pressed', mark: 2 }).open).toBeNull();
  });

  it('walks from mark to mark, and no further than the last', () => {
    expect(after({ type: 'walked', to: 1 })).toMatchObject({ current: 1, goal: { mark: text.marks[1] } });
    expect(after({ type: 'walked', to: Infinity }).current).toBe(2);
    expect(after({ type: 'walked', to: -1 }).current).toBe(0);
  });

  it('goes back to the mark whose cards it closes; with none open nothing happens', () => {
    const reading = after({ type: 'mark-pressed', mark: 2 }, { type: 'walked', to: 0 }, { type: 'closed' });
    expect(reading).toMatchObject({ current: 2, open: null, goal: { mark: text.marks[2], move: 2 } });
    expect(after({ type: 'closed' })).toBe(firstReading);
  });

  it('keeps what was looked at when the other part is chosen', () => {
    const reading = after({ type: 'mark-pressed', mark: 1 }, { type: 'part-chosen', part: 'text' });
    expect(reading).toMatchObject({ part: 'text', open: 1 });
  });
});
