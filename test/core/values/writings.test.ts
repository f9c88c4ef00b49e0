import { describe, expect, it } from '@jest/globals';
import { readCountStatements } from '../../../src/core/values/count-statements';
import { readDate } from '../../../src/core/values/dates';
import { readDeadline } from '../../../src/core/values/deadlines';
import { findDocumentSymbols } from '../../../src/core/values/document-symbols';
import { findDoubledAmounts } from '../../../src/core/values/doubled-amounts';
import type { Figure } from '../../../src/core/values/figure';
import { readAmount } from '../../../src/core/values/money';
import { readNoFigure } from '../../../src/core/values/no-figure';
import { readNumber } from '../../../src/core/values/numbers';
import { readQuantity } from '../../../src/core/values/quantities';
import { readRatio } from '../../../src/core/values/ratios';
import { readStatus } from '../../../src/core/values/statuses';
import { readThreshold } from '../../../src/core/values/thresholds';
import { findHeadingUnit, readUnit, readUnitLine } from '../../../src/core/values/units';

/**
 * Every way of writing that officials are known to use, one line each: the text, and its reading or the refusal. A refusal
 * ("–", or the reason) is a reading too: what cannot be read for certain must not become a figure.
 */

const none = '–';

function drawnFigure({ value, ulp }: Figure): string {
  return ulp === 1 ? String(value) : `${value} (±${ulp / 2})`;
}

function drawnNumber(text: string): string {
  const reading = readNumber(text);
  if (reading.kind === 'number') return drawnFigure(reading.figure) + (reading.percent ? ' %' : '');
  return reading.kind === 'ambiguous' ? reading.readings.join(' hoặc ') : reading.kind;
}

function drawnAmount(text: string): string {
  const amount = readAmount(text);
  if (!amount) return none;
  const marks = [amount.approximate ? 'khoảng' : '', amount.doubled ? 'lặp đơn vị' : ''].filter(
    (mark) => mark,
  );
  return [drawnFigure(amount.figure), amount.unit.text, ...marks].join(' ');
}

function drawnQuantity(text: string): string {
  const quantity = readQuantity(text);
  return quantity ? `${drawnFigure(quantity.figure)} ${quantity.unit.text}` : none;
}

function drawnRatio(text: string): string {
  const ratio = readRatio(text);
  if (!ratio) return none;
  const percent = ratio.percent ? ` = ${drawnFigure(ratio.percent)} %` : '';
  return `${drawnFigure(ratio.part)} trên ${drawnFigure(ratio.whole)}${percent}`;
}

function drawnThreshold(text: string): string {
  const threshold = readThreshold(text);
  if (!threshold) return none;
  if (threshold.kind === 'not-comparable') return threshold.why;
  if (threshold.kind !== 'figure') return threshold.kind;
  const { comparator, figure, unit, percent } = threshold;
  return [comparator, drawnFigure(figure), ...(percent ? ['%'] : []), ...(unit === null ? [] : [unit])].join(
    ' ',
  );
}

function drawnDate(text: string): string {
  const date = readDate(text);
  if (!date) return none;
  return date.kind === 'date' ? date.iso : date.kind;
}

/** As a table of 2026 reads it. */
function drawnDeadline(text: string): string {
  const deadline = readDeadline(text, 2026);
  if (!deadline) return none;
  if (deadline.kind === 'date') return `${deadline.due} ${deadline.term}`;
  return deadline.kind === 'recurrence' ? deadline.rule : deadline.kind;
}

function drawnUnit(text: string): string {
  const unit = readUnit(text);
  return unit ? `${unit.text} ×${unit.factor}` : none;
}

const manyConditions = 'mức yêu cầu có nhiều điều kiện, một con số chưa đủ để so sánh';
const inWords = 'mức yêu cầu là lời văn, không phải một con số';
const byLevel = 'mức yêu cầu là mức độ, không phải một con số';
const elsewhere = 'mức yêu cầu do cơ quan có thẩm quyền quy định riêng, trong bảng không có con số';
const aRange = 'mức yêu cầu là một khoảng, chưa rõ phải đạt mức nào trong khoảng đó';
const noTarget = 'bảng không đặt mức yêu cầu cho nội dung này';

const writings: Readonly<
  Record<string, readonly [(text: string) => string, readonly (readonly [string, string])[]]>
> = {
  'plain numbers': [
    drawnNumber,
    [
      ['16.205.000.000', '16205000000'],
      ['16,205,000,000', '16205000000'],
      ['6.300', '6300 hoặc 6.3'],
      ['6,300', '6300 hoặc 6.3'],
      ['6.300,00', '6300 (±0.005)'],
      ['6,300.25', '6300.25 (±0.005)'],
      ['6 300 000', '6300000'],
      ['6\u00a0300\u00a0000,5', '6300000.5 (±0.05)'],
      ['1,4', '1.4 (±0.05)'],
      ['1.4', '1.4 (±0.05)'],
      ['0,92', '0.92 (±0.005)'],
      ['03', '3'],
      ['08', '8'],
      ['97%', '97 %'],
      ['97,25 %', '97.25 (±0.005) %'],
      ['(2.150.000)', '-2150000'],
      ['(7)', '-7'],
      ['-7', '-7'],
      ['– 7', '-7'],
      ['450-520', 'unreadable'],
      ['31-34', 'unreadable'],
      ['12..500', 'unreadable'],
      ['1.2.3', 'unreadable'],
      ['12.500.', 'unreadable'],
      ['9/9', 'none'],
      ['QL 15', 'none'],
      ['Thôn 4', 'none'],
      ['30.6.2024', 'none'],
      ['x', 'none'],
    ],
  ],
  'amounts of money': [
    drawnAmount,
    [
      ['16.205.000.000 đồng', '16205000000 đồng'],
      ['340 triệu đồng', '340 triệu đồng'],
      ['1.250 triệu', '1250 triệu đồng'],
      ['2,35 tỷ đồng', '2.35 (±0.005) tỷ đồng'],
      ['2,35 tỉ', '2.35 (±0.005) tỷ đồng'],
      ['12.500đ', '12500 đồng'],
      ['15 tr.đồng', '15 triệu đồng'],
      ['3,1 Ngh. tỷ đồng', '3.1 (±0.05) nghìn tỷ đồng'],
      ['340 triệu đồng'.normalize('NFD'), '340 triệu đồng'],
      ['khoảng 340 triệu đồng', '340 triệu đồng khoảng'],
      ['gần 2 tỷ đồng', '2 tỷ đồng khoảng'],
      ['1 tỷ 340 triệu đồng', '1340 triệu đồng'],
      ['4.000.000.000 tỷ đồng', '4000000000 tỷ đồng lặp đơn vị'],
      ['1 tỷ rưỡi', none],
      ['12.500.000đ/hộ', none],
      ['340 nghìn', none],
      ['95 triệu/204 triệu', none],
    ],
  ],
  'quantities in kind': [
    drawnQuantity,
    [
      ['6.300 m', '6300 m'],
      ['400m', '400 m'],
      ['1,4 km', '1.4 (±0.05) km'],
      ['25 ha', '25 ha'],
      ['12,5 tấn', '12.5 (±0.05) tấn'],
      ['1.250 km', none],
      ['120 ngày công', '120 ngày công'],
      ['1.500 m2', '1500 m2'],
      ['168 người', '168 người'],
      ['46 triệu đồng/người/năm', '46 triệu đồng/người/năm'],
      ['Thôn 4', none],
      ['QL 15', none],
      ['5 km 200 m', none],
      ['12 (2 hộ cận nghèo)', none],
    ],
  ],
  ratios: [
    drawnRatio,
    [
      ['14/19 tiêu chí', '14 trên 19'],
      ['49/57 chỉ tiêu', '49 trên 57'],
      ['9/9', '9 trên 9'],
      ['Đạt 9/12', '9 trên 12'],
      ['04/06 thôn', '4 trên 6'],
      ['95 triệu/204 triệu', '95 trên 204'],
      ['168/210 (80%)', '168 trên 210 = 80 %'],
      ['80% (168/210 hộ)', '168 trên 210 = 80 %'],
      ['Đạt 80% (168/210 hộ)', '168 trên 210 = 80 %'],
      ['168/210 hộ, đạt 80,0%', '168 trên 210 = 80 (±0.05) %'],
      ['1.5/2.125 km', '1.5 (±0.05) trên 2.125 (±0.0005)'],
      ['1.680/2.100 hộ', '1680 trên 2100'],
      ['2/3 (66.667%)', '2 trên 3 = 66.667 (±0.0005) %'],
      ['30/4', none],
      ['6/2024', none],
      ['41/2023/QĐ-UBND', none],
      ['83/KTHT', none],
      ['14 trên 19', none],
    ],
  ],
  targets: [
    drawnThreshold,
    [
      ['≥ 92%', '≥ 92 %'],
      ['từ 75% trở lên', '≥ 75 %'],
      ['75% trở lên', '≥ 75 %'],
      ['tối thiểu 45%', '≥ 45 %'],
      ['ít nhất 168 người', '≥ 168 người'],
      ['≥ 01 mô hình', '≥ 1 mô hình'],
      ['≥ 46 triệu đồng/người/năm', '≥ 46 triệu đồng/người/năm'],
      ['không quá 6%', '≤ 6 %'],
      ['≤ 1,2%/năm', '≤ 1.2 (±0.05) %'],
      ['dưới 3%', '< 3 %'],
      ['trên 65%', '> 65 %'],
      ['100%', '= 100 %'],
      ['Đạt', 'pass'],
      ['Không', 'none-allowed'],
      ['≥65% (≥25% từ công trình cấp nước tập trung)', manyConditions],
      ['≥ 92% (áp dụng đạt cho cả nam và nữ)', manyConditions],
      ['Đạt cho cả nam và nữ', manyConditions],
      ['Xã có 3 trường: ≥ 2 trường đạt chuẩn', manyConditions],
      ['Năm 2024: ≥ 44; năm 2025: ≥ 46', manyConditions],
      ['TDMNPB: ≥ 60%', manyConditions],
      ['≥ 2/3 số trường', manyConditions],
      ['từ 1 đến 3', aRange],
      ['từ 60% đến 70%', aRange],
      ['31-34', aRange],
      ['Mức độ 2', byLevel],
      ['UBND cấp tỉnh quy định cụ thể', elsewhere],
      ['Không quy định', noTarget],
      ['Có nhà văn hóa, khu thể thao', inWords],
      ['khoảng 80%', inWords],
      ['≥ 97.125%', 'con số của mức yêu cầu không đọc được chắc chắn'],
      ['-', none],
      ['…', none],
    ],
  ],
  verdicts: [
    (text) => readStatus(text) ?? none,
    [
      ['Đạt', 'met'],
      ['ĐẠT.', 'met'],
      ['Đ', 'met'],
      ['đạt'.normalize('NFD'), 'met'],
      ['Đạt*', 'met'],
      ['Đạt (92%)', 'met'],
      ['Đạt: 92%', 'met'],
      ['Đạt 100%', 'met'],
      ['Vượt', 'met'],
      ['Cơ bản đạt', 'nearly-met'],
      ['Chưa đạt', 'unmet'],
      ['CHƯA ĐẠT;', 'unmet'],
      ['CĐ', 'unmet'],
      ['C.Đ.', 'unmet'],
      ['K. đạt', 'unmet'],
      ['Ko đạt', 'unmet'],
      ['Chưa đạt (thiếu 1 thôn)', 'unmet'],
      ['Chưa đạt 75%', 'unmet'],
      ['Chưa đạt - còn thiếu hồ sơ', 'unmet'],
      ['Hoàn thành 80%', 'unmet'],
      ['Đã thực hiện: 50%', 'unmet'],
      ['Không xét', 'not-considered'],
      ['không thuộc diện', 'not-considered'],
      ['Không thuộc diện đánh giá', 'not-considered'],
      ['Đạt 75%', none],
      ['Đạt, trừ thôn Hạ', none],
      ['Chưa đạt - sẽ đạt trong quý IV', none],
      ['Không - có', none],
      ['Đạt/Chưa đạt', none],
      ['x', none],
      ['Đất', none],
    ],
  ],
  'no figure': [
    (text) => readNoFigure(text) ?? none,
    [
      ['-', 'dash'],
      ['–', 'dash'],
      ['không có', 'dash'],
      ['x', 'no-data'],
      ['…', 'no-data'],
      ['(không có số liệu)', 'no-data'],
      ['(chưa có số liệu)', 'no-data'],
      ['(b/c quý II)', none],
      ['7', none],
    ],
  ],
  dates: [
    drawnDate,
    [
      ['25/8/ 2026', '2026-08-25'],
      ['25-08-2026', '2026-08-25'],
      ['25–8–2026', '2026-08-25'],
      ['25.8.26', '2026-08-25'],
      ['ngày 5 tháng 4 năm 2026', '2026-04-05'],
      ['Ngày 5 tháng 4, năm 2026', '2026-04-05'],
      ['2026-08-25', '2026-08-25'],
      ['2026/08/25', '2026-08-25'],
      ['31/6/2026', 'impossible'],
      ['29/2/2026', 'impossible'],
      ['25/13/2026', 'impossible'],
      ['ngày tháng năm 2026', none],
      ['ngày … tháng … năm 2026', none],
      ['25/8', none],
      ['46259', none],
    ],
  ],
  deadlines: [
    drawnDeadline,
    [
      ['trước ngày 25/8/2026', '2026-08-25 day'],
      ['trước 25/8/ 2026', '2026-08-25 day'],
      ['chậm nhất trước ngày 25/8', '2026-08-25 day'],
      ['Từ ngày 01/3/2026 đến hết ngày 25/8/2026', '2026-08-25 day'],
      ['trước ngày 15/3; trước ngày 25/8', '2026-08-25 day'],
      ['25/8/2026 17:30', '2026-08-25 day'],
      ['25/8/2026 17h', '2026-08-25 day'],
      ['25/8/2026 00:00:00', '2026-08-25 day'],
      ['2026-08-25', '2026-08-25 day'],
      ['tháng 8 năm 2026', '2026-08-31 month'],
      ['T8', '2026-08-31 month'],
      ['tháng 2, tháng 6 năm 2026', '2026-06-30 month'],
      ['quý I/2026', '2026-03-31 quarter'],
      ['hết quý III', '2026-09-30 quarter'],
      ['Quý I, II', '2026-06-30 quarter'],
      ['Quý III và IV', '2026-12-31 quarter'],
      ['06 tháng đầu năm 2026', '2026-06-30 half-year'],
      ['nửa đầu năm', '2026-06-30 half-year'],
      ['nửa cuối của năm 2026', '2026-12-31 half-year'],
      ['đến hết năm 2026', '2026-12-31 year'],
      ['cuối năm', '2026-12-31 year'],
      ['2022–2026', '2026-12-31 year'],
      ['Thường xuyên', 'standing'],
      ['Khi có phát sinh', 'standing'],
      ['Khi có kinh phí', 'unreadable'],
      ['Khi có đủ vốn', 'unreadable'],
      ['Ngay sau khi có hướng dẫn', 'standing'],
      ['31/6/2026', 'impossible'],
      ['25/8/2026; 31/6/2026', 'impossible'],
      ['quý V', 'impossible'],
      ['13/24', 'impossible'],
      ['12/24', 'unreadable'],
      ['đầu năm 2027', 'unreadable'],
      ['giữa tháng 6/2026', 'unreadable'],
      ['trong vòng 15 ngày', 'unreadable'],
      ['Theo lộ trình', 'unreadable'],
      ['…', none],
    ],
  ],
  'recurring duties': [
    drawnDeadline,
    [
      ['ngày 15 hàng tháng', 'FREQ=MONTHLY;BYMONTHDAY=15'],
      ['15 hằng tháng', 'FREQ=MONTHLY;BYMONTHDAY=15'],
      ['ngày mồng 5 hàng tháng', 'FREQ=MONTHLY;BYMONTHDAY=5'],
      ['trước ngày 20 hàng tháng', 'FREQ=MONTHLY;BYMONTHDAY=20'],
      ['trước ngày 25 hàng tháng hoặc đột xuất', 'FREQ=MONTHLY;BYMONTHDAY=25'],
      ['2 lần/tháng vào các ngày 14, 28', 'FREQ=MONTHLY;BYMONTHDAY=14,28'],
      ['ngày 15 và 30 hàng tháng', 'FREQ=MONTHLY;BYMONTHDAY=15,28,29,30;BYSETPOS=1,-1'],
      ['ngày 30 hàng tháng', 'FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1'],
      ['hàng quý (ngày 15 tháng cuối quý)', 'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=15'],
      ['hàng tuần', 'FREQ=WEEKLY'],
      ['mỗi tháng 01 lần', 'FREQ=MONTHLY'],
      ['6 tháng, hàng năm', 'FREQ=MONTHLY;INTERVAL=6'],
      ['Hàng tháng, 6 tháng, năm', 'FREQ=MONTHLY'],
      ['ngày 32 hàng tháng', 'impossible'],
      ['ngày cuối tháng', 'unreadable'],
      ['nửa tháng một lần', 'unreadable'],
    ],
  ],
  units: [
    drawnUnit,
    [
      ['1.000 đồng', 'nghìn đồng ×1000'],
      ['1000 đồng', 'nghìn đồng ×1000'],
      ['1.000.000 đồng', 'triệu đồng ×1000000'],
      ['10.000 đồng', '10.000 đồng ×10000'],
      ['ngàn đồng', 'nghìn đồng ×1000'],
      ['Ngh. tỷ đồng', 'nghìn tỷ đồng ×1000000000000'],
      ['Tr.đ', 'triệu đồng ×1000000'],
      ['%', '% ×1'],
      ['ngày công', 'ngày công ×1'],
      ['tấn', 'tấn ×1000'],
      ['đơn vị', 'đơn vị ×1'],
      ['Đông', none],
      ['UBND xã', none],
    ],
  ],
  'unit lines': [
    (text) => readUnitLine(text)?.text ?? none,
    [
      ['ĐVT : 1000 đồng', 'nghìn đồng'],
      ['Đvt: Triệu đồng', 'triệu đồng'],
      ['(Đơn vị tính: Ngh. tỷ đồng)', 'nghìn tỷ đồng'],
      ['Đơn vị: 1.000.000 đồng', 'triệu đồng'],
      ['Đơn vị thực hiện: UBND xã Mẫu', none],
      ['Các đơn vị báo cáo bằng đồng', none],
    ],
  ],
  'units in headings': [
    (text) => findHeadingUnit(text)?.text ?? none,
    [
      ['Tổng vốn (tỷ đồng)', 'tỷ đồng'],
      ['Diện tích trang trại (ha)', 'ha'],
      ['Tỷ lệ %', '%'],
      ['So sánh (%)', '%'],
      ['Tổng vốn', none],
      ['(5)=(3)+(4)', none],
    ],
  ],
  'document symbols': [
    (text) =>
      findDocumentSymbols(text)
        .map((symbol) => symbol.text)
        .join('; ') || none,
    [
      ['41/ 2023/ QĐ- UBND', '41/2023/QĐ-UBND'],
      ['41/2023/QĐ – UBND', '41/2023/QĐ-UBND'],
      ['2718/QĐ - UBND và 83/KTHT', '2718/QĐ-UBND; 83/KTHT'],
      ['317-QĐ/HU', '317-QĐ/HU'],
      ['14/19 tiêu chí', none],
      ['Ngày 25/8/2026', none],
    ],
  ],
  'doubled units': [
    (text) =>
      findDoubledAmounts(text)
        .map((doubled) => doubled.text)
        .join('; ') || none,
    [
      ['Vốn xã: 4.000.000.000 tỷ đồng', '4.000.000.000 tỷ đồng'],
      ['16.205.000.000 đồng', none],
      ['1.250 triệu đồng', none],
    ],
  ],
  counts: [
    (text) =>
      readCountStatements(text)
        .map(({ of, state, value, total }) =>
          [of, state, value, ...(total === null ? [] : [total])].join(' '),
        )
        .join('; ') || none,
    [
      ['Đạt 14/19 tiêu chí, 49/57 chỉ tiêu', 'criteria met 14 19; indicators met 49 57'],
      ['còn 08 chỉ tiêu chưa đạt', 'indicators unmet 8'],
      ['Tổng số chỉ tiêu đạt: 49', 'indicators met 49'],
      ['phấn đấu đạt 19/19 tiêu chí', none],
    ],
  ],
};

describe.each(Object.entries(writings))('%s', (_name, [draw, lines]) => {
  it.each(lines)('%j → %s', (text, expected) => {
    expect(draw(text)).toBe(expected);
  });
});
