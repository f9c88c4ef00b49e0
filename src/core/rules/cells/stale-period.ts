import { cellAddress } from '../../snapshot/address';
import type { Table } from '../../tables/table';
import { fold } from '../../values/fold';
import type { StatedPeriod } from '../../values/stated-periods';
import { formatPeriod, isLastPeriod, isSamePeriod } from '../../values/stated-periods';
import type { Fact, RuleContext } from '../define-rule';
import { defineRule } from '../define-rule';
import type { PeriodStatement } from '../periods/table-periods';
import { isAboutResults, periodOfHeadings, periodOfReport, periodOfTitle } from '../periods/table-periods';

/** Last year's workbook was saved under a new name and filled anew; one title still speaks of last year. */
export const stalePeriod = defineRule({
  code: 'BG110',
  slug: 'stale-period',
  severity: 'warning',
  looksAt: 'any',
  basis: 'các biểu khác trong cùng tệp và ngày số liệu',
  title: 'Kỳ báo cáo có thể còn sót từ kỳ trước',
  why: 'Biểu chép từ kỳ trước mà quên sửa tên thì người nhận tưởng số liệu cũ, và có khi số liệu đúng là chưa được cập nhật.',
  silent:
    'Chỉ báo khi mọi biểu khác cùng ghi một kỳ và biểu này ghi đúng kỳ liền trước. Không báo giai đoạn, lũy kế, so sánh giữa ' +
    'các năm, ngày của văn bản căn cứ; biểu kết quả năm trước đi cùng biểu kế hoạch năm nay; số liệu điều tra mỗi năm một lần.',
  messages: {
    title: {
      what: 'Tên biểu ở ô {cell} ghi {stated}, trong khi {count} biểu khác trong tệp đều ghi {expected} (như ô {other}, trang tính "{sheet}").',
      do: 'Nếu biểu này chép từ kỳ trước thì sửa tên thành {expected} và xem lại số liệu đã cập nhật chưa.',
    },
    report: {
      what: 'Ô {cell} ghi kèm theo báo cáo {stated}, trong khi {count} biểu khác trong tệp kèm theo báo cáo {expected} (như ô {other}, trang tính "{sheet}").',
      do: 'Ghi lại số và ngày của báo cáo mà biểu này kèm theo.',
    },
    headings: {
      what: 'Ô {cell} ghi {stated}, trong khi ô {other} của cùng biểu ghi {expected}.',
      do: 'Xem biểu này là của kỳ nào rồi sửa cho thống nhất.',
    },
  },
  examples: {
    bad: `
### Biểu 03
Biểu 03. Kết quả huy động nguồn vốn năm 2024
| TT | Nguồn vốn | Kế hoạch |
| 1 | Ngân sách tỉnh | 800 |
| 2 | Ngân sách xã | 350 |
### Biểu 04
Biểu 04. Kết quả đóng góp của nhân dân năm 2023
| TT | Thôn | Số tiền |
| 1 | Thôn Thượng | 120 |
| 2 | Thôn Hạ | 90 |`,
    good: `
### Biểu 03
Biểu 03. Kết quả huy động nguồn vốn năm 2024
| TT | Nguồn vốn | Kế hoạch |
| 1 | Ngân sách tỉnh | 800 |
| 2 | Ngân sách xã | 350 |
### Biểu 04
Biểu 04. Kết quả đóng góp của nhân dân năm 2024
| TT | Thôn | Số tiền |
| 1 | Thôn Thượng | 120 |
| 2 | Thôn Hạ | 90 |`,
  },
  *check(context) {
    const { table } = context;
    const title = periodOfTitle(table);
    const report = periodOfReport(table);
    if (title) yield* staleTitle(title, context);
    if (report) yield* staleReport(report, context);
  },
});

const yearlySurveys = /ho (?:can )?ngheo|thu nhap|gia dinh van hoa|xep loai|phan loai|dan so/;

function* staleTitle(title: PeriodStatement, { table, tables, asOf }: RuleContext): Iterable<Fact> {
  const others = statedBy(tables, table, periodOfTitle).filter(
    ({ period }) => period.kind === title.period.kind,
  );
  const expected = agreed(others, asOf);
  if (expected && isComparable(title, others, asOf) && isLastPeriod(title.period, expected.period)) {
    yield factOf('title', title, expected, others.length);
    return;
  }
  const headings = isAboutResults(title.text) ? periodOfHeadings(table) : null;
  if (!headings) return;
  if (isLastPeriod(title.period, headings.period)) yield factOf('headings', title, headings, 1);
  if (isLastPeriod(headings.period, title.period)) yield factOf('headings', headings, title, 1);
}

/** Results of last year beside plans for this year are as they should be, at least until summer; so are yearly surveys. */
function isComparable(title: PeriodStatement, others: readonly PeriodStatement[], asOf: string): boolean {
  const isResult = isAboutResults(title.text);
  if (isResult && yearlySurveys.test(fold(title.text))) return false;
  if (isResult && others.some(({ text }) => isAboutResults(text))) return true;
  const isCurrent = others.length > 1 && others[0]!.period.year === yearOf(asOf);
  return isCurrent && (!isResult || asOf.slice(5) >= '07');
}

function* staleReport(report: PeriodStatement, { table, tables, asOf }: RuleContext): Iterable<Fact> {
  const others = statedBy(tables, table, periodOfReport);
  const expected = agreed(others, asOf);
  if (expected && isBefore(report.period, expected.period))
    yield factOf('report', report, expected, others.length);
}

/** At most a year before: a report of two years ago is named on purpose. */
function isBefore(stated: StatedPeriod, current: StatedPeriod): boolean {
  if (stated.year !== current.year) return stated.year === current.year - 1;
  return stated.kind === current.kind && stated.part < current.part;
}

function statedBy(
  tables: readonly Table[],
  own: Table,
  read: (table: Table) => PeriodStatement | null,
): readonly PeriodStatement[] {
  return tables.flatMap((table) => (table === own ? [] : (read(table) ?? [])));
}

const yearOf = (iso: string) => Number(iso.slice(0, 4));

/** What the others all state; a single one must have the day of the check on its side. */
function agreed(others: readonly PeriodStatement[], asOf: string): PeriodStatement | null {
  const [first] = others;
  if (!first || !others.every(({ period }) => isSamePeriod(period, first.period))) return null;
  return others.length > 1 || first.period.year === yearOf(asOf) ? first : null;
}

function factOf(messageId: string, stated: PeriodStatement, expected: PeriodStatement, count: number): Fact {
  return {
    messageId,
    at: stated.at,
    data: {
      cell: cellAddress(stated.at.row, stated.at.column),
      stated: formatPeriod(stated.period),
      expected: formatPeriod(expected.period),
      count,
      other: cellAddress(expected.at.row, expected.at.column),
      sheet: expected.at.sheet,
    },
    related: [expected.at],
  };
}
