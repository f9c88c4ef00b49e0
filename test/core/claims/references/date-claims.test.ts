import { describe, expect, it } from '@jest/globals';
import { readDateClaims } from '../../../../src/core/claims/references/date-claims';
import { readPassages } from '../../../../src/core/claims/text/passages';
import { placeOf } from '../../../../src/core/claims/text/text-span';

function read(text: string) {
  const passages = readPassages({ lines: text.split('\n') });
  return readDateClaims(passages).map((claim) => [
    claim.kind,
    placeOf(passages, claim.span).quote,
    claim.date?.iso,
  ]);
}

describe('readDateClaims', () => {
  it('gives a document its word and its day', () => {
    expect(
      read('Theo Quyết định số 45/QĐ-UBND, ngày 05 tháng 9 năm 2022 và Văn bản số 38/VHTT ngày 17/11/2023.'),
    ).toEqual([
      ['symbol', 'Quyết định số 45/QĐ-UBND, ngày 05 tháng 9 năm 2022', '2022-09-05'],
      ['symbol', '38/VHTT ngày 17/11/2023', '2023-11-17'],
    ]);
  });
  it('leaves other days to themselves', () => {
    expect(read('Ngày 12/3/2024, theo Thông báo số 6-TB/HU, xã làm xong trước tháng 9 năm 2024.')).toEqual([
      ['symbol', 'Thông báo số 6-TB/HU', undefined],
      ['date', '12/3/2024', '2024-03-12'],
      ['date', 'tháng 9 năm 2024', '2024-09'],
    ]);
  });
  it('takes the day from no document before or far behind', () => {
    expect(read('Ngày 01/02/2024: Kế hoạch 5/KH-UBND được các thôn thực hiện xong ngày 03/4/2024.')).toEqual([
      ['symbol', 'Kế hoạch 5/KH-UBND', undefined],
      ['date', '01/02/2024', '2024-02-01'],
      ['date', '03/4/2024', '2024-04-03'],
    ]);
  });
});
