import { afterEach, expect, it, jest } from '@jest/globals';
import { today } from '../../src/taskpane/today';

afterEach(() => {
  jest.useRealTimers();
});

it('is the day where the user sits, not the day in Greenwich', () => {
  jest.useFakeTimers({ now: new Date(2024, 4, 5, 0, 30) });
  expect(today()).toBe('2024-05-05');
  jest.setSystemTime(new Date(2024, 11, 31, 23, 59));
  expect(today()).toBe('2024-12-31');
});
