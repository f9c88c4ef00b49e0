import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { checkReport } from '../../../src/core/check/check-report';
import { checkWorkbook } from '../../../src/core/check/check-workbook';
import type { CheckResult } from '../../../src/core/check/result';
import { reportSentences } from '../../../src/core/present/report-sentences';
import { snapshotOfTextGrid } from '../../../src/core/snapshot/text-grid';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';

const asOf = '2024-05-15';
const resultOf = (grid: string) => checkWorkbook(snapshotOfTextGrid(grid), { asOf, today: asOf });
const textsOf = (grid: string) => reportSentences(resultOf(grid)).map(({ text }) => text);

function pastedBack(result: CheckResult) {
  const lines = reportSentences(result).map(({ text }) => text);
  return checkReport({ lines }, [{ path: 'a.xlsx', result }]).findings.map(({ message }) => message);
}

describe('reportSentences', () => {
  const sample = readXlsx(new Uint8Array(readFileSync('assets/samples/xa-mau-2024.xlsx')));
  const result = checkWorkbook(sample, { asOf, today: asOf });

  it('says what the sample workbook comes to', () => {
    const sentences = reportSentences(result);
    expect(sentences.map(({ source }) => source)).toEqual(['Biểu 01', 'Biểu 02', 'Biểu 03', 'Biểu 04']);
    expect(sentences[1]!.text).toMatch(
      /^Theo Bộ tiêu chí xã nông thôn mới nâng cao giai đoạn 2021 - 2025, đến nay đạt 12\/19 tiêu chí và 58\/74 chỉ tiêu; còn 07 tiêu chí, 16 chỉ tiêu chưa đạt, gồm: Giáo dục; /,
    );
    expect(sentences[2]!.text).toContain(' là 14.808.000.000 đồng, gồm: Ngân sách Trung ương, tỉnh ');
    expect(sentences.map(({ caution }) => caution)).toEqual(['', '', '', '']);
  });

  it('agrees with the tables when it is pasted back', () => {
    expect(pastedBack(result)).toEqual([]);
  });

  it('says when the table is still wrong', () => {
    const faulty = readXlsx(new Uint8Array(readFileSync('assets/samples/xa-mau-2024-loi.xlsx')));
    const cautions = reportSentences(checkWorkbook(faulty, { asOf, today: asOf })).map(
      ({ caution }) => caution,
    );
    expect(cautions).toContainEqual(expect.stringMatching(/^Biểu này còn \d+ chỗ sai/));
  });

  it('names what is overdue, with its owner', () => {
    expect(
      textsOf(`
        Biểu 05. Nhiệm vụ năm 2024
        | TT | Nội dung công việc | Đơn vị chủ trì | Thời hạn |
        | 1 | Sửa nhà văn hóa thôn Thượng | UBND xã | 30/4/2024 |
        | 2 | Trồng cây | | 31/3/2024 |
        | 3 | Đường thôn Hạ | UBND xã | 30/9/2024 |
      `),
    ).toEqual([
      'Đến ngày 15/5/2024 có 02 việc quá hạn: Trồng cây (hạn 31/3/2024); Sửa nhà văn hóa thôn Thượng (UBND xã, hạn 30/4/2024).',
    ]);
  });

  it('says what was not judged, and nothing of what is not left', () => {
    expect(
      textsOf(`
        | TT | Tiêu chí | Yêu cầu | Kết quả | Đánh giá |
        | 1 | Quy hoạch | Đạt | Đạt | Đạt |
        | 2 | Giao thông | Theo quy định | 80% | |
      `),
    ).toEqual(['Đến nay đạt 1/2 tiêu chí. Chưa đủ căn cứ đánh giá: 01 tiêu chí.']);
  });

  it('makes no sentence of a total that its rows do not come to', () => {
    expect(
      textsOf(`
        ĐVT: triệu đồng
        | TT | Nguồn vốn | Kế hoạch |
        | 1 | Ngân sách huyện | 200 |
        | 2 | Ngân sách xã | 100 |
        | | Tổng cộng | 350 |
      `),
    ).toEqual([]);
  });
});
