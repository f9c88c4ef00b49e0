import { describe, expect, it } from '@jest/globals';
import { isDone } from '../../../src/core/summary/task-state';
import { tableOf } from '../tables/recognise';

const withProgress = (progress: string) =>
  tableOf(`
    Phân công nhiệm vụ
    | TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn | Tiến độ |
    | 1 | Rà soát hộ nghèo | Ban Giảm nghèo | 30/6/2024 | ${progress} |
    | 2 | Cắm mốc quy hoạch | Địa chính | 30/5/2024 | Đang thực hiện |
  `);

describe('isDone', () => {
  it.each([
    ['Đã hoàn thành', 'done'],
    ['Hoàn thành', 'done'],
    ['Xong', 'done'],
    ['100%', 'done'],
    ['1 {0%}', 'done'],
    ["'105%", 'done'],
    ['100', 'done'],
    ["'5/5", 'done'],
    ['Đã hoàn thành ngày 12/5, bàn giao cho thôn', 'done'],
    ['Hoàn thành 100% khối lượng', 'done'],
    ['Chưa', 'not-done'],
    ['Đang thực hiện', 'not-done'],
    ['Cơ bản hoàn thành', 'not-done'],
    ['Hoàn thành một phần', 'not-done'],
    ['Hoàn thành 80% khối lượng', 'not-done'],
    ['Đang làm, dự kiến xong tháng 6', 'not-done'],
    ['60%', 'not-done'],
    ["'3/5", 'not-done'],
    ['Không xét', 'unknown'],
    ['Ban hành kế hoạch số 12', 'unknown'],
    ['12', 'unknown'],
    ['x', 'unknown'],
    ['', 'unknown'],
  ])('reads "%s" as %s', (progress, state) => {
    expect(isDone(withProgress(progress), 3)).toBe(state);
  });

  it.each([
    ['@2024-05-10', 'done'],
    ['10/5/2024', 'done'],
    ['Chưa hoàn thành', 'not-done'],
    ['31/6/2024', 'unknown'],
    ['', 'unknown'],
  ])('reads a done-date "%s" as %s', (date, state) => {
    const table = tableOf(`
      Phân công nhiệm vụ
      | TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn | Ngày hoàn thành thực tế |
      | 1 | Rà soát hộ nghèo | Ban Giảm nghèo | 30/6/2024 | ${date} |
      | 2 | Cắm mốc quy hoạch | Địa chính | 30/5/2024 | 12/5/2024 |
    `);
    expect(isDone(table, 3)).toBe(state);
  });

  it('is done when one of the columns says so', () => {
    const table = tableOf(`
      Phân công nhiệm vụ
      | TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn | Tiến độ | Ngày hoàn thành thực tế |
      | 1 | Rà soát hộ nghèo | Ban Giảm nghèo | 30/6/2024 | Đang thực hiện | 12/5/2024 |
      | 2 | Cắm mốc quy hoạch | Địa chính | 30/5/2024 | Đang thực hiện | |
    `);
    expect([isDone(table, 3), isDone(table, 4)]).toEqual(['done', 'not-done']);
  });

  it('is unknown in a table without any such column', () => {
    const table = tableOf(`
      Phân công nhiệm vụ
      | TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn |
      | 1 | Rà soát hộ nghèo | Ban Giảm nghèo | 30/6/2024 |
      | 2 | Cắm mốc quy hoạch | Địa chính | 30/5/2024 |
    `);
    expect(isDone(table, 3)).toBe('unknown');
  });

  it('is the verdict in a criteria table', () => {
    const table = tableOf(`
      Kết quả thực hiện bộ tiêu chí xã nông thôn mới
      | TT | Nội dung tiêu chí | Yêu cầu | Đánh giá | Thời hạn |
      | 1 | Giao thông | | | |
      | 1.1 | Đường xã | ≥ 90% | Đạt | 30/6/2024 |
      | 1.2 | Đường thôn | ≥ 80% | Chưa đạt | 30/6/2024 |
      | 1.3 | Đường ngõ | ≥ 80% | | 30/6/2024 |
    `);
    expect([4, 5, 6].map((row) => isDone(table, row))).toEqual(['done', 'not-done', 'unknown']);
  });

  it('reads statuses and results in a table of no known kind', () => {
    const table = tableOf(`
      Kết quả thực hiện bộ tiêu chí xã nông thôn mới
      | TT | Nội dung tiêu chí | Yêu cầu | Kết quả | Đánh giá |
      | 1 | Giao thông | Đạt | Đạt | |
      | 2 | Thủy lợi | Đạt | | Chưa đạt |
      | 3 | Điện | Đạt | | |
    `);
    const unnamed = { ...table, kind: 'other' as const };
    expect([3, 4, 5].map((row) => isDone(unnamed, row))).toEqual(['done', 'not-done', 'unknown']);
  });

  it('does not hear an older period of a criteria table', () => {
    const table = tableOf(`
      Kết quả thực hiện bộ tiêu chí xã nông thôn mới
      | TT | Nội dung tiêu chí | Yêu cầu | Năm 2023 | < | Năm 2024 | < |
      | ^ | ^ | ^ | Kết quả | Đánh giá | Kết quả | Đánh giá |
      | 1 | Giao thông | Đạt | Đạt | Đạt | | |
      | 2 | Thủy lợi | Đạt | Đạt | Đạt | Đạt | Đạt |
    `);
    expect([4, 5].map((row) => isDone(table, row))).toEqual(['unknown', 'done']);
  });

  it('is unknown in a blank criteria form', () => {
    const table = tableOf(`
      Kết quả thực hiện bộ tiêu chí xã nông thôn mới
      | TT | Nội dung tiêu chí | Yêu cầu | Đánh giá | Thời hạn |
      | 1 | Giao thông | | | |
      | 1.1 | Đường xã | ≥ 90% | | |
      | 1.2 | Đường thôn | ≥ 80% | | |
    `);
    expect(isDone(table, 4)).toBe('unknown');
  });
});
