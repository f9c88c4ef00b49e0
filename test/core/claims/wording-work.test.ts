import { describe, expect, it } from '@jest/globals';
import { checkReport } from '../../../src/core/check/check-report';
import { readAttachmentClaims } from '../../../src/core/claims/references/attachment-claims';
import { findCounterparts } from '../../../src/core/claims/references/counterparts';
import { readDateClaims } from '../../../src/core/claims/references/date-claims';
import { readPeriodClaims } from '../../../src/core/claims/references/period-claims';
import { readPlaceClaims } from '../../../src/core/claims/references/place-claims';
import { readPlaceholderClaims } from '../../../src/core/claims/references/placeholder-claims';
import { reportRules } from '../../../src/core/rules/report/index';
import { countedWork } from '../values/counted-work';

/** What the readers of names, days, documents, periods and announcements do with texts that no office ever wrote. */

const readers = {
  readAttachmentClaims,
  findCounterparts,
  readDateClaims,
  readPeriodClaims,
  readPlaceClaims,
  readPlaceholderClaims,
};
const pieces = [
  'ngày 31/6/2024 ',
  'Quyết định số 12/QĐ-UBND ',
  'UBND xã Mẫu Sơn. ',
  'xã Xã XÃ ',
  'giai đoạn 2021-2025 ',
  'có biểu kèm theo ',
  'kèm theo biểu a ',
  'Số: … ngày … tháng ',
  'làm việc với Sở ',
  'Aa',
  '1/',
  '( ',
];
const passage = (text: string) => [
  { text, marker: null, starts: [{ at: 0, line: 1 }], parent: null, isCell: false },
];

describe.each(Object.entries(readers))('%s', (_, read) => {
  it.each(pieces)('does four times the work for four times %j', (piece) => {
    const work = (times: number) => countedWork(() => read(passage(piece.repeat(times))));
    expect(work(4000)).toBeLessThan(4.5 * work(1000) + 1000);
  });
});

describe('the rules about wording', () => {
  const wording = reportRules.filter(({ code }) => code >= 'BC107' && code <= 'BC113');
  it.each([
    '',
    '\u0000\u0001\u0007\uFFFD',
    '7'.repeat(100_000),
    'á'.repeat(100_000),
    '\n'.repeat(10_000),
    'Không có số nào.',
  ])('find nothing in text %#', (text) => {
    expect(checkReport({ lines: text.split('\n') }, [], {}, wording).findings).toEqual([]);
  });
  it('do four times the work for four times as many communes', () => {
    const text = (count: number) =>
      'UBND xã Mẫu Sơn họp. UBND xã Mẫu Khê họp. UBND xã Mẫu Khê họp; '.repeat(count);
    const work = (count: number) =>
      countedWork(() => checkReport({ lines: [text(count)] }, [], {}, wording).findings);
    expect(work(2000)).toBeLessThan(4.5 * work(500) + 1000);
  });
});
