import { findCounterparts } from '../../claims/references/counterparts';
import type { Passage } from '../../claims/text/passages';
import type { PlaceClaim } from '../../claims/references/place-claims';
import { fold } from '../../values/fold';
import { isOneSlipAway } from '../../values/one-slip';
import type { ReportFact } from '../define-report-rule';
import { defineReportRule } from '../define-report-rule';
import { groupedBy, largestOf } from '../mentions';

/** A notice was written over an older one, and one sentence still names the commune, or the office, that the old one was about. */
export const placeNameDiffers = defineReportRule({
  code: 'BC108',
  slug: 'place-name-differs',
  severity: 'warning',
  basis: 'các chỗ khác trong cùng văn bản',
  title: 'Tên xã hoặc đơn vị khác với cả văn bản',
  why: 'Văn bản chép từ văn bản của xã khác dễ sót tên cũ; kết luận khi đó gửi nhầm hoặc không rõ giao cho ai.',
  silent:
    'Chỉ báo khi cả văn bản nói về một xã và xã khác chỉ được nêu một lần, đúng ở vai đó (làm việc với xã …, UBND xã …). Không báo ' +
    'danh sách nhiều xã, xã giáp ranh, xã để học tập, phối hợp, so sánh, sáp nhập; tên thôn, huyện, tỉnh.',
  messages: {
    role: {
      what: 'Ở đây ghi "{stated}", trong khi cả văn bản nói về {expected} ({count} chỗ).',
      do: 'Nếu còn sót từ văn bản khác thì sửa thành {expected}.',
    },
    slip: {
      what: 'Ở đây ghi "{stated}", gần giống {expected} mà văn bản nêu {count} lần; có thể gõ nhầm.',
      do: 'Nếu cùng là một xã thì sửa thành {expected}.',
    },
    counterpart: {
      what: 'Phần kết ghi làm việc với "{stated}", trong khi phần đầu ghi làm việc với "{expected}".',
      do: 'Đề nghị xem buổi làm việc là với đơn vị nào rồi sửa cho thống nhất.',
    },
  },
  examples: {
    bad: `Kết luận tại buổi làm việc với xã Mẫu Sơn về xây dựng nông thôn mới.
Sáng 06/5/2024, Ban Chỉ đạo huyện làm việc với xã Mẫu Khê.
1. UBND xã Mẫu Sơn hoàn thiện hồ sơ trước ngày 30/6/2024.
Trên đây là kết luận tại buổi làm việc với xã Mẫu Sơn.`,
    good: `Kết luận tại buổi làm việc với xã Mẫu Sơn về xây dựng nông thôn mới.
Sáng 06/5/2024, Ban Chỉ đạo huyện làm việc với xã Mẫu Sơn.
1. UBND xã Mẫu Sơn hoàn thiện hồ sơ trước ngày 30/6/2024, học tập cách làm của xã Mẫu Khê.
Trên đây là kết luận tại buổi làm việc với xã Mẫu Sơn.`,
  },
  *check({ report: { claims, passages } }) {
    const communes = claims.filter(
      (claim): claim is Commune =>
        claim.kind === 'place' && claim.level !== null && ofCommunes.has(claim.level),
    );
    yield* communesThatDiffer(communes, passages);
    yield* counterpartsThatDiffer(passages);
  },
});

type Commune = PlaceClaim & { readonly level: string };

const ofCommunes = new Set(['xã', 'phường', 'thị trấn']);
/** A document that names more communes than this is about no single one. */
const most = 6;
/** Words before a commune that is named on purpose beside the one that the document is about. */
const onPurpose =
  /học tập|kinh nghiệm|tham quan|giáp|lân cận|liền kề|phối hợp (?:với|cùng)|liên kết|hợp nhất|sáp nhập|tách|so với|tương tự|điển hình|tuyến|trước đây|nguyên là|(?<!\p{L})(?:bạn|như|khác|cả|cùng|(?:từ|đến|đi|qua|sang|thuộc)(?= (?:xã|phường|thị trấn) $))/iu;

function* communesThatDiffer(
  communes: readonly Commune[],
  passages: readonly Passage[],
): Iterable<ReportFact> {
  const groups = groupedBy(communes, ({ key }) => key);
  const subject = largestOf(groups);
  const count = subject.length;
  if (count < 2 || !isAboutOne(subject, communes) || groups.length > most) return;
  // A heading in capitals says less well how a name is written.
  const { key, level, name } = subject.find((one) => /\p{Ll}/u.test(one.name)) ?? subject[0]!;
  for (const group of groups) {
    const [odd] = group;
    if (group.length > 1 || !odd || odd.role === 'listed' || isPartOf(odd.key, key)) continue;
    if (isOnPurpose(odd, subject, passages)) continue;
    const sharing = subject.filter(({ role }) => role === odd.role);
    const isSlip = isMistyped(odd.key, key) && count > 2;
    if (!isSlip && (odd.role === 'other' || sharing.length === 0 || (sharing.length < 2 && count < 3)))
      continue;
    yield {
      messageId: isSlip ? 'slip' : 'role',
      at: odd.span,
      related: (isSlip ? subject : sharing).map(({ span }) => span),
      data: { stated: `${odd.level} ${odd.name}`, expected: `${level} ${name}`, count },
    };
  }
}

/** Whether most of what is said is said of one commune, and three fifths of what is said of communes in some role. */
function isAboutOne(subject: readonly Commune[], communes: readonly Commune[]): boolean {
  const inRole = (all: readonly Commune[]) =>
    all.filter(({ role }) => role !== 'other' && role !== 'listed').length;
  return subject.length * 2 > communes.length && inRole(subject) * 5 >= inRole(communes) * 3;
}

/** One name may have been read a word too far: "Mẫu Sơn" and "Mẫu Sơn Thượng" prove nothing. */
function isPartOf(one: string, other: string): boolean {
  return `${one} `.startsWith(`${other} `) || `${other} `.startsWith(`${one} `);
}

/** Another accent, or one letter. */
function isMistyped(one: string, other: string): boolean {
  return fold(one) === fold(other) || isOneSlipAway(fold(one), fold(other));
}

/** Whether the sentence also names the subject, or says why it names another. */
function isOnPurpose({ span }: Commune, subject: readonly Commune[], passages: readonly Passage[]): boolean {
  const { text } = passages[span.passage]!;
  const start = Math.max(text.lastIndexOf('. ', span.at), text.lastIndexOf(';', span.at)) + 1;
  const stops = [text.indexOf('. ', span.end), text.indexOf(';', span.end)].filter((at) => at >= 0);
  const end = Math.min(text.length, ...stops);
  const inSentence = subject.some(
    (one) => one.span.passage === span.passage && one.span.at >= start && one.span.at < end,
  );
  return inSentence || onPurpose.test(text.slice(Math.max(start, span.at - 120), span.at + 3));
}

function* counterpartsThatDiffer(passages: readonly Passage[]): Iterable<ReportFact> {
  const all = findCounterparts(passages);
  const before = all.filter(({ isClosing }) => !isClosing);
  const [first] = before;
  if (!first || before.length < 2 || before.some(({ kind }) => kind !== first.kind)) return;
  const odd = all.find(({ isClosing, kind }) => isClosing && kind !== first.kind);
  const named = odd?.rest.split(/ (?:và|cùng) /).map(fold) ?? [];
  if (!odd || named.some((office) => office.startsWith(first.kind))) return;
  yield {
    messageId: 'counterpart',
    at: odd.span,
    related: before.map(({ span }) => span),
    data: { stated: odd.name, expected: first.name },
  };
}
