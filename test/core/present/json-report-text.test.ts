import { describe, expect, it } from '@jest/globals';
import * as v from 'valibot';
import { toJson } from '../../../src/core/present/json';
import { jsonReport } from '../../cli/json-contract';
import { checkedReport, unreadReport } from './report-outcome';

const tool = { name: 'soat-bieu', version: '1.2.3' };

describe('toJson of reports', () => {
  const lines = ['Số: /BC-UBND', 'Xã đạt 1/2 tiêu chí xã nông thôn mới, còn lại 02 tiêu chí chưa đạt.'];
  const reports = [checkedReport(lines), checkedReport(lines, true), unreadReport];
  const json = toJson({ tool, asOf: '2024-05-15', files: [], reports });
  const [beside, alone, unread] = json.reports;

  it('keeps the contract', () => {
    expect(() => v.parse(jsonReport, json)).not.toThrow();
  });

  it('puts each claim beside its cell, or says why there is none', () => {
    expect(beside!.claims.find(({ quote }) => quote === '1/2')).toMatchObject({
      line: 2,
      kind: 'count',
      value: 1,
      comparedWith: { sheet: 'Biểu', status: 'agrees' },
    });
    expect(alone!.claims.find(({ quote }) => quote === '1/2')).toMatchObject({
      comparedWith: null,
      why: 'Chưa có biểu nào đi cùng báo cáo.',
    });
  });

  it('tells the findings with line and quote', () => {
    expect(alone!.findings.map(({ rule, line, quote }) => [rule, line, quote])).toEqual([
      ['BC111', 1, 'Số: /BC-UBND'],
      ['BC103', 2, '02'],
    ]);
    expect(alone!.coverage.rules.length).toBeGreaterThan(0);
  });

  it('says what of a report was not read and which figures were left alone', () => {
    const row = 'Số tiêu chí xã nông thôn mới\tđạt 1/2 tiêu chí\tđạt 2/2 tiêu chí';
    const report = checkedReport([row], true, ['Trang 2 là ảnh quét, chưa đọc được.']);
    const [told] = toJson({ tool, asOf: '2024-05-15', files: [], reports: [report] }).reports;
    expect(told!.claims).toEqual([]);
    expect(told!.coverage.notes).toEqual([
      'Trang 2 là ảnh quét, chưa đọc được.',
      'Còn 2 số trong bảng của báo cáo chưa đối chiếu, vì ý nghĩa của chúng nằm ở đầu cột.',
    ]);
    expect(beside!.coverage.notes).toEqual([]);
  });

  it('has every field for a report that could not be read', () => {
    expect(unread).toEqual({
      path: 'quet.pdf',
      error: { code: 'unsupported', message: 'Tệp PDF không có lớp chữ.' },
      claims: [],
      findings: [],
      openCriteria: null,
      coverage: { rules: [], notes: [] },
    });
  });
});
