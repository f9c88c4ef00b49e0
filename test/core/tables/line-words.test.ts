import { describe, expect, it } from '@jest/globals';
import {
  isAttachmentLine,
  isFormField,
  isNoteLine,
  isPageHead,
  isSignatureLine,
  isTableTag,
  isUnitLabel,
} from '../../../src/core/tables/line-words';

describe('các dòng quanh bảng', () => {
  it.each([
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'UBND XÃ MẪU',
    'Ủy ban nhân dân xã Mẫu',
    'HĐND xã Mẫu',
    'Hội đồng nhân dân xã Mẫu',
    'Ban chỉ đạo xã Mẫu',
    'Đảng ủy xã Mẫu',
    'Mặt trận Tổ quốc xã Mẫu',
    'Kính gửi: UBND huyện',
    'Số: 12/BC-UBND',
    'Số…/BC-UBND',
    'Mã chương: 800',
    'Đơn vị báo cáo: xã Mẫu',
    'Đơn vị nhận báo cáo: huyện',
    'Tên đơn vị: xã Mẫu',
    'Chủ đầu tư: xã Mẫu',
  ])('"%s" thuộc phần đầu', (text) => {
    expect(isPageHead(text)).toBe(true);
  });

  it.each(['Số hộ nghèo', 'Kế hoạch năm 2024', `UBND ${'x'.repeat(300)}`])(
    '"%s" không thuộc phần đầu',
    (text) => {
      expect(isPageHead(text)).toBe(false);
    },
  );

  it.each(['Biểu số 01', 'Phụ lục II', '(Mẫu 3a)', 'Bảng 2: Nguồn vốn', 'Biểu: 05', 'Phụ lục số B'])(
    '"%s" gọi tên một biểu',
    (text) => {
      expect(isTableTag(text)).toBe(true);
      expect(isTableTag('Biểu quyết nhất trí')).toBe(false);
    },
  );

  it('nhận dòng "Kèm theo"', () => {
    expect(isAttachmentLine('(Kèm theo Báo cáo số 9/BC-UBND)')).toBe(true);
    expect(isAttachmentLine('Ban hành kèm theo Quyết định số 5/QĐ-UBND')).toBe(true);
    expect(isAttachmentLine('( Đính kèm Công văn số 7/UBND)')).toBe(true);
    expect(isAttachmentLine('Báo cáo kèm theo')).toBe(false);
  });

  it.each([
    'Người lập biểu',
    'TM. UBND XÃ',
    'Q.CHỦ TỊCH',
    'Nơi nhận:',
    'Lập biểu',
    'Người tổng hợp',
    'Kế toán',
    'Thủ trưởng đơn vị',
    'Chủ tịch',
    'Phó chủ tịch',
    'Trưởng ban',
    'Giám đốc',
    'T/M UBND xã',
    'KT. Chủ tịch',
    'TL. Chủ tịch',
    'Q. Chủ tịch',
    'Q.Chủ tịch',
    'Xác nhận của UBND xã',
    'Cán bộ lập biểu',
    'Công chức phụ trách',
    '(Ký, ghi rõ họ tên)',
    'Ký tên, đóng dấu',
    'Ngày 5/… tháng 6 năm …',
    'Ngày … tháng … năm 2024',
    'Xã Mẫu, ngày 5 tháng 6 năm 2024',
  ])('"%s" thuộc chỗ ký', (text) => {
    expect(isSignatureLine(text)).toBe(true);
  });

  it.each([`Nơi nhận ${'vốn '.repeat(30)}`, 'Cán bộ, công chức xã đạt chuẩn'])(
    '"%s" không phải chỗ ký',
    (text) => {
      expect(isSignatureLine(text)).toBe(false);
    },
  );

  it.each([
    'Ghi chú: số liệu đến 15/5',
    '* Ghi chú: số ước',
    'Lưu ý: làm tròn',
    'Chú thích: x',
    'Nguồn số liệu: Phòng Thống kê',
    'Nguồn: báo cáo của các thôn',
    'Kết quả tổng hợp: đạt',
    'Số liệu đến 15/5: tạm tính',
    'Viết bằng chữ: hai tỷ',
    '(*) Tạm tính',
    '* Tổng hợp chung',
    'Bằng chữ: Hai tỷ đồng',
  ])('"%s" là ghi chú', (text) => {
    expect(isNoteLine(text)).toBe(true);
  });

  it('nhận ô điền của mẫu và chữ "Đơn vị tính" đứng riêng', () => {
    expect(isFormField('Đơn vị báo cáo: ……')).toBe(true);
    expect(isFormField('Đơn vị báo cáo: …… ')).toBe(true);
    expect(isFormField(': ……')).toBe(true);
    expect(isFormField('Đơn vị báo cáo: ……xã')).toBe(false);
    expect(isFormField('Đơn vị báo cáo: xã Mẫu')).toBe(false);
    expect(isUnitLabel('Đơn vị tính:')).toBe(true);
    expect(['ĐVT:', '(Đơn vị :'].map(isUnitLabel)).toEqual([true, true]);
    expect(isUnitLabel('Đơn vị tính: đồng')).toBe(false);
  });
});
