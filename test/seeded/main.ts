import { writeFileSync } from 'node:fs';
import { argv, exit, stdout } from 'node:process';
import { measure } from './measure/measure';
import { tablesSection } from './measure/tables-section';
import { measureNotices } from './notices/measure-notices';
import { noticesSection } from './notices/notices-section';
import { pageOf, summaryOf } from './page/page';
import type { Section } from './page/section';
import { measureReports } from './reports/measure-reports';
import { reportsSection } from './reports/reports-section';
import { showCase } from './show-case';

// usage: accuracy [--case ID | --rule CODE…] [--cases N] [--clean N] [--notices N] [--no-report]; "--rule thong-bao" measures notices alone

const values = (name: string) => argv.flatMap((arg, i) => (argv[i - 1] === name ? [arg] : []));
const number = (name: string, usual: number) => Number(values(name)[0] ?? usual);
const say = (text: string) => stdout.write(`${text}\n`);

const [id] = values('--case');
if (id !== undefined) exit(showCase(id, say));

const only = values('--rule');
const progress = (done: string) => {
  if (stdout.isTTY) stdout.write(`\r${done} `);
};
const casesPerRule = number('--cases', 40);
const clean = number('--clean', 320);
const chosen = only.length > 0 && { only };
/** Whether anything of a kind was asked for; rules about reports are BC… */
const isAsked = (isKind: (rule: string) => boolean) => only.length === 0 || only.some(isKind);
const sections: Section[] = [];
if (isAsked((rule) => /^(?:BG|TC|KP|TH)\d/.test(rule)))
  sections.push(tablesSection(measure({ casesPerRule, cleanWorkbooks: clean, ...chosen }, progress)));
if (isAsked((rule) => rule.startsWith('BC')))
  sections.push(reportsSection(measureReports({ casesPerRule, cleanReports: clean, ...chosen }, progress)));
if (only.length === 0 || only.includes('thong-bao'))
  sections.push(noticesSection(measureNotices(number('--notices', 320))));
for (const section of sections) say(summaryOf(section));
if (only.length === 0 && !argv.includes('--no-report'))
  writeFileSync('docs/do-chinh-xac.md', pageOf(sections));
exit(sections.some(({ missed }) => missed.length > 0) ? 1 : 0);
