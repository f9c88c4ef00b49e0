// @ts-check
import { drawBottom, drawTop, firstBodyRow, illustrative } from './bieu-frame.mjs';
import { BieuSheet } from './bieu-sheet.mjs';
import { styles } from './bieu-styles.mjs';
import { commune } from './commune.mjs';
import { excelDate } from './vietnamese-date.mjs';

/** Task | owner | cooperators | deadline ("@" for a real date) | budget, other sources in million đồng | progress | note */
const tasks = `
Xây dựng nhà văn hóa thôn Bãi Xanh | Công chức Địa chính - NN - XD - MT | Ban Phát triển thôn Bãi Xanh | @31/8/2024 | 800 | 400 | Đang thực hiện | Chỉ tiêu 6.3
Trồng bổ sung cây xanh tại 7 thôn | Đoàn Thanh niên xã | Ban Phát triển các thôn | Trước ngày 30/6/2024 | 90 | 90 | Đang thực hiện | Chỉ tiêu 17.4
Cấp thùng và hướng dẫn hộ phân loại rác tại nguồn | Hội Liên hiệp Phụ nữ xã | Hội Nông dân xã, Ban Phát triển các thôn | @30/6/2024 | 55 | 45 | Đang thực hiện | Chỉ tiêu 17.11
Vận động người dân tham gia bảo hiểm y tế | Công chức Văn hóa - Xã hội | Trạm Y tế xã, các đoàn thể | Trước ngày 31/8/2024 | 40 | 20 | Đang thực hiện | Chỉ tiêu 15.1
Lập sổ khám chữa bệnh điện tử tại 7 thôn | Trạm Y tế xã | Công chức Văn hóa - Xã hội | @30/6/2024 | 35 | 0 | Đang thực hiện | Chỉ tiêu 15.4
Mở 02 lớp đào tạo nghề có cấp chứng chỉ | Công chức Văn hóa - Xã hội | Hội Nông dân xã | @31/8/2024 | 120 | 30 | Chưa thực hiện | Chỉ tiêu 12.2
Lắp biển báo, gờ giảm tốc trên đường xã | Công chức Địa chính - NN - XD - MT | Công an xã | @30/6/2024 | 240 | 0 | Đã hoàn thành |
Rà soát, bổ sung hồ sơ minh chứng các tiêu chí đã đạt | Công chức Văn phòng - Thống kê | Các công chức phụ trách tiêu chí | Trước ngày 30/6/2024 | | | Đang thực hiện |
Lấy ý kiến hài lòng của người dân về xây dựng nông thôn mới | Ủy ban Mặt trận Tổ quốc xã | Các đoàn thể, Ban Công tác Mặt trận các thôn | @31/8/2024 | 25 | 0 | Chưa thực hiện |
`;
const million = 1_000_000;

const header = {
  'A7:A8': 'TT',
  'B7:B8': 'Nội dung nhiệm vụ',
  'C7:C8': 'Đơn vị chủ trì',
  'D7:D8': 'Đơn vị phối hợp',
  'E7:E8': 'Thời hạn hoàn thành',
  'F7:H7': 'Kinh phí dự kiến (đồng)',
  F8: 'Tổng số',
  G8: 'Ngân sách',
  H8: 'Huy động khác',
  'I7:I8': 'Tiến độ',
  'J7:J8': 'Ghi chú',
};
const columnNumbers = ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)=(7)+(8)', '(7)', '(8)', '(9)', '(10)'];

/** @param {BieuSheet} sheet @param {number} row @param {string} budget @param {string} other */
function drawCosts(sheet, row, budget, other) {
  const costed = budget !== '';
  sheet.put(`F${row}`, costed ? `=G${row}+H${row}` : undefined, styles.money);
  sheet.put(`G${row}`, costed ? Number(budget) * million : undefined, styles.money);
  sheet.put(`H${row}`, costed ? Number(other) * million : undefined, styles.money);
}

/** The tasks for the indicators not met yet. Rows are marked by their TT. */
export function tasksSheet() {
  const sheet = new BieuSheet('Biểu 05', [5, 32, 20, 22, 14.5, 21, 14.5, 14.5, 15, 14.5]);
  const title = 'BIỂU 05. NHIỆM VỤ TRỌNG TÂM XÂY DỰNG NÔNG THÔN MỚI NĂM 2024';
  const under = `(Số liệu tính đến ngày ${commune.reportDate})`;
  drawTop(sheet, { split: 'C', title, under, unit: '', header, columnNumbers });
  const lines = tasks.trim().split('\n');
  lines.forEach((line, i) => {
    const row = firstBodyRow + i;
    const [task, owner, cooperators, due, budget, other, progress, note] = line
      .split('|')
      .map((part) => part.trim());
    sheet.put(`A${row}`, i + 1, styles.index);
    sheet.put(`B${row}`, task, styles.text);
    sheet.put(`C${row}`, owner, styles.text);
    sheet.put(`D${row}`, cooperators, styles.text);
    if (due.startsWith('@')) sheet.put(`E${row}`, excelDate(due.slice(1)), styles.date);
    else sheet.put(`E${row}`, due, styles.centred);
    drawCosts(sheet, row, budget, other);
    sheet.put(`I${row}`, progress, styles.centred);
    sheet.put(`J${row}`, note || undefined, styles.text);
    sheet.fitHeight(row, 36);
    sheet.mark(String(i + 1), row);
  });
  drawBottom(sheet, firstBodyRow + lines.length, 'C', [`${illustrative}.`]);
  return sheet;
}
