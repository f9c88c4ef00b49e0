import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { checkReport } from '../../../src/core/check/check-report';
import { checkWorkbook } from '../../../src/core/check/check-workbook';
import { openWords, reportView } from '../../../src/core/present/report-view';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';

const folder = 'assets/samples/';
const asOf = '2024-05-15';
const linesOf = (name: string) => readFileSync(folder + name, 'utf8').split('\n');
const workbook = {
  path: 'xa-mau-2024.xlsx',
  result: checkWorkbook(readXlsx(new Uint8Array(readFileSync(`${folder}xa-mau-2024.xlsx`))), {
    asOf,
    today: asOf,
  }),
};

describe('reportView', () => {
  const faulty = reportView(checkReport({ lines: linesOf('xa-mau-2024-bao-cao-loi.txt') }, [workbook]));

  it('counts what agrees, what differs and what was not compared', () => {
    const clean = reportView(checkReport({ lines: linesOf('xa-mau-2024-bao-cao.txt') }, [workbook]));
    expect(clean.counts).toMatch(/^\d+ số khớp biểu · 0 số khác · \d+ số chưa đối chiếu$/);
    expect(clean.findings).toEqual([]);
    expect(clean.agreeing.length).toBeGreaterThan(10);
    expect(clean.agreeing.every(({ cell, stated }) => cell !== null && stated !== '')).toBe(true);
  });

  it('hands on what could not be read', () => {
    const notes = ['Trang 3 là ảnh quét, chưa đọc được.'];
    expect(reportView(checkReport({ lines: [], notes }, [])).notes).toEqual(notes);
    expect(faulty.notes).toEqual([]);
  });

  it('shows the surest fault first, its words in the sentence and the cell beside it', () => {
    const [first] = faulty.findings;
    expect(first).toMatchObject({ kind: 'sure', rule: 'BC101', line: 16, words: '16/19' });
    expect(first!.before).toContain('xã Mẫu An đạt ');
    expect(first!.cells).toEqual([{ label: 'Biểu 01, A91', at: { sheet: 'Biểu 01', row: 91, column: 1 } }]);
    const order = ['sure', 'likely', 'note'];
    const kinds = faulty.findings.map(({ kind }) => order.indexOf(kind));
    expect(kinds).toEqual([...kinds].sort());
  });

  it('says why figures were not compared, those of one reason together', () => {
    const alone = reportView(checkReport({ lines: ['Xã đạt 15/19 tiêu chí.'] }, []));
    expect(alone.uncompared.map(({ why, claims }) => [why, claims.length])).toEqual([
      ['Chưa có biểu nào đi cùng báo cáo.', 1],
    ]);
    expect(alone.uncompared[0]!.claims[0]).toMatchObject({ stated: '', cell: null, words: '15/19' });
    expect(alone.openCriteria).toEqual([]);
  });

  it('lists the unmet criteria of which nothing says who does what until when', () => {
    for (const { text } of faulty.openCriteria) expect(text).toMatch(/: chưa thấy /);
    expect(openWords({ name: 'Giao thông', at: null, span: null, missing: ['task'] })).toBe(
      'Giao thông: chưa thấy nhiệm vụ',
    );
    expect(openWords({ name: 'Y tế', at: null, span: null, missing: ['owner', 'deadline'] })).toBe(
      'Y tế: chưa thấy đơn vị chủ trì, thời hạn',
    );
  });
});
