import { describe, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import { page } from '../../../../src/core/present/text/page';
import { reportFileText } from '../../../../src/core/present/text/report-file-text';
import type { Severity } from '../../../../src/core/rules/define-rule';
import { checkedReport, unreadReport } from '../report-outcome';

const sheet = page({ colour: false, width: 90, widthOf: stringWidth });
const draw = (report: typeof unreadReport, minSeverity: Severity = 'info') =>
  reportFileText(sheet, report, minSeverity).join('\n');

describe('reportFileText', () => {
  it('tells the faults, then the figures beside their cells', () => {
    const drawn = draw(checkedReport(['Đến nay xã đạt 2/2 tiêu chí xã nông thôn mới.']));
    expect(drawn).toContain('× SAI');
    expect(drawn).toMatch(/× sai {2}dòng 1 .*BC101/);
    expect(drawn).toContain('Xem thêm: ô ');
    expect(drawn).toMatch(/dòng 1 {2}khác/);
    expect(drawn).toMatch(/○ 0 lưu ý/);
  });

  it('says of figures without a table why they were not compared, and nothing of names', () => {
    const drawn = draw(checkedReport(['UBND xã Mẫu: xã đạt 1/2 tiêu chí nông thôn mới.'], true));
    expect(drawn).toContain('Chưa đối chiếu: Chưa có biểu nào đi cùng báo cáo. "1/2" (dòng 1)');
    expect(drawn).not.toContain('"Mẫu"');
    expect(drawn).toContain('Không thấy chỗ nào cần sửa');
  });

  it('leaves out what is lighter than asked for, but counts it', () => {
    const report = checkedReport(['Số: /BC-UBND', 'Xã đạt 1/2 tiêu chí.'], true);
    expect(draw(report)).toContain('○ LƯU Ý (1)');
    expect(draw(report, 'warning')).not.toContain('LƯU Ý');
    expect(draw(report, 'warning')).toContain('○ 1 lưu ý');
  });

  it('does not praise a text in which there was nothing to check', () => {
    expect(draw(checkedReport(['Kính gửi các đồng chí.'], true))).toContain('Không thấy số liệu');
  });

  it('says first what of a report could not be read', () => {
    const drawn = draw(
      checkedReport(['Xã đạt 1/2 tiêu chí.'], true, ['Trang 2 là ảnh quét, chưa đọc được.']),
    );
    expect(drawn).toMatch(/^ {2}bao-cao\.docx\n {2}▲ Trang 2 là ảnh quét, chưa đọc được\.\n/);
  });

  it('says why a report could not be read', () => {
    expect(draw(unreadReport)).toBe('  quet.pdf\n  × Tệp PDF không có lớp chữ.\n');
  });
});
