import { writeFileSync } from 'node:fs';
import { argv, exit, stdout } from 'node:process';
import { columnLetters } from '../../src/core/snapshot/address';
import { findIn, tablesIn } from './measure/checker';
import { drawText } from './measure/draw-text';
import { measure, missedBars } from './measure/measure';
import { reportOf, summaryOf } from './measure/report';
import { baseSeed, drawCase, runCase } from './measure/run-case';
import { snapshotOf } from './paper/clean-workbook';

// usage: accuracy [--case ID | --rule CODE…] [--cases N] [--clean N] [--no-report]

const values = (name: string) => argv.flatMap((arg, i) => (argv[i - 1] === name ? [arg] : []));
const number = (name: string, usual: number) => Number(values(name)[0] ?? usual);
const say = (text: string) => stdout.write(`${text}\n`);

const [id] = values('--case');
if (id !== undefined) {
  const drawn = drawCase(id);
  if (!drawn) {
    say(`Không có trường hợp "${id}". Ví dụ: --case KP101-3, --case sach-12`);
    exit(2);
  }
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
  exit(result.found || !fault ? 0 : 1);
}

const only = values('--rule');
const measured = measure(
  {
    casesPerRule: number('--cases', 40),
    cleanWorkbooks: number('--clean', 320),
    ...(only.length > 0 && { only }),
  },
  (done) => {
    if (stdout.isTTY) stdout.write(`\r${done} `);
  },
);
say(summaryOf(measured));
if (only.length === 0 && !argv.includes('--no-report'))
  writeFileSync('docs/do-chinh-xac.md', reportOf(measured));
exit(missedBars(measured).length > 0 ? 1 : 0);
