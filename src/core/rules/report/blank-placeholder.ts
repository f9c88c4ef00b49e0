import { defineReportRule } from '../define-report-rule';

const words = { number: 'số văn bản', day: 'ngày', month: 'tháng', year: 'năm' } as const;

/** The number and the day are filled in by hand when a document is signed; a copy that is sent on without them cannot be cited. */
export const blankPlaceholder = defineReportRule({
  code: 'BC111',
  slug: 'blank-placeholder',
  severity: 'info',
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I (số, ký hiệu; địa danh và thời gian ban hành)',
  title: 'Phần đầu văn bản còn chỗ để trống',
  why: 'Văn bản chưa có số, ngày thì nơi nhận không dẫn chiếu được và không biết số liệu tính đến khi nào.',
  silent:
    'Chỉ xem phần đầu, trước tên loại văn bản. Không báo khi phần đầu đã ghi đủ, hoặc tệp không có phần đầu (bắt đầu ngay từ tên văn bản).',
  messages: {
    found: {
      what: 'Phần đầu văn bản ghi "{written}", còn để trống {missing}.',
      do: 'Đề nghị điền {missing} trước khi ký, gửi.',
    },
  },
  examples: {
    bad: `Số:      /BC-UBND
Xã Mẫu, ngày … tháng 5 năm 2024
BÁO CÁO
Kết quả xây dựng nông thôn mới 5 tháng đầu năm 2024`,
    good: `Số: 47/BC-UBND
Xã Mẫu, ngày 20 tháng 5 năm 2024
BÁO CÁO
Kết quả xây dựng nông thôn mới 5 tháng đầu năm 2024`,
  },
  *check({ report }) {
    for (const claim of report.claims) {
      if (claim.kind !== 'placeholder') continue;
      const { passage, at, end } = claim.span;
      yield {
        messageId: 'found',
        at: claim.span,
        data: {
          written: report.passages[passage]!.text.slice(at, end),
          missing: claim.missing.map((part) => words[part]),
        },
      };
    }
  },
});
