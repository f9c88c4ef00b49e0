import { describe, expect, it } from '@jest/globals';
import { rowSumsDrawn, tableOf } from './recognise';

describe('canAdd', () => {
  it('cột so sánh không cộng dọc, dù tính bằng tiền và tình cờ khớp', () => {
    const table = tableOf(`
ĐVT: triệu đồng
| TT | Nội dung | Kế hoạch | So sánh với năm trước (triệu đồng) |
| 1 | a | 50 | 11 |
| 2 | b | 60 | 12 |
| | Cộng | 110 | 23 |`);
    expect(rowSumsDrawn(table)).toEqual(['5 = 3 + 4 [C] (words)']);
  });
});
