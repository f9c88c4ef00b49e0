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
  it.each(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'UBND XÃ MẪU', 'Kính gửi: UBND huyện', 'Số: 12/BC-UBND'])(
    '"%s" thuộc phần đầu',
    (text) => {
      expect(isPageHead(text)).toBe(true);
    },
  );

  it.each(['Số hộ nghèo', 'Kế hoạch năm 2024', `UBND ${'x'.repeat(300)}`])(
    '"%s" không thuộc phần đầu',
    (text) => {
      expect(isPageHead(text)).toBe(false);
    },
  );

  it.each(['Biểu số 01', 'Phụ lục II', '(Mẫu 3a)'])('"%s" gọi tên một biểu', (text) => {
    expect(isTableTag(text)).toBe(true);
    expect(isTableTag('Biểu quyết nhất trí')).toBe(false);
  });

  it('nhận dòng "Kèm theo"', () => {
    expect(isAttachmentLine('(Kèm theo Báo cáo số 9/BC-UBND)')).toBe(true);
    expect(isAttachmentLine('Báo cáo kèm theo')).toBe(false);
  });

  it.each([
    'Người lập biểu',
    'TM. UBND XÃ',
    'Nơi nhận:',
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

  it.each(['Ghi chú: số liệu đến 15/5', '* Tổng hợp chung', 'Bằng chữ: Hai tỷ đồng'])(
    '"%s" là ghi chú',
    (text) => {
      expect(isNoteLine(text)).toBe(true);
    },
  );

  it('nhận ô điền của mẫu và chữ "Đơn vị tính" đứng riêng', () => {
    expect(isFormField('Đơn vị báo cáo: ……')).toBe(true);
    expect(isFormField('Đơn vị báo cáo: …… ')).toBe(true);
    expect(isFormField('Đơn vị báo cáo: ……xã')).toBe(false);
    expect(isFormField('Đơn vị báo cáo: xã Mẫu')).toBe(false);
    expect(isUnitLabel('Đơn vị tính:')).toBe(true);
    expect(isUnitLabel('Đơn vị tính: đồng')).toBe(false);
  });
});
