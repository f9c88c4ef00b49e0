import { describe, expect, it } from '@jest/globals';
import type { CountClaim } from '../../../../src/core/claims/counts/count-claim';
import { readReport } from '../../../../src/core/claims/read-report';

/** The counts of a report: "7 chưa đạt tiêu chí, bộ, nơi, thời điểm" as one line each. */
function countsOf(text: string): readonly string[] {
  const { claims } = readReport({ lines: text.split('\n') });
  return claims
    .filter((claim): claim is CountClaim => claim.kind === 'count')
    .map(({ value, total, state, of, tier, place, moment, part, decision }) =>
      [
        `${state} ${value}${total === null ? '' : `/${total}`} ${of}`,
        tier ?? 'no set',
        ...(place === null ? [] : [place]),
        ...(moment === 'now' ? [] : [moment]),
        ...(part === null ? [] : [`part: ${part}`]),
        ...(decision === null ? [] : [decision]),
      ].join(', '),
    );
}

describe('what is still to be done', () => {
  it.each([
    [
      'under a heading about the unmet',
      'Đối với các tiêu chí chưa đạt:\n- Tập trung hoàn thành 06 tiêu chí và 13 chỉ tiêu của xã NTM nâng cao.',
      ['unmet 6 criteria, advanced-commune, plan', 'unmet 13 indicators, advanced-commune, plan'],
    ],
    [
      'under a numbered heading about the unmet',
      '1. Đối với các tiêu chí chưa đạt:\n- Tập trung hoàn thành 06 tiêu chí và 13 chỉ tiêu của xã NTM nâng cao.',
      ['unmet 6 criteria, advanced-commune', 'unmet 13 indicators, advanced-commune'],
    ],
    [
      'in the same paragraph',
      'Đối với các tiêu chí chưa đạt của xã NTM, cần hoàn thành 04 tiêu chí và 06 chỉ tiêu.',
      ['unmet 4 criteria, commune', 'unmet 6 indicators, commune'],
    ],
    [
      'without a word of the unmet: a plan',
      'Tập trung hoàn thành 04 tiêu chí của xã NTM.',
      ['unmet 4 criteria, commune, plan'],
    ],
    [
      'with a time: a step on the way',
      'Đối với các tiêu chí chưa đạt của xã NTM: tập trung hoàn thành 02 tiêu chí trong quý II/2024.',
      [],
    ],
    [
      'left, and to be done',
      'Xã NTM còn lại 03 tiêu chí cần tập trung hoàn thành trong năm 2024.',
      ['unmet 3 criteria, commune'],
    ],
    [
      'unmet, with its deadline',
      'Xã NTM còn 03 tiêu chí chưa đạt, phấn đấu hoàn thành trong năm 2024.',
      ['unmet 3 criteria, commune'],
    ],
  ])('%s', (_, text, counts) => expect(countsOf(text)).toEqual(counts));
});

describe('what running text adds', () => {
  it.each([
    [
      'handed in, and what is left',
      'Thôn Thượng đã làm các nội dung của 16 tiêu chí thôn NTM kiểu mẫu, trình huyện thẩm định đối với 12 tiêu chí, còn 04 tiêu chí cần hoàn thiện.',
      [
        'total 16 criteria, village, thon thuong',
        'met 12 criteria, village, thon thuong',
        'unmet 4 criteria, village, thon thuong',
      ],
    ],
    [
      'what is no longer kept, and the set of today',
      'Thôn Hạ không còn giữ vững đạt 13/13 tiêu chí (nay là 16 tiêu chí).',
      ['total 13/13 criteria, village, thon ha, trước đây', 'total 16 criteria, village, thon ha'],
    ],
    ['what is not kept, of nobody knows how many', 'Xã không giữ vững 13 tiêu chí NTM.', []],
    [
      'behind a plan that it is not part of',
      'Thực hiện kế hoạch số 12/KH-UBND, đến nay xã NTM đã đạt 15/19 tiêu chí.',
      ['met 15/19 criteria, commune'],
    ],
    ['a plan', 'Phấn đấu hết năm 2025, xã NTM đạt 19/19 tiêu chí.', ['met 19/19 criteria, commune, plan']],
    ['an earlier year', 'Năm 2021, xã NTM đạt 9/19 tiêu chí.', ['met 9/19 criteria, commune, năm 2021']],
    [
      'a year behind the count',
      'Xã NTM đạt 9/19 tiêu chí vào cuối năm 2021.',
      ['met 9/19 criteria, commune, năm 2021'],
    ],
    [
      'an earlier time that has no date',
      'Khi mới triển khai, xã NTM đạt 5/19 tiêu chí.',
      ['met 5/19 criteria, commune, Khi mới triển khai, xã NTM đạt '],
    ],
    [
      'a year that the heading gives',
      '1. Kết quả năm 2022\n- Xã NTM đạt 9/19 tiêu chí.\n- Đến nay xã NTM đạt 10/19 tiêu chí.',
      ['met 9/19 criteria, commune, năm 2022', 'met 10/19 criteria, commune'],
    ],
    [
      'the noun before the figure',
      'Tổng số chỉ tiêu đạt của xã NTM: 51/57. Số tiêu chí đạt: 15.',
      ['met 51/57 indicators, commune', 'met 15 criteria, commune'],
    ],
    [
      'a part',
      'Xã NTM còn 04 tiêu chí chưa đạt, trong đó 02 tiêu chí chưa đạt về hạ tầng.',
      ['unmet 4 criteria, commune'],
    ],
    ['no state at all', 'Ban Chỉ đạo phân công 19 tiêu chí cho các thành viên.', []],
  ])('%s', (_, text, counts) => expect(countsOf(text)).toEqual(counts));
});

describe('the set', () => {
  it.each([
    ['named before the count', 'Đối với xã NTM nâng cao, đã đạt 12/19 tiêu chí.', 'advanced-commune'],
    ['named behind it', 'Đã đạt 12/19 tiêu chí đối với xã NTM kiểu mẫu.', 'model-commune'],
    ['each of two with its own', 'Xã NTM đạt 12/19 tiêu chí và xã NTM nâng cao chưa rà soát.', 'commune'],
    [
      'tied to the count, another one before a comma',
      'Sau khi đạt chuẩn xã NTM, xã đã đạt 12/19 tiêu chí của xã NTM nâng cao.',
      'advanced-commune',
    ],
    ['named twice without a comma', 'Xã NTM đã đạt 12/19 tiêu chí của xã NTM nâng cao.', 'no set'],
    ['earlier in the paragraph', 'Xã xây dựng xã NTM nâng cao. Đã đạt 12/19 tiêu chí.', 'advanced-commune'],
    ['in the heading', '1. Xây dựng xã NTM nâng cao\n- Đã đạt 12/19 tiêu chí.', 'advanced-commune'],
    ['two in the heading', '1. Xã NTM, xã NTM nâng cao\n- Đã đạt 12/19 tiêu chí.', 'no set'],
    [
      'the only one of the report',
      'Xã Mẫu phấn đấu đạt chuẩn nông thôn mới.\nĐã đạt 12/19 tiêu chí.',
      'commune',
    ],
    ['of a district', 'Huyện nông thôn mới đã đạt 7/9 tiêu chí.', 'district'],
    ['of a province', 'Tỉnh nông thôn mới đã đạt 7/9 tiêu chí.', 'province'],
    ['of a village without "nông thôn mới"', 'Khu dân cư kiểu mẫu đã đạt 7/9 tiêu chí.', 'village'],
    ['of a commune without "nông thôn mới"', 'Xã kiểu mẫu đã đạt 7/9 tiêu chí.', 'model-commune'],
    ['advanced without "nông thôn mới"', 'Xã nâng cao đã đạt 7/9 tiêu chí.', 'advanced-commune'],
    ['by a village that is named', 'Thôn Thượng đã đạt 7/9 tiêu chí.', 'village'],
    [
      'the programme is none',
      'Chương trình xây dựng nông thôn mới, phong trào tại thôn chung tay xây dựng nông thôn mới: đã đạt 12/19 tiêu chí.',
      'no set',
    ],
    ['the model set of nobody named', 'Nông thôn mới kiểu mẫu đã đạt 7/9 tiêu chí.', 'model-commune'],
  ])('is the one %s', (_, text, tier) => expect(countsOf(text)[0]).toContain(`, ${tier}`));

  it('comes with its decision, and not with another paper', () => {
    expect(countsOf('Thực hiện Quyết định số 32/2022/QĐ-UBND, xã NTM đã đạt 15/19 tiêu chí.')).toEqual([
      'met 15/19 criteria, commune, 32/2022/QĐ-UBND',
    ]);
    expect(countsOf('Xã NTM đã đạt 15/19 tiêu chí nêu tại Báo cáo số 32/BC-UBND.')).toEqual([
      'met 15/19 criteria, commune',
    ]);
  });
});

describe('the place', () => {
  it.each([
    [
      'the village that opens the paragraph',
      'Thôn Thượng có nhiều cố gắng. Đã đạt 7/9 tiêu chí.',
      ', thon thuong',
    ],
    ['the village above', '1. Thôn Thượng\n- Đã đạt 7/9 tiêu chí.', ', thon thuong'],
    [
      'another commune than the report’s own',
      'Xã Mẫu báo cáo. Xã Mẫu họp.\nXã Mẫu Hạ đã đạt 7/9 tiêu chí.',
      ', xa mau ha',
    ],
  ])('is %s', (_, text, place) => expect(countsOf(text)[0]).toContain(place));

  it('is left open for the report’s own commune and for words that are no name', () => {
    expect(countsOf('Xã Mẫu đã đạt 7/9 tiêu chí xã NTM.')).toEqual(['met 7/9 criteria, commune']);
    expect(countsOf('Xã Đạt chuẩn, văn bản Số 3: đã đạt 7/9 tiêu chí.')[0]).toContain('no set');
  });
});

describe('parts of a set', () => {
  it.each([
    ['- Giáo dục: đạt 2/3 chỉ tiêu.', 'giao duc'],
    ['- Tiêu chí 5 đạt 2/3 chỉ tiêu', null],
    ['Tiêu chí số 5 về trường học đã làm. Đạt 2/3 tiêu chí thành phần.', 'tieu chi so 5 ve tru'],
    ['1. Tiêu chí số 5. Trường học\n- Kết quả: đạt 2/3 chỉ tiêu.', 'tieu chi so 5'],
    ['1. Giao thông\n- Kết quả: đạt 2/3 chỉ tiêu.', 'giao thong'],
    ['1. Nhóm hạ tầng\n- Kết quả: đạt 2/3 tiêu chí.', 'nhom ha tang'],
  ])('"%s"', (text, part) => {
    const { claims } = readReport({ lines: text.split('\n') });
    const parts = claims.flatMap((claim) => (claim.kind === 'count' ? [claim.part] : []));
    expect(parts).toEqual(part === null ? [] : [part]);
  });
});
