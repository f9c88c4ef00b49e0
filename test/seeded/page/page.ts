import type { Section } from './section';
import { listed } from './section';

/** How many cases of a kind are told in full. */
const inFull = 3;

const row = (texts: readonly string[]) => `| ${texts.join(' | ')} |`;

/** The page docs/do-chinh-xac.md. */
export function pageOf(sections: readonly Section[]): string {
  return [
    '# Độ chính xác đo trên biểu, báo cáo dựng sẵn',
    '',
    '<!-- Trang này do `npm run accuracy` viết; đừng sửa tay. -->',
    '',
    'Máy tự dựng các tệp biểu, báo cáo **đúng** rồi gài vào bản sao của mỗi tệp **đúng một lỗi**, soát cả hai bản và so với điều đã gài.',
    'Phần dựng không dùng đến mã chương trình; tên xã, tên thôn, con số đều là bịa.',
    'Chạy lại lúc nào cũng ra cùng kết quả.',
    '',
    '- **Độ phủ**: trong các lỗi đã gài, bao nhiêu được nêu đúng quy tắc, đúng ô, đúng dòng.',
    '- **Nêu sai**: điều được nêu thêm so với bản đúng mà không phải lỗi đã gài (hay hệ quả mà bản mô tả nói rõ).',
    '- **Độ chính xác**: điều nêu đúng trên mọi điều nêu thêm.',
    '- **Cách sửa trọn**: áp dụng cách sửa, tính lại công thức, soát lại: điều ấy mất và không có lỗi, cảnh báo mới.',
    ...sections.flatMap(linesOf),
    '',
  ].join('\n');
}

function linesOf(section: Section): readonly string[] {
  const { title, about, totals, missed, heads, rows, notes, lists } = section;
  return [
    '',
    `## ${title}`,
    '',
    ...about,
    '',
    ...totals,
    '',
    missed.length === 0 ? 'Đạt mọi mức.' : 'Chưa đạt mức:',
    ...(missed.length === 0 ? [] : ['', ...missed.map((line) => `- ${line}`)]),
    '',
    row(heads),
    row(heads.map((_, i) => (i === 0 ? '---' : '---:'))),
    ...rows.map(row),
    ...(notes ? part(notes.title, notes.lines) : []),
    ...lists.flatMap((list) =>
      part(`${list.title} (${title.toLowerCase()})`, listed(list.entries, inFull, true)),
    ),
  ];
}

function part(title: string, lines: readonly string[]): readonly string[] {
  return ['', `### ${title}`, '', ...(lines.length > 0 ? lines : ['Không có.'])];
}

/** Bars and totals of one measure, for the terminal. */
export function summaryOf({ title, totals, missed, heads, rows, lists }: Section): string {
  const all = [heads, ...rows];
  const widths = heads.map((_, i) => Math.max(...all.map((texts) => texts[i]!.length)));
  const table = all.map((texts) =>
    texts
      .map((text, i) => text.padEnd(widths[i]!))
      .join('  ')
      .trimEnd(),
  );
  const short = lists.flatMap(({ entries }) => listed(entries, inFull, false));
  return [
    title,
    '',
    ...table,
    '',
    ...totals,
    '',
    ...short,
    ...(short.length > 0 ? [''] : []),
    ...(missed.length > 0 ? ['Chưa đạt mức:', ...missed.map((line) => `  ${line}`)] : ['Đạt mọi mức.']),
    '',
  ].join('\n');
}
