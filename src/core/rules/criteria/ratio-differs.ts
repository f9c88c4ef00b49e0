import { cellAddress } from '../../snapshot/address';
import type { CriteriaTable, TypedCell } from '../../tables/table';
import { cellOf, columnsOf } from '../../tables/table';
import type { Figure, Interval } from '../../values/figure';
import { fold } from '../../values/fold';
import { intervalOf, intervalsMeet } from '../../values/intervals';
import { formatNumber } from '../../values/numbers';
import type { Ratio } from '../../values/ratios';
import { readUnit } from '../../values/units';
import { defineRule } from '../define-rule';
import { rowName } from '../row-name';

/** "173/200 (85%)": the fraction and the percentage in one cell are not the same share. */
export const ratioDiffers = defineRule({
  code: 'TC112',
  slug: 'ratio-differs',
  severity: 'error',
  looksAt: ['criteria'],
  basis: 'số học',
  title: 'Phân số và tỷ lệ phần trăm không khớp nhau',
  why: 'Người đọc chia lại là thấy lệch, và không biết phân số hay tỷ lệ mới là số đúng.',
  silent:
    'Không báo khi phần chênh nằm trong số lẻ đã làm tròn; với độ dài, diện tích, số tiền thì tính cả phần đã làm tròn của ' +
    'tử số và mẫu số.',
  messages: {
    differs: {
      what: 'Dòng "{label}": ô {cell} ghi "{text}", nhưng {part}/{whole} là {computed}%, không phải {stated}% (chênh {difference}%).',
      do: 'Đối chiếu hai con số với số liệu gốc; nếu phân số đã đúng thì sửa tỷ lệ ở {cell} thành {computed}%.',
    },
  },
  examples: {
    bad: `
Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới xã Bình An
| TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
| 15 | Y tế | | | |
| '15.1 | Tỷ lệ người dân tham gia bảo hiểm y tế | ≥ 90% | 1.824/1.900 (92%) | Đạt |
| '15.2 | Tỷ lệ trẻ em được tiêm chủng | ≥ 90% | 96% | Đạt |`,
    good: `
Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới xã Bình An
| TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả | Đánh giá |
| 15 | Y tế | | | |
| '15.1 | Tỷ lệ người dân tham gia bảo hiểm y tế | ≥ 90% | 1.824/1.900 (96%) | Đạt |
| '15.2 | Tỷ lệ trẻ em được tiêm chủng | ≥ 90% | 96% | Đạt |`,
  },
  *check({ table }) {
    for (const cell of table.cells) {
      const { row, column, reading, text, formula } = cell;
      if (reading.kind !== 'ratio' || reading.ratio.percent === null) continue;
      const { part, whole, percent } = reading.ratio;
      const share = shareOf(reading.ratio, countsThings(table, cell));
      if (!share || intervalsMeet(share, intervalOf(percent, 1))) continue;
      const computed = (part.value / whole.value) * 100;
      const rounded = formatNumber(computed, decimalsOf(percent));
      const at = { sheet: table.sheet, row, column };
      const data = {
        ...{ label: rowName(table, row), cell: cellAddress(row, column), text: text.trim() },
        ...{ part: part.value, whole: whole.value, computed: rounded, stated: percent.value },
        difference: formatNumber(Math.abs(computed - percent.value), decimalsOf(percent) + 1),
      };
      const after = withPercentage(text, rounded);
      yield { messageId: 'differs', at, data, ...(formula === null && { fix: [{ at, after }] }) };
    }
  },
  fix: {
    safety: 'ask',
    title: 'Sửa {stated}% ở {cell} thành {computed}%',
    reason: 'Có thể phân số mới là chỗ ghi nhầm.',
  },
});

/** The percentages that the fraction can stand for; `null` where its whole may be nothing. */
function shareOf({ part, whole }: Ratio, exact: boolean): Interval | null {
  const [top, bottom] = [part, whole].map((figure: Figure) =>
    intervalOf(exact && Number.isInteger(figure.value) ? { ...figure, ulp: 0 } : figure, 1),
  ) as [Interval, Interval];
  return bottom.low > 0 ? { low: (top.low / bottom.high) * 100, high: (top.high / bottom.low) * 100 } : null;
}

/** The text with another percentage. The cell is wholly one fraction, so that its only "%" stands behind it. */
function withPercentage(text: string, digits: string): string {
  const end = text.slice(0, text.indexOf('%')).trimEnd().length;
  let start = end;
  while (/[\d.,]/.test(text.charAt(start - 1))) start--;
  return text.slice(0, start) + digits + text.slice(end);
}

function decimalsOf({ ulp }: Figure): number {
  return Math.round(-Math.log10(ulp));
}

const measured =
  /\b(?:k?m\d?|ha|dien tich|chieu dai|do dai|duong|kenh|von|kinh phi|tien|gia tri|dong|san luong|khoi luong|tan)\b/;
const counted =
  /\b(?:ho|nguoi|dan so|dan cu|lao dong|tre em|hoc sinh|phu nu|can bo|hoi vien|thon|ban|xom|ap|to|xa|truong|lop|co so|nha van hoa|tieu chi|chi tieu|can nha|mo hinh|san pham)\b/;

/** Whether the fraction counts people or things, which nobody rounds: its own words say so, its row's unit, or its label. */
function countsThings(table: CriteriaTable, { row, text }: TypedCell): boolean {
  const units = columnsOf(table, 'unit').map(({ column }) => cellOf(table, row, column)?.text ?? '');
  const own = [text.replace(/[\d.,/()%]/g, ' ').trim(), ...units]
    .map(readUnit)
    .find((unit) => unit !== null && unit.dimension !== 'percent');
  if (own) return own.dimension === 'count';
  const label = fold(rowName(table, row));
  return counted.test(label) && !measured.test(label);
}
