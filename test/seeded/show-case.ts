import { columnLetters } from '../../src/core/snapshot/address';
import { claimsIn, findIn, tablesIn } from './measure/checker';
import { drawText } from './measure/draw-text';
import type { DrawnCase } from './measure/run-case';
import { baseSeed, drawCase, runCase } from './measure/run-case';
import type { NoticeCase } from './notices/measure-notices';
import { noticeCase } from './notices/measure-notices';
import { snapshotOf } from './paper/clean-workbook';
import type { ReportCase } from './reports/run-report-case';
import { reportCase, reportSeed } from './reports/run-report-case';

/**
 * Draws one case again, in text, with what is said of it.
 * @returns the exit code: 0 found (or a clean one), 1 not found, 2 no such case
 */
export function showCase(id: string, say: (text: string) => void): 0 | 1 | 2 {
  const number = /^thong-bao-(\d+)$/.exec(id)?.[1];
  if (number !== undefined) return showNotice(noticeCase(Number(number)), say);
  const report = reportCase(id);
  if (report) return showReport(report, say);
  const drawn = drawCase(id);
  if (drawn) return showWorkbook(id, drawn, say);
  say(
    `Không có trường hợp "${id}". Ví dụ: --case KP101-3, --case sach-12, --case BC101-3, --case bao-cao-12, --case thong-bao-7`,
  );
  return 2;
}

function showWorkbook(id: string, drawn: DrawnCase, say: (text: string) => void): 0 | 1 {
  const result = runCase(id, drawn);
  for (const sheet of snapshotOf(drawn.planted).sheets) say(`${drawText(sheet)}\n`);
  const { fault, clean } = drawn;
  for (const table of tablesIn(drawn.planted)) say(table);
  say(`${id} · hạt giống "${baseSeed}" · bố cục ${clean.layout} · tính đến ${clean.asOf}`);
  if (fault)
    say(`Đã gài: ${fault.done}, ở ${fault.at.sheet}!${columnLetters(fault.at.column)}${fault.at.row}`);
  say(result.found ? 'Tìm được.' : fault ? 'KHÔNG tìm được.' : 'Biểu đúng.');
  const wrong = new Set(result.false.map(({ rule, sheet, cell }) => `${rule} ${sheet} ${cell}`));
  for (const { rule, severity, sheet, cell, message } of findIn(drawn.planted)) {
    say(
      `${wrong.has(`${rule} ${sheet} ${cell}`) ? '! ' : '  '}${severity} ${rule} ${sheet}!${cell}: ${message}`,
    );
  }
  for (const { found, how, harm } of result.fixes.bad) {
    say(`  cách sửa ${how}: ${found.rule} ${found.sheet}!${found.cell}`);
    for (const next of harm) say(`      ${next.rule} ${next.sheet}!${next.cell}: ${next.message}`);
  }
  return result.found || !fault ? 0 : 1;
}

function showNotice({ notice, tasks, mistakes }: NoticeCase, say: (text: string) => void): 0 | 1 {
  for (const [i, line] of notice.lines.entries()) say(`${String(i + 1).padStart(4)}  ${line}`);
  for (const { owner, due, recurrence, task } of tasks)
    say(`  ${owner ?? '–'} · ${due ?? recurrence ?? '–'} · ${task}`);
  for (const { of, said, expected, read } of mistakes)
    say(`! ${of} "${said}": ghi ${expected ?? '–'}, đọc ${read ?? '–'}`);
  return mistakes.length === 0 ? 0 : 1;
}

function showReport(
  { id, genre, fault, found, onClean, right, false: wrong, lines, at, workbook }: ReportCase,
  say: (text: string) => void,
): 0 | 1 {
  for (const [i, line] of lines.entries())
    say(`${at.includes(i + 1) ? '>' : ' '}${String(i + 1).padStart(4)}  ${line}`);
  for (const claim of claimsIn(lines, workbook)) say(claim);
  say(`\n${id} · hạt giống "${reportSeed}" · ${genre}`);
  if (fault) say(`Đã gài: ${fault.done}, ở dòng ${at[0]!}`);
  say(found ? 'Tìm được.' : fault ? 'KHÔNG tìm được.' : 'Văn bản đúng.');
  const groups = [
    ['  ', right],
    ['! ', wrong],
    ['! bản đúng: ', onClean],
  ] as const;
  for (const [mark, all] of groups)
    for (const { rule, severity, line, message } of all)
      say(`${mark}${severity} ${rule} dòng ${line}: ${message}`);
  return found || !fault ? 0 : 1;
}
