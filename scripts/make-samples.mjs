// @ts-check
// Makes the workbooks that a newcomer opens first: a well-made set of biểu, its twin with planted errors, and their list;
// and of the reports that go with them, which are written by hand as plain text, the documents for Word.
// usage: node scripts/make-samples.mjs [folder]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commune } from './samples/commune.mjs';
import { contributionsSheet } from './samples/contributions-sheet.mjs';
import { criteriaSheet } from './samples/criteria-sheet.mjs';
import { criteriaXaNtm } from './samples/criteria-xa-ntm.mjs';
import { criteriaXaNtmNangCao } from './samples/criteria-xa-ntm-nang-cao.mjs';
import { fundingSheet } from './samples/funding-sheet.mjs';
import { plantedErrors } from './samples/planted-errors.mjs';
import { reportDocx } from './samples/report-docx.mjs';
import { tasksSheet } from './samples/tasks-sheet.mjs';
import { xlsxBytes } from './samples/xlsx-writer.mjs';

const period = 'GIAI ĐOẠN 2021 - 2025';

function drawBieus() {
  const ntm = `BIỂU 01. KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI ${period}`;
  const ntmNangCao = `BIỂU 02. KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NÂNG CAO ${period}`;
  return [
    criteriaSheet('Biểu 01', ntm, criteriaXaNtm),
    criteriaSheet('Biểu 02', ntmNangCao, criteriaXaNtmNangCao),
    fundingSheet(),
    contributionsSheet(),
    tasksSheet(),
  ];
}

/** @typedef {ReturnType<typeof drawBieus>} Bieus */

/** @param {Bieus} bieus */
function workbookOf(bieus) {
  const title = `Biểu kèm theo Báo cáo số ${commune.report} của UBND xã ${commune.name} (số liệu minh họa)`;
  return xlsxBytes({ title, sheets: bieus.map((bieu) => bieu.finish()) });
}

/** Puts the errors into the biểu, and says where each is. @param {Bieus} bieus */
function plantErrors(bieus) {
  return plantedErrors.map(({ rule, sheet, row, column, changes, what }) => {
    const bieu = bieus.find(({ name }) => name === sheet);
    if (!bieu) throw new RangeError(`No sheet "${sheet}"`);
    for (const [changed, content] of Object.entries(changes))
      bieu.replace(bieu.addressOf(changed, row), content);
    return { rule, sheet, cell: bieu.addressOf(column, row), what };
  });
}

const note =
  'Số liệu minh họa. Danh sách chỉ gồm lỗi và cảnh báo; lưu ý (chẳng hạn TC114 ở từng chỉ tiêu chưa đạt) không liệt kê.';

const samples = fileURLToPath(new URL('../assets/samples', import.meta.url));
const folder = process.argv[2] ?? samples;
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'xa-mau-2024.xlsx'), workbookOf(drawBieus()));

const faulty = drawBieus();
const planted = plantErrors(faulty);
writeFileSync(join(folder, 'xa-mau-2024-loi.xlsx'), workbookOf(faulty));
writeFileSync(
  join(folder, 'xa-mau-2024-loi.json'),
  `${JSON.stringify({ asOf: commune.asOf, note, planted }, null, 2)}\n`,
);

for (const report of ['xa-mau-2024-bao-cao', 'xa-mau-2024-bao-cao-loi']) {
  const text = readFileSync(join(samples, `${report}.txt`), 'utf8');
  writeFileSync(join(folder, `${report}.docx`), reportDocx(text));
}
