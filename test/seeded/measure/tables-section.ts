import { cellAddress } from '../../../src/core/snapshot/address';
import { layouts } from '../layouts/index';
import type { Entry, Section } from '../page/section';
import { percent } from '../page/section';
import type { Found } from './checker';
import type { Measure, RuleMeasure } from './measure';
import { bars, missedBars, recallOf, totalsOf } from './measure';
import { rightInfos } from './right-infos';
import type { CaseResult } from './run-case';
import { baseSeed } from './run-case';

/** What was measured on tables, as it is published. */
export function tablesSection(measured: Measure): Section {
  const cases = [...measured.rules.flatMap((rule) => rule.cases), ...measured.clean];
  return {
    title: 'Biểu',
    about: [
      'Người viết phần dựng biểu chỉ dựa vào bản mô tả các quy tắc, không đọc cách chúng được lập trình.',
      `Hạt giống \`${baseSeed}\`, ${layouts.length} bố cục, ${measured.clean.length} tệp đúng. Xem lại một ca: \`npm run -s accuracy -- --case KP101-3\`.`,
    ],
    totals: totalLines(measured),
    missed: missedBars(measured),
    heads: ['Quy tắc', 'Số ca', 'Tìm được', 'Độ phủ', 'Nêu sai', 'Độ chính xác', 'Cách sửa trọn'],
    rows: measured.rules.map(rowOf),
    notes: { title: 'Lưu ý đúng chỗ trên biểu đúng', lines: infoLines(measured) },
    lists: [
      { title: 'Bỏ sót', entries: misses(measured.rules) },
      { title: 'Nêu sai', entries: falseAlarms(cases) },
      { title: 'Cách sửa chưa trọn', entries: badFixes(cases) },
    ],
  };
}

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

function where({ sheet, cell }: Pick<Found, 'sheet' | 'cell'>): string {
  return `${sheet}!${cell}`;
}

function misses(rules: readonly RuleMeasure[]): readonly Entry[] {
  return rules.flatMap(({ rule, cases }) =>
    cases
      .filter(({ found }) => !found)
      .map(({ id, layout, fault }) => {
        const { sheet, row, column } = fault!.at;
        return {
          id,
          drawn: layout,
          kind: rule,
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
      drawn: layout,
      kind: `${id.slice(0, id.lastIndexOf('-'))} → ${one.rule} ${one.severity}`,
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
      drawn: layout,
      kind: `cách sửa ${found.rule}`,
      where: where(found),
      text: `${how[way]} ${harm.map((next) => `${next.rule} ${where(next)}`).join(', ')}`.trim(),
    })),
  );
}

function infoLines({ clean }: Measure): readonly string[] {
  return Object.entries(rightInfos).flatMap(([rule, { why }]) => {
    const count = clean.flatMap(({ right }) => right).filter((one) => one.rule === rule).length;
    return count === 0 ? [] : [`- ${rule}: ${count} lần; ${why}.`];
  });
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
