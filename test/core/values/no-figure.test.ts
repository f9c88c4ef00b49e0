import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readNoFigure } from '../../../src/core/values/no-figure';

describe('readNoFigure', () => {
  it.each([
    '-',
    ' - ',
    '–',
    '—',
    '−',
    '--',
    '_',
    '(-)',
    '0 có',
    'không có',
    'Không có.',
    'không',
    'không phát sinh',
  ])('takes %j for nothing to add', (text) => {
    expect(readNoFigure(text)).toBe('dash');
  });

  it.each([
    '..',
    '...',
    '…',
    '. . .',
    '…/…',
    '…%',
    'x',
    'X',
    '?',
    'n/a',
    'N/A',
    'KCSL',
    'không có số liệu',
    '(không có số liệu)',
    'Chưa có số liệu',
    'chưa có số liệu'.normalize('NFD'),
    'chua co so lieu',
    'Chưa thống kê;',
    'chưa có…',
  ])('takes %j for a figure that is not given', (text) => {
    expect(readNoFigure(text)).toBe('no-data');
  });

  it.each(['', ' ', '0', '5', '-5', 'Đạt', 'không đạt', 'chưa', 'xã', '%', '()', '/'])(
    'says nothing of %j',
    (text) => {
      expect(readNoFigure(text)).toBeNull();
    },
  );

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(['dash', 'no-data', null]).toContain(readNoFigure(text));
      }),
    );
  });
});
