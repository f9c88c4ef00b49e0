import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { checkReport } from '../../src/core/check/check-report';
import { checkWorkbook } from '../../src/core/check/check-workbook';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';

const folder = 'assets/samples/';
const asOf = '2024-05-15';
const path = 'xa-mau-2024.xlsx';
const snapshot = readXlsx(new Uint8Array(readFileSync(folder + path)));
const workbook = { path, result: checkWorkbook(snapshot, { asOf, today: asOf }) };

function check(name: string) {
  const lines = readFileSync(`${folder}${name}`, 'utf8').split('\n');
  return checkReport({ lines }, [workbook]);
}

describe('the sample reports', () => {
  it('the clean one agrees with its workbook', () => {
    const { findings, claims } = check('xa-mau-2024-bao-cao.txt');
    expect(findings).toEqual([]);
    const compared = claims.filter(({ comparison }) => comparison.status !== 'not-compared');
    expect(compared.map(({ comparison }) => comparison.status)).toEqual(compared.map(() => 'agrees'));
    expect(compared.length).toBeGreaterThanOrEqual(15);
  });

  it('of the faulty one, what is planted is found, with both places, and nothing else', () => {
    const { planted } = JSON.parse(readFileSync(`${folder}xa-mau-2024-bao-cao-loi.json`, 'utf8')) as {
      planted: { rule: string; line: number }[];
    };
    const { findings } = check('xa-mau-2024-bao-cao-loi.txt');
    expect(findings.map(({ rule, line }) => ({ rule, line }))).toEqual(
      planted.map(({ rule, line }) => ({ rule, line })),
    );
    const alone = ['BC105', 'BC107', 'BC111', 'BC110'];
    for (const { rule, cells, related } of findings.filter((one) => !alone.includes(one.rule)))
      expect([rule, cells.length + related.length]).not.toEqual([rule, 0]);
  });
});
