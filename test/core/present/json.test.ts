import { describe, expect, it } from '@jest/globals';
import * as v from 'valibot';
import { toJson } from '../../../src/core/present/json';
import { jsonReport } from '../../cli/json-contract';
import { checked, finding, ignoredFinding, unread } from './hand-made-result';

const tool = { name: 'soat-bieu', version: '1.2.3' };
const json = (...files: Parameters<typeof toJson>[0]['files'][number][]) =>
  toJson({ tool, asOf: '2024-05-15', files, reports: [] });

describe('toJson', () => {
  it('keeps the contract, every finding and every file included', () => {
    const report = json(checked('a.xlsx', { findings: [finding(), finding({ severity: 'info' })] }), unread);
    expect(() => v.parse(jsonReport, report)).not.toThrow();
    expect(report).toMatchObject({ version: 1, tool, asOf: '2024-05-15', reports: [] });
    expect(report.files.map(({ path, error }) => [path, error?.code])).toEqual([
      ['a.xlsx', undefined],
      ['cu.xls', 'unsupported'],
    ]);
    expect(report.files[0]!.findings).toHaveLength(2);
  });

  it('writes tables with addresses and letters', () => {
    const [criteria, funding] = json(checked('a.xlsx')).files[0]!.tables;
    expect(criteria).toMatchObject({
      id: 'Biểu 01#1',
      sheet: 'Biểu 01',
      range: 'A4:E9',
      kind: 'criteria',
      confidence: 0.97,
      unit: null,
      headerRows: [4],
      columnNumberRow: 5,
      evidence: ['Dòng 4 có các chữ "Yêu cầu", "Kết quả", "Đánh giá"', 'Ít con số'],
    });
    expect(criteria!.columns[2]).toEqual({ column: 'C', role: 'target', heading: 'Yêu cầu' });
    expect(criteria!.rows[1]).toEqual({ row: 6, role: 'criterion', level: 1, label: 'Giao thông' });
    expect(funding!.unit).toBe('triệu đồng');
  });

  it('writes a missing title as an empty text', () => {
    const titles = json(checked('a.xlsx')).files[0]!.tables.map(({ title }) => title);
    expect(titles).toEqual(['Kết quả thực hiện\nbộ tiêu chí', 'Tổng hợp nguồn vốn', '']);
  });

  it('writes a finding in full', () => {
    const related = [{ sheet: 'Biểu 03', row: 7, column: 3 }];
    const edit = { sheet: 'Biểu 03', row: 9, column: 3, before: 620, after: '=SUM(C7:C8)', value: 610 };
    const fix = { safety: 'ask', title: 'Sửa thành 610', edits: [edit] } as const;
    const ignored = { reason: 'Huyện hướng dẫn' };
    const [written] = json(checked('a.xlsx', { findings: [finding({ related, fix, ignored })] })).files[0]!
      .findings;
    expect(written).toEqual({
      rule: 'KP101',
      slug: 'total-differs-from-parts',
      messageId: 'differs',
      severity: 'error',
      sheet: 'Biểu 03',
      cell: 'C9',
      message: 'Dòng "Tổng cộng" (C9) ghi 620, cộng các dòng được 610 triệu đồng (chênh 10).',
      why: 'Số tổng được đưa vào lời văn báo cáo.',
      do: 'Cộng lại các dòng rồi sửa ô C9.',
      data: { stated: { amount: 620, unit: 'triệu đồng' } },
      related: [{ sheet: 'Biểu 03', cell: 'C7' }],
      fix: {
        safety: 'ask',
        title: 'Sửa thành 610',
        edits: [{ sheet: 'Biểu 03', cell: 'C9', before: 620, after: '=SUM(C7:C8)' }],
      },
      fingerprint: 'KP101|Biểu 03|Tổng cộng|Kế hoạch',
      ignored: { reason: 'Huyện hướng dẫn' },
    });
  });

  it('writes null for no fix and not ignored', () => {
    const [written] = json(checked('a.xlsx', { findings: [finding()] })).files[0]!.findings;
    expect(written).toMatchObject({ fix: null, ignored: null, related: [] });
  });

  it('writes what each ignore speaks of and how much it keeps quiet', () => {
    const { findings, ignores } = ignoredFinding('Huyện hướng dẫn');
    const unused = { kind: 'rule', rule: 'KP101', reason: 'không dùng' } as const;
    const all = [...ignores, { ignore: unused, findings: [] }];
    const [written] = json(checked('a.xlsx', { findings, ignores: all })).files;
    expect(written!.ignores).toEqual([
      {
        scope: 'finding',
        rule: 'KP101',
        about: 'Dòng "Tổng cộng" (C9) ghi 620, cộng các dòng được 610 triệu đồng (chênh 10).',
        reason: 'Huyện hướng dẫn',
        findings: 1,
      },
      {
        scope: 'rule',
        rule: 'KP101',
        about: 'Dòng tổng khác tổng các dòng thành phần, trong cả tệp',
        reason: 'không dùng',
        findings: 0,
      },
    ]);
  });

  it('writes summary and coverage', () => {
    const { summary, coverage, asOf, asOfFrom } = json(checked('a.xlsx', { asOfFrom: 'workbook' })).files[0]!;
    expect([asOf, asOfFrom]).toEqual(['2024-05-15', 'workbook']);
    expect(summary.criteria[0]!.indicators).toEqual({ met: 0, total: 2, unmet: ['2.1'], notJudged: ['2.2'] });
    expect(summary.funding).toEqual([
      {
        table: 'Biểu 03#1',
        unit: 'triệu đồng',
        columns: [{ column: 'C', heading: 'Năm 2024 / Kế hoạch', total: 12_350.5 }],
      },
    ]);
    expect(summary.deadlines).toMatchObject({ overdue: 1, dueSoon: 0 });
    expect(summary.deadlines.next[0]).toEqual({
      sheet: 'Biểu 05',
      cell: 'C4',
      due: '2024-05-10',
      label: 'Lắp đèn đường',
    });
    expect(coverage.sheets[4]).toEqual({ name: 'Sheet7', status: 'empty', why: 'Trang tính trống' });
    expect(coverage.rules).toHaveLength(6);
  });
});
