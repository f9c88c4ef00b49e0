import type { Entry, Section } from '../page/section';
import { percent } from '../page/section';
import { bars } from '../measure/measure';
import type { ReportMeasure, ReportRuleMeasure } from './measure-reports';
import { recallOf, reportTotalsOf } from './measure-reports';
import type { ReportCase } from './run-report-case';
import { reportSeed } from './run-report-case';

/** What was measured on reports, as it is published. */
export function reportsSection(measured: ReportMeasure): Section {
  const { rules, clean } = measured;
  const planted = rules.flatMap(({ cases }) => cases);
  return {
    title: 'Lời văn báo cáo',
    about: [
      `Hạt giống \`${reportSeed}\`, ${clean.length} văn bản đúng (${genresOf(clean)}), có và không có biểu đi cùng; mỗi lỗi gài vào một văn bản`,
      'khác nữa. Xem lại một ca: `npm run -s accuracy -- --case BC101-3`, một văn bản đúng: `--case bao-cao-12`.',
      'Cách đọc lời văn được sửa theo chính các ca đo này, nên kết quả cho biết những cách viết đã có ở đây, không hứa cho cách viết khác.',
    ],
    totals: totalLines(measured),
    missed: missedReportBars(measured),
    heads: ['Quy tắc', 'Số ca', 'Tìm được', 'Độ phủ', 'Nêu sai', 'Độ chính xác'],
    rows: [...rules].sort((a, b) => (a.rule < b.rule ? -1 : 1)).map(rowOf),
    notes: null,
    lists: [
      { title: 'Bỏ sót', entries: misses(rules) },
      { title: 'Nêu sai', entries: falseAlarms(planted) },
      { title: 'Nêu ra trên bản đúng', entries: cleanAlarms([...planted, ...clean]) },
    ],
  };
}

function genresOf(clean: readonly ReportCase[]): string {
  const counts = new Map<string, number>();
  for (const { genre } of clean) counts.set(genre, (counts.get(genre) ?? 0) + 1);
  return [...counts].map(([genre, count]) => `${count} ${genre}`).join(', ');
}

function rowOf({ rule, cases }: ReportRuleMeasure): readonly string[] {
  const found = cases.filter((one) => one.found).length;
  const right = cases.reduce((sum, one) => sum + one.right.length, 0);
  const wrong = cases.reduce((sum, one) => sum + one.false.length, 0);
  return [
    rule,
    String(cases.length),
    String(found),
    percent(found, cases.length),
    String(wrong),
    percent(right, right + wrong),
  ];
}

function misses(rules: readonly ReportRuleMeasure[]): readonly Entry[] {
  return rules.flatMap(({ rule, cases }) =>
    cases
      .filter(({ found }) => !found)
      .map(({ id, genre, fault, at }) => ({
        id,
        drawn: genre,
        kind: rule,
        where: `dòng ${at[0]!}`,
        text: fault!.done,
      })),
  );
}

function falseAlarms(cases: readonly ReportCase[]): readonly Entry[] {
  return cases.flatMap(({ id, genre, false: wrong }) =>
    wrong.map(({ rule, severity, line, message }) => ({
      id,
      drawn: genre,
      kind: `${id.slice(0, id.lastIndexOf('-'))} → ${rule} ${severity}`,
      where: `dòng ${line}`,
      text: message,
    })),
  );
}

function cleanAlarms(cases: readonly ReportCase[]): readonly Entry[] {
  return cases.flatMap(({ id, genre, onClean }) =>
    onClean.map(({ rule, severity, line, message }) => ({
      id,
      drawn: genre,
      kind: `${rule} ${severity}`,
      where: `dòng ${line}`,
      text: message,
    })),
  );
}

function totalLines(measured: ReportMeasure): readonly string[] {
  const { findings, false: wrong, errors, falseErrors, cleanReports, onClean } = reportTotalsOf(measured);
  return [
    `- Độ phủ thấp nhất của một quy tắc: ${percent(Math.min(...measured.rules.map(recallOf)), 1)} (mức ${bars.recall * 100} %).`,
    `- Lỗi nêu đúng: ${errors - falseErrors}/${errors} = ${percent(errors - falseErrors, errors)} (mức ${bars.errorPrecision * 100} %).`,
    `- Điều nêu sai trên mọi điều nêu ra: ${wrong}/${findings} = ${percent(wrong, findings)} (mức ${bars.falseAlarms * 100} %).`,
    `- Trên ${cleanReports} văn bản đúng (kể cả bản đúng của các ca gài lỗi): ${onClean.error} lỗi, ${onClean.warning} cảnh báo (mức 0), ${onClean.info} lưu ý.`,
  ];
}

/** What was missed of the bars, in Vietnamese; empty when all hold. */
export function missedReportBars(measured: ReportMeasure): readonly string[] {
  const totals = reportTotalsOf(measured);
  const missed = measured.rules
    .filter((rule) => recallOf(rule) < bars.recall)
    .map((rule) => `${rule.rule}: tìm được ${percent(recallOf(rule), 1)} (mức ${bars.recall * 100} %)`);
  if (totals.falseErrors > totals.errors * (1 - bars.errorPrecision))
    missed.push(`${totals.falseErrors}/${totals.errors} lỗi nêu sai (mức 1 %)`);
  if (totals.false > totals.findings * bars.falseAlarms)
    missed.push(`${totals.false}/${totals.findings} điều nêu sai (mức 5 %)`);
  const { error, warning } = totals.onClean;
  if (error + warning > 0) missed.push(`${error} lỗi, ${warning} cảnh báo trên văn bản đúng (mức 0)`);
  return missed;
}
