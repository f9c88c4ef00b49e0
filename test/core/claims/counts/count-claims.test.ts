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
      'before the communes became one',
      'Trước sáp nhập, xã NTM đạt 18/19 tiêu chí.',
      ['met 18/19 criteria, commune, Trước sáp nhập, xã NTM đạt '],
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
    [
      'the rest of what the count before it left, with its deadline',
      'Xã NTM đạt 16/19 tiêu chí. Đề nghị hoàn thành 03 tiêu chí còn lại trước ngày 20/12/2024.',
      ['met 16/19 criteria, commune', 'unmet 3 criteria, commune'],
    ],
    [
      'the rest behind a step on the way',
      'Xã NTM đạt 16/19 tiêu chí. Hoàn thành 02 tiêu chí; sau đó hoàn thành 01 tiêu chí còn lại.',
      ['met 16/19 criteria, commune', 'met 2 criteria, commune'],
    ],
    [
      'what a step that is planned leaves',
      'Xã NTM dự kiến hoàn thành trong quý II: 03 tiêu chí; còn 02 tiêu chí (5, 7) hoàn thành trong quý IV.',
      ['unmet 2 criteria, commune, plan'],
    ],
    [
      'the unmet out of all',
      'Xã NTM có số tiêu chí đạt là 17 tiêu chí, số tiêu chí chưa đạt là 02 tiêu chí trong tổng số 19 tiêu chí.',
      ['met 17 criteria, commune', 'unmet 2 criteria, commune', 'total 19 criteria, commune'],
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
    ['of the criteria that are counted', 'Xã đạt 17/19 tiêu chí NTM.', 'commune'],
    [
      'of a set of criteria that nobody owns',
      'Theo bộ tiêu chí quốc gia về nông thôn mới, đã đạt 12/19 tiêu chí.',
      'commune',
    ],
    ['of the district that met them', 'Huyện Mẫu đạt 7/9 tiêu chí NTM.', 'district'],
    ['of the village that met them', 'Qua rà soát, thôn Mẫu đã đạt 7/9 tiêu chí NTM.', 'village'],
    ['of the village whose model set it is', 'Thôn đạt 14/14 tiêu chí NTM kiểu mẫu.', 'village'],
    ['of a district, advanced', 'Huyện NTM nâng cao: đạt 3/9 tiêu chí.', 'other'],
    ['the model set of nobody named', 'Nông thôn mới kiểu mẫu đã đạt 7/9 tiêu chí.', 'model-commune'],
  ])('is the one %s', (_, text, tier) => expect(countsOf(text)[0]).toContain(`, ${tier}`));

  it('is each count’s own where one sentence counts several sets', () => {
    const tiersOf = (text: string) => countsOf(text).map((one) => one.split(', ')[1]);
    expect(tiersOf('Xã đạt 19/19 tiêu chí NTM, 11/19 tiêu chí nâng cao, còn lại 08 tiêu chí.')).toEqual([
      'commune',
      'advanced-commune',
      'advanced-commune',
    ]);
    expect(tiersOf('Xã đạt 19/19 tiêu chí xã NTM và 16/19 tiêu chí NTM nâng cao (85/100 chỉ tiêu).')).toEqual(
      ['commune', 'advanced-commune', 'advanced-commune'],
    );
    expect(tiersOf('Xã đạt 19/19 tiêu chí, 11/19 tiêu chí nâng cao.')).toEqual([
      'no set',
      'advanced-commune',
    ]);
    expect(tiersOf('Xã đạt 19/19 tiêu chí nâng cao, 4/4 tiêu chí.')).toEqual(['advanced-commune', 'no set']);
    expect(tiersOf('Xã đạt 15/19 tiêu chí, 51/57 chỉ tiêu của bộ tiêu chí xã NTM.')).toEqual([
      'commune',
      'commune',
    ]);
  });

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

  it('is the commune above, and none is a district’s own', () => {
    const district = `1. Xã Mẫu Thượng\n- Đạt 15/19 tiêu chí.\n2. Xã Mẫu Hạ\n- Đạt 16/19 tiêu chí.
3. Xã Mẫu Trung và xã Mẫu Hạ đã họp.\n- Các xã Mẫu Đông, xã Mẫu Tây báo cáo.`;
    expect(countsOf(district)).toEqual([
      'met 15/19 criteria, no set, xa mau thuong',
      'met 16/19 criteria, no set, xa mau ha',
    ]);
  });

  it('is left open for the report’s own commune and for words that are no name', () => {
    expect(countsOf('Xã Mẫu đã đạt 7/9 tiêu chí xã NTM.')).toEqual(['met 7/9 criteria, commune']);
    expect(countsOf('Xã Đạt chuẩn, văn bản Số 3: đã đạt 7/9 tiêu chí.')[0]).toContain('no set');
  });
});

describe('the moment', () => {
  const head = 'Số: 12/BC-UBND Mẫu An, ngày 20 tháng 6 năm 2024\nBÁO CÁO\n';
  const momentsOf = (text: string) =>
    readReport({ lines: (head + text).split('\n') }).claims.flatMap((claim) =>
      claim.kind === 'count' ? [claim.moment] : [],
    );
  it.each([
    [
      'a plan goes on behind a semicolon',
      'Phấn đấu đến quý III, xã đạt 15/19 tiêu chí; xã đạt 19/19 tiêu chí.',
      ['plan', 'plan'],
    ],
    [
      'until words say that it is so',
      'Phấn đấu đến năm 2025, xã đạt 19/19 tiêu chí; hiện đạt 15/19 tiêu chí.',
      ['plan', 'now'],
    ],
    [
      'a year goes on as well',
      'Năm 2022 đạt 14/19 tiêu chí; còn 05 tiêu chí chưa đạt.',
      ['năm 2022', 'năm 2022'],
    ],
    ['a day after the report is a plan', 'Đến ngày 30/11/2024 xã đạt 19/19 tiêu chí.', ['plan']],
    ['a month after it', 'Đến tháng 9/2024 xã đạt 17/19 tiêu chí.', ['plan']],
    ['a year after it, without a word', 'Xã đến 2025 đạt 19/19 tiêu chí.', ['plan']],
    ['a day before it', 'Tính đến 31/ 12/ 2023: xã đạt 13/19 tiêu chí.', ['ngày 31/12/2023']],
    ['a quarter is compared with nothing', 'Quý I/2025 xã đạt 13/19 tiêu chí.', ['quý i/2025']],
    [
      'under a heading of plans',
      '1. Mục tiêu\n- Xã đạt 19/19 tiêu chí.\n- Năm 2024 xã đạt 17/19 tiêu chí.',
      ['plan', 'plan'],
    ],
    ['a fact under it', '1. Mục tiêu\n- Xã hiện đạt 15/19 tiêu chí.', ['now']],
    ['what is left under it', '1. Nhiệm vụ\n- Xã còn 04 tiêu chí chưa đạt.', ['now']],
    ['a heading of results and plans', '1. Kế hoạch và kết quả\n- Xã đạt 15/19 tiêu chí.', ['now']],
    ['who is listed for a year', 'Xã đăng ký năm 2024: đã đạt 15/19 tiêu chí.', ['năm 2024']],
    ['who registers for it', 'Xã đã đăng ký trong năm, đạt 19/19 tiêu chí.', ['plan']],
    ['the time of an examination is now', 'Tính đến thời điểm thẩm tra, xã đạt 15/19 tiêu chí.', ['now']],
  ])('%s', (_, text, moments) => expect(momentsOf(text)).toEqual(moments));
});

describe('whose judgement it is', () => {
  const judgedOf = (text: string) =>
    readReport({ lines: text.split('\n') }).claims.flatMap((claim) =>
      claim.kind === 'count' ? [`${claim.judged.by} ${claim.judged.issue}`] : [],
    );
  it.each([
    [
      'Xã tự đánh giá đạt 19/19 tiêu chí. Đoàn thẩm tra thấy xã đạt 16/19 tiêu chí.',
      ['self null', 'review null'],
    ],
    ['1. Kết quả thẩm định\n- Xã đạt 16/19 tiêu chí.', ['review null']],
    [
      'Theo bộ tiêu chí giai đoạn 2016-2020: đạt 19/19 tiêu chí. Theo bộ tiêu chí xã NTM giai đoạn 2021 – 2025: đạt 14/19 tiêu chí.',
      ['null 2016-2020', 'null 2021-2025'],
    ],
    ['Theo bộ cũ đạt 19/19 tiêu chí. Theo bộ tiêu chí mới đạt 14/19 tiêu chí.', ['null cũ', 'null mới']],
    ['Trình thẩm định; xã đạt 16/19 tiêu chí.', ['null null']],
  ])('%s', (text, judged) => expect(judgedOf(text)).toEqual(judged));
});

describe('parts of a set', () => {
  it.each([
    ['- Giáo dục: đạt 2/3 chỉ tiêu.', 'giao duc'],
    ['- Tiêu chí 5 đạt 2/3 chỉ tiêu', null],
    ['Tiêu chí số 5 về trường học đã làm. Đạt 2/3 tiêu chí thành phần.', 'tieu chi so 5 ve tru'],
    ['1. Tiêu chí số 5. Trường học\n- Kết quả: đạt 2/3 chỉ tiêu.', 'tieu chi so 5'],
    ['1. Giao thông\n- Kết quả: đạt 2/3 chỉ tiêu.', 'giao thong'],
    ['- Theo Quyết định số 12/QĐ-UBND: đạt 2/3 tiêu chí.', null, 'whole'],
    ['1. Nhóm hạ tầng\nNhư vậy, xã đạt 15/19 tiêu chí.', null, 'whole'],
    ['1. Nhóm hạ tầng\n- Kết quả: đạt 2/3 tiêu chí.', 'nhom ha tang'],
  ])('"%s"', (text, part, whole = '') => {
    const { claims } = readReport({ lines: text.split('\n') });
    const parts = claims.flatMap((claim) => (claim.kind === 'count' ? [claim.part] : []));
    expect(parts).toEqual(part === null && whole === '' ? [] : [part]);
  });
});
