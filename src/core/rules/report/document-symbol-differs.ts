import type { SymbolClaim } from '../../claims/references/symbol-claims';
import { formatDate } from '../../values/dates';
import { areOfTwoKinds, isAtOdds, issuerOf, typeCodeOf, wordOfCode } from '../../values/document-types';
import type { ReportFact } from '../define-report-rule';
import { defineReportRule } from '../define-report-rule';
import { groupedBy, largestOf } from '../mentions';

/** One document is cited with two type codes or two days, or is called a decision and numbered as a plan: nobody can look it up. */
export const documentSymbolDiffers = defineReportRule({
  code: 'BC109',
  slug: 'document-symbol-differs',
  severity: 'warning',
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục III (chữ viết tắt tên loại văn bản)',
  title: 'Số hiệu văn bản ghi không thống nhất',
  why: 'Số hiệu hoặc ngày sai thì người đọc không tra được văn bản làm căn cứ.',
  silent:
    'So sau khi bỏ khác biệt về dấu cách, dấu gạch. Không báo hai văn bản khác cơ quan ban hành, hai văn bản số nhỏ (dưới 100) ' +
    'cùng số cùng ngày mà tên loại đều đúng với ký hiệu, hai văn bản cùng số mà một văn bản không ghi ngày; kế hoạch, đề án, quy chế được gọi theo số quyết định ban hành.',
  messages: {
    codes: {
      what: 'Cùng số {number}{day} mà ghi hai ký hiệu: ở đây là {stated}, chỗ khác là {other}.',
      do: 'Đề nghị tra văn bản gốc rồi ghi thống nhất một ký hiệu.',
    },
    word: {
      what: 'Lời văn gọi là "{word}" nhưng số hiệu {stated} mang ký hiệu của {kind}.',
      do: 'Đề nghị tra văn bản gốc rồi sửa tên loại hoặc ký hiệu.',
    },
    days: {
      what: 'Văn bản {stated} ở đây ghi ngày {day}, chỗ khác ghi ngày {other}.',
      do: 'Đề nghị tra văn bản gốc rồi ghi thống nhất một ngày.',
    },
  },
  examples: {
    bad: `- Thực hiện Quyết định số 1250/QĐ-UBND ngày 12/4/2023 của UBND tỉnh.
- Bám sát Quyết định số 1250/KH-UBND ngày 12/4/2023 của UBND tỉnh.`,
    good: `- Thực hiện Quyết định số 1250/QĐ-UBND ngày 12/4/2023 của UBND tỉnh.
- Bám sát Quyết định số 1250/QĐ - UBND ngày 12/4/2023 của UBND tỉnh.`,
  },
  *check({ report }) {
    const cited = report.claims.flatMap((claim): readonly Cited[] => {
      if (claim.kind !== 'symbol') return [];
      const code = typeCodeOf(claim.symbol) ?? letter;
      const { passage, end } = claim.span;
      const level = levelAfter.exec(report.passages[passage]!.text.slice(end, end + 60));
      return [{ claim, code, level: level?.[1]!.toLowerCase() ?? null }];
    });
    const documents = cited.filter(({ code }) => code !== letter);
    const numbers = groupedBy(documents, ({ claim: { symbol } }) =>
      [symbol.number, symbol.year, issuerOf(symbol)].join('|'),
    );
    for (const mentions of numbers) {
      for (const ofOneDay of byDay(mentions)) yield* codesThatDiffer(ofOneDay);
      for (const ofOneCode of groupedBy(mentions, ({ code }) => code)) yield* daysThatDiffer(ofOneCode);
    }
    const letters = cited.filter(({ code }) => code === letter);
    for (const ofOneLetter of groupedBy(letters, ({ claim }) => claim.symbol.key))
      yield* daysThatDiffer(ofOneLetter);
  },
});

/** One mention of a document. */
interface Cited {
  readonly claim: SymbolClaim;
  /** "QĐ"; `letter` for "732/UBND-NN", whose symbol names no kind of document. */
  readonly code: string;
  /** "tỉnh" where the text says so: every level numbers its own documents. */
  readonly level: string | null;
}

const letter = '';

const levelAfter =
  /^,? ?(?:của )?(?:chủ tịch )?(?:UBND|HĐND|ủy ban nhân dân|uỷ ban nhân dân|hội đồng nhân dân)? ?(tỉnh|huyện|thị xã|thành phố|xã|phường)(?!\p{L})/iu;

/** From here on two documents of one office do not come to share number and day by chance. */
const large = 100;

const isLarge = ({ claim: { symbol } }: Cited) => Number.parseInt(symbol.number, 10) >= large;
const isOdd = ({ claim: { typeWord }, code }: Cited) => typeWord !== null && isAtOdds(typeWord, code);
const isoOf = ({ claim }: Cited) => claim.date?.iso ?? null;
const spansOf = (mentions: readonly Cited[]) => mentions.map(({ claim }) => claim.span);

/** Two documents may share a number: it takes the day as well, and an office that is not told to be another. */
function areOfOneDay(one: Cited, other: Cited): boolean {
  const isOfOneLevel = one.level === null || other.level === null || one.level === other.level;
  return isoOf(one) !== null && isoOf(other) !== null && isOfOneLevel;
}

/** Mentions without a day are of the one document of that number, if only one day is named. */
function byDay(mentions: readonly Cited[]): readonly (readonly Cited[])[] {
  const days = new Set(mentions.map(isoOf).filter((iso) => iso !== null));
  const isOneDocument = days.size <= 1 || mentions[0]!.claim.symbol.year !== null;
  return isOneDocument ? [mentions] : groupedBy(mentions, (one) => isoOf(one) ?? '');
}

function* codesThatDiffer(mentions: readonly Cited[]): Iterable<ReportFact> {
  const odd = mentions.filter(isOdd);
  const common = mostCommon(mentions, ({ code }) => code);
  const [wrong] = odd.length > 0 ? odd : mentions.filter(({ code }) => areOfTwoKinds(code, common));
  if (!wrong) return;
  const { typeWord, symbol, date } = wrong.claim;
  const other = mentions.find(({ code }) => areOfTwoKinds(code, wrong.code));
  if (!other) {
    yield {
      messageId: 'word',
      at: wrong.claim.span,
      related: spansOf(odd.slice(1)),
      data: { word: typeWord!, stated: symbol.text, kind: wordOfCode(wrong.code) },
    };
  } else if (odd.length > 0 || symbol.year !== null || (isLarge(wrong) && areOfOneDay(wrong, other))) {
    yield {
      messageId: 'codes',
      at: wrong.claim.span,
      related: spansOf(mentions.filter((one) => one !== wrong)),
      data: {
        number: symbol.number,
        day: date?.iso ? ` ngày ${formatDate(date.iso)}` : '',
        stated: symbol.text,
        other: other.claim.symbol.text,
      },
    };
  }
}

function* daysThatDiffer(mentions: readonly Cited[]): Iterable<ReportFact> {
  const dated = mentions.filter((one) => isoOf(one)?.length === 10);
  if (dated.length < 2) return;
  const common = mostCommon(dated, (one) => isoOf(one)!);
  const right = dated.find((one) => isoOf(one) === common)!;
  const { symbol } = right.claim;
  const wrong = dated.find(
    (one) =>
      isoOf(one) !== common &&
      (one.level === null || right.level === null || one.level === right.level) &&
      (symbol.year !== null || (isLarge(one) && isoOf(one)!.slice(0, 4) === common.slice(0, 4))),
  );
  if (!wrong) return;
  yield {
    messageId: 'days',
    at: wrong.claim.span,
    related: spansOf(dated.filter((one) => one !== wrong)),
    data: { stated: symbol.text, day: formatDate(isoOf(wrong)!), other: formatDate(common) },
  };
}

/** The key that most have; of several the one that comes first. */
function mostCommon(mentions: readonly Cited[], keyOf: (one: Cited) => string): string {
  return keyOf(largestOf(groupedBy(mentions, keyOf))[0]!);
}
