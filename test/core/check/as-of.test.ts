import { describe, expect, it } from '@jest/globals';
import { decideAsOf } from '../../../src/core/check/as-of';
import { recognise } from '../tables/recognise';

const stating = (title: string, heading = 'Giải ngân', note = '') =>
  recognise(`
    Biểu 03. Nguồn vốn xây dựng nông thôn mới ${title}
    ĐVT: triệu đồng
    | TT | Nguồn vốn | Kế hoạch | ${heading} |
    | 1 | Ngân sách tỉnh | 320 | 10 |
    | 2 | Ngân sách xã | 110 | 20 |

    ${note}
  `).tables;

const today = '2024-06-01';

describe('decideAsOf', () => {
  it('takes the given day before all others', () => {
    expect(decideAsOf('2024-05-20', today, stating('(tính đến ngày 15/5/2024)'))).toEqual({
      asOf: '2024-05-20',
      asOfFrom: 'given',
    });
  });

  it('takes today when no day is given or stated', () => {
    expect(decideAsOf(null, today, stating('năm 2024'))).toEqual({ asOf: today, asOfFrom: 'today' });
    const untitled = stating('').map((table) => ({ ...table, title: null }));
    expect(decideAsOf(null, today, untitled).asOfFrom).toBe('today');
    expect(decideAsOf(null, today, [])).toEqual({ asOf: today, asOfFrom: 'today' });
  });

  it.each([
    ['(tính đến ngày 15/5/2024)', '2024-05-15'],
    ['(Tính đến 15-05-2024)', '2024-05-15'],
    ['tính đến hết ngày 30.4.2024', '2024-04-30'],
    ['tính đến ngày 05 tháng 3 năm 2024', '2024-03-05'],
    ['tính đến  ngày  15 / 5 / 2024', '2024-05-15'],
  ])('reads "%s" in a title', (words, asOf) => {
    expect(decideAsOf(null, today, stating(words))).toEqual({ asOf, asOfFrom: 'workbook' });
  });

  it.each(['ước tính đến ngày 31/12/2023', 'tính đến ngày 31/6/2024', 'đến năm 2025', 'tính đến 15/5/20245'])(
    'does not take "%s" for the day',
    (words) => {
      expect(decideAsOf(null, today, stating(words)).asOfFrom).toBe('today');
    },
  );

  it('reads headings and notes too', () => {
    expect(decideAsOf(null, today, stating('', 'Giải ngân tính đến 10/5/2024')).asOf).toBe('2024-05-10');
    expect(
      decideAsOf(null, today, stating('', 'Giải ngân', 'Ghi chú: số liệu tính đến ngày 12/5/2024')).asOf,
    ).toBe('2024-05-12');
  });

  it('takes the latest of several days that is not still to come', () => {
    const tables = stating(
      'tính đến ngày 30/4/2024',
      'Giải ngân tính đến 31/12/2023',
      'Kế hoạch tính đến 31/12/2024',
    );
    expect(decideAsOf(null, today, tables).asOf).toBe('2024-04-30');
    expect(decideAsOf(null, '2023-01-01', tables).asOf).toBe('2023-12-31');
  });
});
