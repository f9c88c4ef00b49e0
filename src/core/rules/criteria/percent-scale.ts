import { cellAddress } from '../../snapshot/address';
import type { CriteriaTable } from '../../tables/table';
import { fold } from '../../values/fold';
import { formatNumber } from '../../values/numbers';
import type { Fact } from '../define-rule';
import { defineRule } from '../define-rule';
import { rowName } from '../row-name';
import type { StatedShare } from '../verdicts/stated-shares';
import { statedShares } from '../verdicts/stated-shares';

/** A percentage is written on another scale than its neighbours, or is one that no share can be. */
export const percentScale = defineRule({
  code: 'TC111',
  slug: 'percent-scale',
  severity: 'warning',
  looksAt: ['criteria'],
  basis: 'các ô cùng cột, cùng loại mức yêu cầu',
  title: 'Tỷ lệ phần trăm ghi theo thang khác',
  why: 'Tỷ lệ lệch thang một trăm lần thì không so được với mức yêu cầu, và vào báo cáo là sai hẳn.',
  silent:
    'Không báo khi mức yêu cầu dưới 10% hoặc không phải tỷ lệ; khi chưa có hai ô cùng cột làm chứng; với tốc độ tăng và ' +
    'tỷ lệ hoàn thành kế hoạch, là các số có thể quá 100%.',
  messages: {
    'too-small': {
      what: 'Dòng "{label}": ô {cell} ghi {text}, trong khi {count} ô cùng cột ghi theo thang 100 (như {neighbour}).',
      do: 'Nếu kết quả là {meant}% thì sửa {cell} thành {after}.',
    },
    'too-large': {
      what: 'Dòng "{label}": ô {cell} ghi {text}, trong khi {count} ô cùng cột ghi theo thang 1 (như {neighbour}).',
      do: 'Nếu kết quả là {meant}% thì sửa {cell} thành {after}.',
    },
    'far-outside': {
      what: 'Dòng "{label}": ô {cell} ghi {text}, trong khi mức yêu cầu là {target}%; có thể số đã bị nhân lên 100 lần.',
      do: 'Nếu kết quả là {meant}% thì sửa {cell} thành {after}.',
    },
    outside: {
      what: 'Dòng "{label}": ô {cell} ghi {text}; tỷ lệ này chỉ có thể từ 0% đến 100%.',
      do: 'Đối chiếu {cell} với số liệu gốc.',
    },
  },
  examples: {
    bad: `
Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới xã Bình An
| TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả |
| 2 | Giao thông | | |
| '2.1 | Tỷ lệ đường xã được nhựa hóa | ≥ 80% | 92 |
| '2.2 | Tỷ lệ đường thôn được cứng hóa | ≥ 80% | 0.85 |
| '2.3 | Tỷ lệ đường ngõ được cứng hóa | ≥ 70% | 74.5 |`,
    good: `
Biểu 01. Kết quả thực hiện tiêu chí nông thôn mới xã Bình An
| TT | Nội dung tiêu chí | Mức yêu cầu | Kết quả |
| 2 | Giao thông | | |
| '2.1 | Tỷ lệ đường xã được nhựa hóa | ≥ 80% | 92 |
| '2.2 | Tỷ lệ đường thôn được cứng hóa | ≥ 80% | 85 |
| '2.3 | Tỷ lệ đường ngõ được cứng hóa | ≥ 70% | 74.5 |`,
  },
  *check({ table }) {
    const columns = new Set(table.periods.flatMap(({ result }) => result ?? []));
    for (const column of columns) {
      const shares = statedShares(table, column);
      const inHundreds = shares.filter(isInHundreds);
      const inUnits = shares.filter(isInUnits);
      for (const share of shares) {
        const label = rowName(table, share.cell.row);
        if (mayExceedWhole(label) && share.value > 1) continue;
        if (share.value > (share.isCeiling && share.isSigned ? 100 : farOutside))
          yield scaled(table, 'far-outside', share, 0.01);
        else if (share.value > 100 || share.value < 0) {
          if (isShareLabel(label)) yield factOf(table, 'outside', share, {});
        } else if (isInUnits(share) && prove(inHundreds, inUnits)) {
          yield scaled(table, 'too-small', share, 100, inHundreds);
        } else if (isInHundreds(share) && !share.isSigned && share.value >= 2 && prove(inUnits, inHundreds)) {
          yield scaled(table, 'too-large', share, 0.01, inUnits);
        }
      }
    }
  },
  fix: {
    safety: 'ask',
    title: 'Sửa {cell} thành {after}',
    reason: 'Có thể kết quả đúng là con số đang ghi.',
  },
});

/** Above it a share was multiplied by a hundred; a little over 100 is a slip of another kind. */
const farOutside = 1000;

/** Below it a share of less than one percent is nothing unusual. */
const leastTarget = 10;

function isInHundreds({ value, target }: StatedShare): boolean {
  return value > 1 && value <= 100 && target >= leastTarget;
}

/** A bare 1 is 100 % only where much is asked for. */
function isInUnits({ value, isSigned, target }: StatedShare): boolean {
  return !isSigned && target >= leastTarget && value > 0 && (value < 1 || (value === 1 && target >= 50));
}

/** Two at least, and twice as many as of the other kind. */
function prove(neighbours: readonly StatedShare[], others: readonly StatedShare[]): boolean {
  return neighbours.length >= Math.max(2, 2 * others.length);
}

function mayExceedWhole(label: string): boolean {
  return /\bke hoach\b|(?<!\bha )\btang\b|\bso voi\b|\bvuot\b|\btoc do\b|\bgiai ngan\b/.test(fold(label));
}

function isShareLabel(label: string): boolean {
  return /^(?:ty le|ti le|so ho|ho|nguoi|dan so|thon|truong|tre|lao dong|gia dinh)\b/.test(fold(label));
}

function factOf(table: CriteriaTable, messageId: string, { cell }: StatedShare, data: Fact['data']): Fact {
  const { row, column, text } = cell;
  const label = rowName(table, row);
  const at = { sheet: table.sheet, row, column };
  return { messageId, at, data: { label, cell: cellAddress(row, column), text: text.trim(), ...data } };
}

function scaled(
  table: CriteriaTable,
  messageId: string,
  share: StatedShare,
  factor: number,
  neighbours: readonly StatedShare[] = [],
): Fact {
  const { cell, value, target, isSigned } = share;
  const mended = Number((value * factor).toPrecision(12));
  const words = formatNumber(mended) + (isSigned ? '%' : '');
  const stored = typeof cell.value === 'number' ? Number((cell.value * factor).toPrecision(12)) : words;
  const meant = formatNumber(messageId === 'too-large' ? value : mended);
  const [first] = neighbours;
  const fact = factOf(table, messageId, share, {
    ...{ after: words, meant, target, count: neighbours.length },
    ...(first && { neighbour: first.cell.text.trim() }),
  });
  const related = neighbours.slice(0, 3).map((one) => ({ ...fact.at, row: one.cell.row }));
  return { ...fact, related, ...(cell.formula === null && { fix: [{ at: fact.at, after: stored }] }) };
}
