import { cellAddress, parseCellAddress } from '../../../src/core/snapshot/address';
import type { CleanWorkbook, Drawn } from '../paper/clean-workbook';
import type { Place } from '../paper/paper';
import type { Found } from './checker';

interface RightInfo {
  /** Vietnamese: why a faultless workbook rightly hears it. */
  readonly why: string;
  readonly holds: (drawn: Drawn, cell: string) => boolean;
}

const isAt = (cell: string) => (place: Place | null) =>
  place !== null && cellAddress(place.row, place.column) === cell;

/** What is worth saying of a workbook without any mistake. */
export const rightInfos: Readonly<Record<string, RightInfo>> = {
  TC114: {
    why: 'chỉ tiêu chưa đạt là việc có thật, biểu đúng vẫn có',
    holds: ({ meaning }, cell) =>
      meaning.indicators.some(({ met, status, unmetMark }) => !met && [status, unmetMark].some(isAt(cell))),
  },
  TC116: {
    why: 'biểu đúng vẫn có thể không ghi số tiêu chí, chỉ tiêu đạt',
    holds: ({ meaning }) => meaning.criteria.length > 0 && meaning.counts.length === 0,
  },
  KP106: {
    why: 'tổng gõ tay đúng số vẫn nên thay bằng công thức',
    holds: ({ paper, meaning }, cell) => {
      const place = parseCellAddress(cell)!;
      const isTotal = meaning.sums.some(({ total }) => total.row === place.row);
      return isTotal && paper.at(place)?.formula === null;
    },
  },
  KP113: {
    why: 'số làm tròn để in có thể không cộng khớp',
    holds: ({ paper, meaning }, cell) =>
      meaning.sums.some(({ total }) => isAt(cell)(total) && paper.at(total)?.format !== 'General'),
  },
};

/** Whether a finding on a clean workbook is an info that rightly speaks. */
export function isRightInfo({ sheets }: CleanWorkbook, { rule, severity, sheet, cell }: Found): boolean {
  const drawn = sheets.find(({ paper }) => paper.name === sheet);
  return severity === 'info' && drawn !== undefined && rightInfos[rule]?.holds(drawn, cell) === true;
}
