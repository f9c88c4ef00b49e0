import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { checkReport } from '../../../src/core/check/check-report';
import { attachedTo } from '../../../src/core/present/example-findings';
import type { ReportTextView } from '../../../src/core/present/report-text-view';
import { placeInText } from '../../../src/core/present/report-text-view';
import type { ReportView } from '../../../src/core/present/report-view';
import { reportView } from '../../../src/core/present/report-view';

const table = `
Kết quả thực hiện tiêu chí xã nông thôn mới
| TT | Nội dung tiêu chí | Kết quả | Đánh giá |
| 1 | Quy hoạch | | Đạt |
| '1.1 | Có quy hoạch được duyệt | Có | Đạt |
| 2 | Giao thông | | Chưa đạt |
| '2.1 | Đường xã được nhựa hóa | 82% | Chưa đạt |`;
const attached = attachedTo(table);
const viewOf = (...lines: string[]): ReportView => reportView(checkReport({ lines }, attached));
const paragraphsOf = ({ blocks }: ReportTextView) => blocks.flatMap(({ paragraphs }) => paragraphs);
/** "16 Xã đạt [sure 2/2] tiêu chí" */
const read = ({ text }: ReportView) =>
  paragraphsOf(text).map(({ lines, marker, pieces }) =>
    [
      lines,
      marker,
      pieces
        .map((piece) => (typeof piece === 'string' ? piece : `[${piece.meaning} ${piece.words}]`))
        .join(''),
    ]
      .filter((part) => part !== '')
      .join(' '),
  );

describe('reportTextView', () => {
  it('is the report in reading order, every figure marked by what became of it', () => {
    const view = viewOf(
      'BÁO CÁO',
      '1. Kết quả',
      'Xã đã đạt 2/2 tiêu chí xã nông thôn mới (có biểu kèm theo).',
      '- Xã đã đạt 1/2 chỉ tiêu xã nông thôn mới.',
      '- Đã chi 120 triệu đồng.',
    );
    expect(read(view)).toEqual([
      '1 BÁO CÁO',
      '2 1. Kết quả',
      '3 Xã đã đạt [sure 2/2] tiêu chí xã nông thôn mới (có biểu kèm theo).',
      '4 - Xã đã đạt [agrees 1/2] chỉ tiêu xã nông thôn mới.',
      '5 - Đã chi [uncompared 120 triệu đồng].',
    ]);
    expect(view.text.meanings).toEqual(['sure', 'agrees', 'uncompared']);
    expect(view.text.marks.map(({ index }) => index)).toEqual([0, 1, 2]);
  });

  it('tells headings, and the lines that one passage was broken into', () => {
    const view = viewOf(
      'BÁO CÁO',
      'I. Kết quả',
      'Đến nay xã đã hoàn thành,',
      'được công nhận.',
      '- Nơi nhận',
    );
    expect(paragraphsOf(view.text).map(({ lines, isHeading }) => [lines, isHeading])).toEqual([
      ['1', true],
      ['2', true],
      ['3–4', false],
      ['5', false],
    ]);
  });

  it('holds with a mark all that is said of its words, but not twice', () => {
    const { text, findings } = viewOf('Xã đã đạt 2/2 tiêu chí xã nông thôn mới (có biểu kèm theo).');
    expect(text.marks[0]!.findings).toEqual(findings);
    expect(text.marks[0]!.claims).toEqual([]);
    const other = viewOf('Xã đã đạt 1/2 tiêu chí xã nông thôn mới.', 'Đã chi 120 triệu đồng.').text.marks;
    expect(
      other.map(({ findings: none, claims }) => [none, claims.map(({ cell, why }) => [cell?.label, why])]),
    ).toEqual([
      [[], [['Biểu, A1', '']]],
      [[], [[undefined, 'Các biểu đi cùng không có biểu số tiền nào.']]],
    ]);
  });

  it('shows the gravest meaning where findings overlap, and a figure whose cell the finding does not show', () => {
    const lines = readFileSync('assets/samples/xa-mau-2024-bao-cao-loi.txt', 'utf8').split('\n');
    const { text, findings } = reportView(checkReport({ lines }, []));
    expect(text.marks.flatMap((mark) => mark.findings)).toHaveLength(findings.length);
    for (const { meaning, findings: told } of text.marks)
      if (told.length > 0)
        expect(meaning).toBe(told.some(({ kind }) => kind === 'sure') ? 'sure' : told[0]!.kind);
    for (const mark of text.marks)
      for (const piece of [...mark.findings, ...mark.claims])
        expect(mark.span.at <= piece.span.at && piece.span.end <= mark.span.end).toBe(true);
  });

  it('cuts a thousand pages into blocks of one size, each paragraph and each mark in one of them', () => {
    const lines = Array.from(
      { length: 30_000 },
      (_, i) => `- Thôn số ${i} đã chi ${i + 1} triệu đồng trong năm qua.`,
    );
    const { text } = reportView(checkReport({ lines }, []));
    expect(paragraphsOf(text)).toHaveLength(lines.length);
    expect(Math.max(...text.blocks.map(({ letters }) => letters))).toBeLessThanOrEqual(4000);
    expect(text.blocks.length).toBeLessThan(600);
    expect(text.blocks.map(({ firstMark }) => firstMark).slice(1)).toEqual(
      text.blocks.map(({ endMark }) => endMark).slice(0, -1),
    );
    expect(text.blocks.at(-1)!.endMark).toBe(text.marks.length);
  });

  it('cuts a passage that fills pages alone, and numbers its first part only', () => {
    const { text } = viewOf('đã làm đường '.repeat(1000));
    const paragraphs = paragraphsOf(text);
    expect(paragraphs.map(({ lines }) => lines)).toEqual(['1', '', '', '']);
    expect(text.blocks).toHaveLength(4);
  });
});

describe('placeInText', () => {
  const long = Array.from(
    { length: 200 },
    (_, i) => `- Thôn số ${i} đã chi ${i + 1} triệu đồng trong năm qua.`,
  );
  const { text } = viewOf(...long, 'Hết.');

  it('finds the mark over some words, and its block', () => {
    const mark = text.marks[150]!;
    const place = placeInText(text, { ...mark.span, at: mark.span.at + 1 });
    expect(place.mark).toBe(mark);
    expect(text.blocks[place.block]!.firstMark).toBeLessThanOrEqual(150);
    expect(text.blocks[place.block]!.endMark).toBeGreaterThan(150);
    expect(place.paragraph).toBe('150.0');
  });

  it('finds the paragraph of words without a mark', () => {
    expect(placeInText(text, { passage: 200, at: 0, end: 3 })).toEqual({
      block: text.blocks.length - 1,
      paragraph: '200.0',
      mark: null,
    });
  });
});
