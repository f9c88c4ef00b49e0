import { cellAddress } from '../../../src/core/snapshot/address';
import { layouts } from '../layouts/index';
import type { Found } from './checker';
import type { Measure, RuleMeasure } from './measure';
import { bars, missedBars, recallOf, totalsOf } from './measure';
import { rightInfos } from './right-infos';
import type { CaseResult } from './run-case';
import { baseSeed } from './run-case';

const percent = (part: number, whole: number) =>
  whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1).replace('.', ',')} %`;

function rowOf(rule: RuleMeasure): readonly string[] {
  if (!rule.built) return [rule.rule, 'chưa có', '', '', '', '', ''];
  const { cases } = rule;
  const found = cases.filter((one) => one.found).length;
  const right = cases.reduce((sum, one) => sum + one.right.length, 0);
  const wrong = cases.reduce((sum, one) => sum + one.false.length, 0);
  const tried = cases.reduce((sum, { fixes }) => sum + fixes.tried, 0);
  const bad = cases.reduce((sum, { fixes }) => sum + fixes.bad.length, 0);
  return [
    rule.rule,
    String(cases.length),
    String(found),
    percent(found, cases.length),
    String(wrong),
    percent(right, right + wrong),
    tried === 0 ? '–' : `${tried - bad}/${tried}`,
  ];
}

const heads = ['Quy tắc', 'Số ca', 'Tìm được', 'Độ phủ', 'Nêu sai', 'Độ chính xác', 'Cách sửa trọn'];

function where({ sheet, cell }: Pick<Found, 'sheet' | 'cell'>): string {
  return `${sheet}!${cell}`;
}

/** One thing that fell short, and what makes it of a kind with others. */
interface Entry {
  readonly id: string;
  readonly layout: string;
  readonly rule: string;
  readonly where: string;
  readonly text: string;
}

function misses(rules: readonly RuleMeasure[]): readonly Entry[] {
  return rules.flatMap(({ rule, cases }) =>
    cases
      .filter(({ found }) => !found)
      .map(({ id, layout, fault }) => {
        const { sheet, row, column } = fault!.at;
        return {
          id,
          layout,
          rule,
          where: where({ sheet, cell: cellAddress(row, column) }),
          text: fault!.done,
        };
      }),
  );
}

function falseAlarms(cases: readonly CaseResult[]): readonly Entry[] {
  return cases.flatMap(({ id, layout, false: wrong }) =>
    wrong.map((one) => ({
      id,
      layout,
      rule: `${id.slice(0, id.lastIndexOf('-'))} → ${one.rule} ${one.severity}`,
      where: where(one),
      text: one.message,
    })),
  );
}

function badFixes(cases: readonly CaseResult[]): readonly Entry[] {
  const how = { stale: 'không còn khớp với ô', stays: 'sửa xong vẫn còn', harms: 'sửa xong sinh' };
  return cases.flatMap(({ id, layout, fixes }) =>
    fixes.bad.map(({ found, how: way, harm }) => ({
      id,
      layout,
      rule: `cách sửa ${found.rule}`,
      where: where(found),
      text: `${how[way]} ${harm.map((next) => `${next.rule} ${where(next)}`).join(', ')}`.trim(),
    })),
  );
}

/** The first few of a kind in full, the others by their number and cell. */
function listed(entries: readonly Entry[], inFull: number, others: boolean): readonly string[] {
  const kinds = new Map<string, Entry[]>();
  for (const entry of entries) kinds.set(entry.rule, [...(kinds.get(entry.rule) ?? []), entry]);
  return [...kinds].flatMap(([rule, all]) => [
    `- ${rule}: ${all.length} ca`,
    ...all
      .slice(0, inFull)
      .map(({ id, layout, where: cell, text }) => `  - \`${id}\` (${layout}) ${cell}: ${text}`),
    ...(others && all.length > inFull
      ? [
          `  - và ${all
            .slice(inFull)
            .map(({ id, where: cell }) => `\`${id}\` ${cell}`)
            .join('; ')}`,
        ]
      : []),
  ]);
}

function infoLines({ clean }: Measure): readonly string[] {
  return Object.entries(rightInfos).flatMap(([rule, { why }]) => {
    const count = clean.flatMap(({ right }) => right).filter((one) => one.rule === rule).length;
    return count === 0 ? [] : [`- ${rule}: ${count} lần; ${why}.`];
  });
}

/** Bars and totals, for the terminal. */
export function summaryOf(measured: Measure): string {
  const rows = [heads, ...measured.rules.map(rowOf)];
  const widths = heads.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  const table = rows.map((row) =>
    row
      .map((text, i) => text.padEnd(widths[i]!))
      .join('  ')
      .trimEnd(),
  );
  const cases = [...measured.rules.flatMap((rule) => rule.cases), ...measured.clean];
  const short = [misses(measured.rules), falseAlarms(cases), badFixes(cases)].flatMap((entries) =>
    listed(entries, 3, false),
  );
  const missed = missedBars(measured);
  return [
    `Hạt giống "${baseSeed}" · ${layouts.length} bố cục · ${measured.clean.length} tệp đúng`,
    '',
    ...table,
    '',
    ...totalLines(measured),
    '',
    ...short,
    ...(short.length > 0 ? [''] : []),
    ...(missed.length > 0 ? ['Chưa đạt mức:', ...missed.map((line) => `  ${line}`)] : ['Đạt mọi mức.']),
  ].join('\n');
}

function totalLines(measured: Measure): readonly string[] {
  const totals = totalsOf(measured);
  const recalls = measured.rules.filter(({ built }) => built).map(recallOf);
  return [
    `- Độ phủ thấp nhất của một quy tắc: ${percent(Math.min(...recalls), 1)} (mức ${bars.recall * 100} %).`,
    `- Lỗi nêu đúng: ${totals.errors - totals.falseErrors}/${totals.errors} = ${percent(totals.errors - totals.falseErrors, totals.errors)} (mức ${bars.errorPrecision * 100} %).`,
    `- Điều nêu sai trên mọi điều nêu ra: ${totals.false}/${totals.findings} = ${percent(totals.false, totals.findings)} (mức ${bars.falseAlarms * 100} %).`,
    `- Lỗi, cảnh báo trên ${measured.clean.length} tệp đúng: ${totals.alarmsOnClean} (mức 0).`,
    `- Cách sửa làm mất đúng điều đã nêu, không sinh lỗi hay cảnh báo mới: ${totals.fixesTried - totals.fixesBad}/${totals.fixesTried}.`,
  ];
}

/** The page docs/do-chinh-xac.md. */
export function reportOf(measured: Measure): string {
  const row = (texts: readonly string[]) => `| ${texts.join(' | ')} |`;
  const cases = [...measured.rules.flatMap((rule) => rule.cases), ...measured.clean];
  const section = (title: string, lines: readonly string[]) => [
    '',
    `## ${title}`,
    '',
    ...(lines.length > 0 ? lines : ['Không có.']),
  ];
  const missed = missedBars(measured);
  return [
    '# Độ chính xác đo trên biểu dựng sẵn',
    '',
    '<!-- Trang này do `npm run accuracy` viết; đừng sửa tay. -->',
    '',
    'Máy tự dựng các tệp biểu **đúng** rồi gài vào bản sao của mỗi tệp **đúng một lỗi**, soát cả hai bản và so với điều đã gài.',
    'Người viết phần dựng biểu chỉ dựa vào bản mô tả các quy tắc, không đọc cách chúng được lập trình; tên xã, tên thôn, con số',
    'đều là bịa. Chạy lại lúc nào cũng ra cùng kết quả.',
    '',
    '- **Độ phủ**: trong các lỗi đã gài, bao nhiêu được nêu đúng quy tắc, đúng ô.',
    '- **Nêu sai**: điều được nêu thêm so với bản đúng mà không phải lỗi đã gài (hay hệ quả mà bản mô tả nói rõ).',
    '- **Độ chính xác**: điều nêu đúng trên mọi điều nêu thêm.',
    '- **Cách sửa trọn**: áp dụng cách sửa, tính lại công thức, soát lại: điều ấy mất và không có lỗi, cảnh báo mới.',
    '',
    `Hạt giống \`${baseSeed}\`, ${layouts.length} bố cục, ${measured.clean.length} tệp đúng. Xem lại một ca: \`npm run -s accuracy -- --case KP101-3\`.`,
    '',
    '## Kết quả chung',
    '',
    ...totalLines(measured),
    '',
    missed.length === 0 ? 'Đạt mọi mức.' : 'Chưa đạt mức:',
    ...(missed.length === 0 ? [] : ['', ...missed.map((line) => `- ${line}`)]),
    '',
    '## Từng quy tắc',
    '',
    row(heads),
    row(heads.map((_, i) => (i === 0 ? '---' : '---:'))),
    ...measured.rules.map((rule) => row(rowOf(rule))),
    ...section('Lưu ý đúng chỗ trên biểu đúng', infoLines(measured)),
    ...section('Bỏ sót', listed(misses(measured.rules), 3, true)),
    ...section('Nêu sai', listed(falseAlarms(cases), 3, true)),
    ...section('Cách sửa chưa trọn', listed(badFixes(cases), 3, true)),
    '',
  ].join('\n');
}
