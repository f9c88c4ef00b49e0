import { bars } from '../measure/measure';
import type { Section } from '../page/section';
import { percent } from '../page/section';
import type { Measured, NoticeMeasure } from './measure-notices';
import { measured, noticeSeed, scoreOf } from './measure-notices';

const names: Readonly<Record<Measured, string>> = {
  due: 'Thời hạn',
  recurrence: 'Định kỳ',
  owner: 'Đơn vị chủ trì',
};

/** What was measured on notices, as it is published. */
export function noticesSection(measure: NoticeMeasure): Section {
  const { cases } = measure;
  const duties = cases.reduce((sum, { notice }) => sum + notice.duties.length, 0);
  const found = cases.reduce((sum, one) => sum + one.found, 0);
  const rows = measured.map((of) => ({ of, ...scoreOf(measure, of) }));
  return {
    title: 'Nhiệm vụ trong thông báo',
    about: [
      `Hạt giống \`${noticeSeed}\`, ${cases.length} thông báo kết luận với ${duties} nhiệm vụ, viết theo nhiều cách (đơn vị đứng đầu, đứng cuối,`,
      'sau "giao", "đề nghị"; thời hạn đứng trước, đứng sau), xen những câu có ngày đã qua mà không giao việc. **Độ phủ**: điều ghi trong',
      'thông báo được đọc đúng; **độ chính xác**: điều đọc ra là đúng. Xem lại một thông báo: `npm run -s accuracy -- --case thong-bao-7`.',
      'Cách đọc lời văn được sửa theo chính các ca đo này, nên kết quả cho biết những cách viết đã có ở đây, không hứa cho cách viết khác.',
    ],
    totals: [`- Nhiệm vụ được đọc ra: ${found}/${duties} = ${percent(found, duties)}.`],
    missed: rows.flatMap(({ of, expected, read, right }) => [
      ...(right < expected * bars.recall
        ? [`${names[of]}: độ phủ ${percent(right, expected)} (mức ${bars.recall * 100} %)`]
        : []),
      ...(right < read * bars.recall
        ? [`${names[of]}: độ chính xác ${percent(right, read)} (mức ${bars.recall * 100} %)`]
        : []),
    ]),
    heads: ['Đọc ra', 'Có trong thông báo', 'Đọc được', 'Đúng', 'Độ phủ', 'Độ chính xác'],
    rows: rows.map(({ of, expected, read, right }) => [
      names[of],
      String(expected),
      String(read),
      String(right),
      percent(right, expected),
      percent(right, read),
    ]),
    notes: null,
    lists: [
      {
        title: 'Đọc khác',
        entries: cases.flatMap(({ id, mistakes }) =>
          mistakes.map(({ of, said, expected, read }) => ({
            id,
            drawn: 'thông báo',
            kind: names[of],
            where: `"${said}"`,
            text: `ghi ${expected ?? 'không có'}, đọc ${read ?? 'không ra'}`,
          })),
        ),
      },
    ],
  };
}
