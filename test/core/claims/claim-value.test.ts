import { expect, it } from '@jest/globals';
import { claimValue } from '../../../src/core/claims/claim-value';
import { isFigure } from '../../../src/core/claims/figure-claims';
import { readReport } from '../../../src/core/claims/read-report';

it('gives each kind of claim one value, or none', () => {
  const { claims } = readReport({
    lines: [
      'Số: /BC-UBND',
      'Căn cứ Quyết định số 318/QĐ-TTg ngày 08/3/2022, ngày 15/5/2024 UBND xã Mẫu báo cáo: xã đạt 15/19 tiêu chí.',
    ],
  });
  expect(claims.map((claim) => [claim.kind, claimValue(claim), isFigure(claim)])).toEqual([
    ['placeholder', null, false],
    ['symbol', '318/QĐ-TTg', false],
    ['date', '2024-05-15', false],
    ['place', 'Mẫu', false],
    ['count', 15, true],
  ]);
});
