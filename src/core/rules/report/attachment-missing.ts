import type { AttachmentClaim } from '../../claims/references/attachment-claims';
import { fittingTables } from '../../claims/comparison/fitting-tables';
import type { Passage } from '../../claims/text/passages';
import { formNumberOf } from '../../values/form-numbers';
import { defineReportRule } from '../define-report-rule';
import { NotRun } from '../define-rule';
import { groupedBy } from '../mentions';

const matters = { criteria: 'tiêu chí, chỉ tiêu', funding: 'vốn, kinh phí', tasks: 'nhiệm vụ' } as const;

/** The report refers the reader to a table that was not sent along, so that none of its figures can be looked up. */
export const attachmentMissing = defineReportRule({
  code: 'BC110',
  slug: 'attachment-missing',
  severity: 'warning',
  basis: 'lời văn báo cáo',
  title: 'Biểu nhắc trong lời văn chưa có',
  why: 'Số liệu trong lời văn dựa vào biểu; thiếu biểu thì nơi nhận không đối chiếu được.',
  silent:
    'Không báo danh sách, danh mục (thường không phải bảng số liệu); phụ lục, biểu của văn bản khác; biểu yêu cầu nơi khác lập, gửi; ' +
    'biểu đặt ngay sau lời văn. Khi có bảng tính, chỉ báo nếu không bảng nào khớp số biểu hoặc nội dung, và mọi trang tính đều đọc được.',
  messages: {
    none: {
      what: 'Lời văn ghi "{written}" (nhắc biểu kèm theo {count} chỗ), nhưng chưa có biểu nào đi cùng báo cáo.',
      do: 'Đề nghị đưa tệp bảng tính có các biểu này vào cùng báo cáo để đối chiếu.',
    },
    number: {
      what: 'Lời văn nhắc "{written}", nhưng các bảng tính đi cùng không có biểu số {number}.',
      do: 'Đề nghị đưa thêm biểu này, hoặc xem lại số biểu trong lời văn.',
    },
    matter: {
      what: 'Lời văn nhắc "{written}" về {matter}, nhưng các bảng tính đi cùng không có biểu nào về nội dung này.',
      do: 'Đề nghị đưa thêm biểu này vào cùng báo cáo.',
    },
  },
  examples: {
    bad: `- Xã đã đạt 15/19 tiêu chí (Có biểu kèm theo).
- Còn lại 04 tiêu chí chưa đạt (chi tiết ở bảng biểu kèm theo).`,
    good: `- Xã đã đạt 15/19 tiêu chí.
- Còn lại 04 tiêu chí chưa đạt theo Phụ lục I ban hành kèm theo Quyết định của Ủy ban nhân dân tỉnh.`,
  },
  *check({ report: { claims, passages }, attachments }) {
    if (attachments.some(({ hasUnread }) => hasUnread)) {
      yield new NotRun('Có trang tính chưa đọc được thành bảng, nên chưa rõ còn thiếu biểu nào.');
      return;
    }
    const attachedBelow = passages.flatMap(headingOfTable);
    const announced = claims.filter(
      (claim): claim is AttachmentClaim =>
        claim.kind === 'attachment' && !/^danh/.test(claim.noun) && !isBelow(claim, attachedBelow),
    );
    const missing = announced.filter((claim) => fittingTables(claim, attachments).length === 0);
    const hasTables = attachments.some(({ tables }) => tables.length > 0);
    const keyOf = ({ number, topic }: AttachmentClaim) =>
      !hasTables ? '' : number === null ? `${topic}` : number;
    for (const group of groupedBy(missing, keyOf)) {
      const [{ span, number, topic }] = group as [AttachmentClaim];
      const written = passages[span.passage]!.text.slice(span.at, span.end);
      const at = { at: span, related: group.slice(1).map((other) => other.span) };
      if (!hasTables) yield { messageId: 'none', ...at, data: { written, count: group.length } };
      else if (number !== null) yield { messageId: 'number', ...at, data: { written, number } };
      else if (topic !== null)
        yield { messageId: 'matter', ...at, data: { written, matter: matters[topic] } };
    }
  },
});

const tableHeading =
  /^(?:phụ lục|phụ biểu|biểu(?! mẫu| dương| quyết| hiện| diễn| thị))(?: (?:số )?(?<number>\d{1,2}[a-z]?|[IVX]{1,4}))?(?=[.:]? |[.:]?$)/iu;

/** A table that stands below the text itself: the line that names it. */
function headingOfTable(
  { text, marker }: Passage,
  passage: number,
): readonly { passage: number; number: string | null }[] {
  const match = marker === null && text.length < 150 ? tableHeading.exec(text) : null;
  if (!match || /^\p{Ll}/u.test(text)) return [];
  const number = match.groups!['number'];
  return [{ passage, number: number === undefined ? null : formNumberOf(number) }];
}

function isBelow(
  { span, number }: AttachmentClaim,
  headings: readonly { passage: number; number: string | null }[],
): boolean {
  return headings.some(
    (heading) =>
      heading.passage > span.passage &&
      (number === null || heading.number === null || heading.number === number),
  );
}
