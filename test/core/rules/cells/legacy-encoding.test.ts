import { legacyEncoding } from '../../../../src/core/rules/cells/legacy-encoding';
import { describeRule } from '../describe-rule';

describeRule(legacyEncoding, {
  clean: [
    {
      name: 'chữ Unicode, chữ nước ngoài, ký hiệu',
      grid: `
        | TT | Nội dung | Đơn vị tính | Số lượng |
        | 1 | Quán café và nhà máy Österreich | m² | 5 |
        | 2 | Đo độ ẩm ±5 | °C | 2 |
      `,
    },
    {
      name: 'chữ Unicode ghi đè trong phông cũ, mà mọi chữ cái đều có trong bảng mã cũ',
      grid: `
        | TT {.VnTime} | Tên xã {.VnTime} | Công trình khác {VNI-Times} |
        | 1 | có {.VnTime} | không {VNI-Times} |
      `,
    },
    {
      name: 'phông cũ nhưng chữ không dấu hoặc đã là Unicode',
      grid: `
        | TT {.VnTime} | Nội dung {.VnTime} | Số tiền {.VnTimeH} |
        | 1 | Thu khac {.VnTime} | 420 |
        | 2 | Điện chiếu sáng {.VnTimeH} | 310 |
      `,
    },
  ],
  found: [
    {
      name: 'TCVN3 theo tên phông, chữ hoa theo phông có đuôi H, phông không chân',
      grid: `
        | TT | Néi dung {.VnTimeH} | Sè tiÒn {.VnArial} |
        | 1 | §­êng th«n {.VnTime} | 420 |
        | 2 | Nhà văn hóa | 310 |
      `,
      findings: [
        {
          cell: 'B1',
          messageId: 'legacy',
          data: { count: 3, charsets: ['TCVN3'], before: 'Néi dung', after: 'NỘI DUNG' },
        },
      ],
      afterFix: { B1: 'NỘI DUNG', C1: 'Số tiền', B2: 'Đường thôn', B3: 'Nhà văn hóa' },
    },
    {
      name: 'VNI theo tên phông',
      grid: `
        | TT | Noäi dung {VNI-Times} | Soá tieàn {VNI-Helve} |
        | 1 | Ñöôøng thoân Thöôïng {VNI-Times} | 420 |
      `,
      findings: [{ cell: 'B1', messageId: 'legacy', data: { count: 3, charsets: ['VNI'] } }],
      afterFix: { B2: 'Đường thôn Thượng' },
    },
    {
      name: 'phông đã đổi mà chữ chưa đổi, hoặc đổi dở dang',
      grid: `
        | TT | Tæng céng kinh phÝ | Số tiền |
        | 1 | So víi tỉng sè tÊn MÝa | 420 |
        | 2 | ${'x'.repeat(70)} ®Êt | 3 |
      `,
      findings: [{ cell: 'B1', messageId: 'legacy', data: { count: 3 } }],
      afterFix: { B1: 'Tổng cộng kinh phí', B2: 'So với tổng số tấn Mía' },
    },
    {
      name: 'ô công thức giữ nguyên công thức, chữ như công thức vẫn là chữ',
      grid: `
        | Tæng céng {.VnTime} | =A1 → Tæng céng {.VnTime} | '=Céng dån {.VnTime} |
      `,
      findings: [{ cell: 'A1', messageId: 'legacy', data: { count: 3 } }],
      afterFix: { A1: 'Tổng cộng', B1: '=A1', C1: "'=Cộng dồn" },
    },
    {
      name: 'chuyển mã dở dang đến mức không đọc chắc được thì để nguyên và nói ra',
      grid: `
        | TT | Nội dung |
        | 1 | Đqu®i tr§ng zk¹k |
        | 2 | TriƯu tÊn |
      `,
      findings: [
        { cell: 'B2', messageId: 'unreadable', data: { count: 2, mended: 1, left: 1, leftCells: 'ô B2' } },
      ],
      opens: ['BG105'],
      afterFix: { B2: 'Đqu®i tr§ng zk¹k', B3: 'Triệu tấn' },
    },
    {
      name: 'chỉ có chữ không đọc chắc được, ở nhiều ô',
      grid: `
        | Đqu®i tr§ng zk¹k | Đqu®i tr§ng zk¹k | Đqu®i tr§ng zk¹k |
        | Đqu®i tr§ng zk¹k | Đqu®i tr§ng zk¹k | Đqu®i tr§ng zk¹k |
      `,
      findings: [
        { cell: 'A1', messageId: 'unreadable', data: { leftCells: 'ô A1, B1, C1, A2, B2 và 1 ô khác' } },
      ],
    },
    {
      name: 'mỗi trang tính một lần, kể cả trang không có bảng',
      grid: `
        ### Biểu 01
        | TT | Néi dung {.VnTime} | Số tiền |
        | 1 | Đường thôn | 420 |
        ### Ghi chép
        Sè liÖu nµy ch­a chèt víi c¸c th«n, mong c¸c anh chÞ xem l¹i tr­íc khi göi huyÖn
      `,
      findings: [
        { cell: 'B1', messageId: 'legacy' },
        { cell: 'Ghi chép!A1', messageId: 'legacy' },
      ],
    },
    {
      name: 'lời trích gọn trên một dòng, dài quá sáu mươi chữ thì cắt',
      grid: `
        ### Vừa đủ
        | TT | Sè   liÖu ${'x'.repeat(52)} {.VnTime} |
        ### Quá dài
        | TT | Sè liÖu ${'x'.repeat(53)} {.VnTime} |
      `,
      findings: [
        { cell: 'B1', messageId: 'legacy', data: { before: `Sè liÖu ${'x'.repeat(52)}` } },
        { cell: 'Quá dài!B1', messageId: 'legacy', data: { before: `Sè liÖu ${'x'.repeat(52)}…` } },
      ],
    },
  ],
});
