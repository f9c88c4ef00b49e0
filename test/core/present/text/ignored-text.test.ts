import { describe, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import type { CheckResult } from '../../../../src/core/check/result';
import { ignoredText } from '../../../../src/core/present/text/ignored-text';
import { page } from '../../../../src/core/present/text/page';
import { cleanResult, finding, ignoredFinding } from '../hand-made-result';

const sheet = page({ colour: false, width: 100, widthOf: stringWidth });
const draw = (changes: Partial<CheckResult>) => ignoredText(sheet, { ...cleanResult, ...changes });
const rule = { kind: 'rule', rule: 'KP101', reason: 'không dùng' } as const;

describe('ignoredText', () => {
  it('says nothing where nothing is ignored', () => {
    expect(draw({})).toEqual([]);
  });

  it('says what is ignored and why', () => {
    expect(
      draw(ignoredFinding('huyện cho để ngoài', { severity: 'warning', message: 'Ô C9 còn trống.' })),
    ).toEqual([
      '  Đã bỏ qua (1)',
      '    ▲ cần xem lại  Biểu 03, C9: Ô C9 còn trống.',
      '      Lý do bỏ qua: huyện cho để ngoài',
      '',
    ]);
  });

  it('lists all of a few', () => {
    const { findings } = ignoredFinding('không dùng', { message: 'Dòng 9.' });
    expect(draw({ findings, ignores: [{ ignore: rule, findings: [findings[0]!.fingerprint] }] })).toEqual([
      '  Đã bỏ qua (1)',
      '    Dòng tổng khác tổng các dòng thành phần, trong cả tệp (1 chỗ)',
      '      Lý do bỏ qua: không dùng',
      '      × sai  Biểu 03, C9: Dòng 9.',
      '',
    ]);
  });

  it('lists what a rule would say, and the places of the rest', () => {
    const findings = Array.from({ length: 14 }, (_, i) =>
      finding({
        at: { sheet: 'Biểu 03', row: i + 1, column: 3 },
        message: `Dòng ${i + 1}.`,
        fingerprint: `${i}`,
        ignored: { reason: 'không dùng' },
      }),
    );
    const ignores = [{ ignore: rule, findings: findings.map(({ fingerprint }) => fingerprint) }];
    const lines = draw({ findings, ignores });
    expect(lines.slice(0, 4)).toEqual([
      '  Đã bỏ qua (14)',
      '    Dòng tổng khác tổng các dòng thành phần, trong cả tệp (14 chỗ)',
      '      Lý do bỏ qua: không dùng',
      '      × sai  Biểu 03, C1: Dòng 1.',
    ]);
    expect(lines.slice(-3)).toEqual([
      '      × sai  Biểu 03, C12: Dòng 12.',
      '      Cũng vậy ở: C13 (Biểu 03), C14 (Biểu 03)',
      '',
    ]);
  });

  it('keeps what there is nothing left of', () => {
    expect(draw({ ignores: [{ ignore: rule, findings: [] }] })).toEqual([
      '  Đã bỏ qua (0)',
      '    Dòng tổng khác tổng các dòng thành phần, trong cả tệp: lần này không còn gì để bỏ qua.',
      '      Lý do bỏ qua: không dùng',
      '',
    ]);
  });
});
