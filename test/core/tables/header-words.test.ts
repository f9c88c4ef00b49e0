import { describe, expect, it } from '@jest/globals';

import { isYearLabel, roleOfLabel, roleOfPath } from '../../../src/core/tables/header-words';

describe('roleOfLabel', () => {
  it.each([
    ['TT', 'index'],
    ['Số TT', 'index'],
    ['Tên tiêu chí', 'criterion'],
    ['Nội dung tiêu chí', 'indicator'],
    ['Tên chỉ tiêu', 'indicator'],
    ['Đơn vị tính', 'unit'],
    ['Mức đạt chuẩn', 'target'],
    ['Kết quả thực hiện', 'result'],
    ['Tự đánh giá', 'status'],
    ['Đạt', 'met-mark'],
    ['Chưa đạt', 'unmet-mark'],
    ['Đạt/Chưa đạt', 'status'],
    ['Thời gian hoàn thành', 'deadline'],
    ['Ngày bắt đầu', 'start'],
    ['Đơn vị chủ trì', 'owner'],
    ['Đơn vị chuẩn bị', 'owner'],
    ['Kết thúc', 'deadline'],
    ['Tên hồ sơ, tài liệu', 'task'],
    ['Tình trạng', 'progress'],
    ['Đơn vị phối hợp', 'cooperators'],
    ['Giải pháp thực hiện', 'solution'],
    ['Hồ sơ minh chứng', 'evidence'],
    ['Ghi chú', 'note'],
    ['Nguồn vốn', 'item'],
    ['Kế hoạch vốn', 'plan'],
    ['Vốn kéo dài', 'carried-over'],
    ['Đã phân bổ', 'allocated'],
    ['Huy động', 'mobilised'],
    ['Giải ngân', 'disbursed'],
    ['Kinh phí', 'amount'],
    ['Số lượng', 'quantity'],
    ['Tổng số', 'total'],
    ['Tỷ lệ giải ngân', 'rate'],
    ['Còn nợ', 'remaining'],
    ['Nhiệm vụ', 'task'],
    ['Tiến độ', 'progress'],
    ['Năm', 'item'],
    ['Đạt (x)', 'met-mark'],
    ['Đạt(x)', 'met-mark'],
    ['Chưa đạt(x)', 'unmet-mark'],
    ['Đạt(%)', 'rate'],
    ['Yêu cầu đạt (%)', 'target'],
    ['Kinh phí (ĐVT: triệu đồng)', 'amount'],
    ['Kết quả thực hiện các tiêu chí', 'result'],
    ['Chỉ tiêu kế hoạch năm 2031', 'plan'],
    ['NSTW', 'amount'],
    ['NSX', 'amount'],
    ['Nội dung hỗ trợ', 'item'],
    ['Yêu cầu (%)', 'target'],
    ['Hài lòng (%)', 'rate'],
    ['Thực hiện/Kế hoạch (%)', 'rate'],
    ['Số học viên', 'quantity'],
    ['Vốn đã giao', 'allocated'],
    ['Ngày hoàn thành thực tế', 'done-date'],
  ])('"%s" là %s', (label, role) => {
    expect(roleOfLabel(label)).toBe(role);
    expect(roleOfLabel(label.normalize('NFD').toUpperCase())).toBe(role);
  });

  it.each([
    ['index', ['STT', 'S.T.T', 'S.T.T.', 'Số thứ tự', 'Thứ tự', 'Mã số', 'Mục', 'TT.']],
    [
      'rate',
      [
        '%',
        '(%)',
        'Tỉ lệ',
        'So sánh',
        'So với kế hoạch',
        'Cơ cấu',
        'Tỷ trọng',
        'Phần trăm',
        'TH/KH x100',
        'TH/KH x 100',
        'Đạt (%)',
        'Thực hiện (%)',
        'Hoàn thành %',
      ],
    ],
    ['met-mark', ['Đạt chuẩn', 'Có đạt', 'Đạt (+)', 'Đạt (v)']],
    ['unmet-mark', ['Không đạt', 'Chưa đạt chuẩn', 'Chưa đạt (x)']],
    [
      'status',
      [
        'Trạng thái',
        'Xếp loại',
        'Đạt/Không đạt',
        'Mức độ đạt',
        'Kết luận',
        'Kết quả (đạt/chưa đạt)',
        'Kết quả đạt hay chưa',
        'Tự chấm',
      ],
    ],
    [
      'done-date',
      ['Ngày cập nhật', 'Ngày thực tế', 'Ngày trả lời', 'Thực tế hoàn thành', 'Hoàn thành thực tế'],
    ],
    ['start', ['Ngày khởi công', 'Thời gian khởi công', 'Từ ngày']],
    [
      'deadline',
      [
        'Thời hạn',
        'Thời gian kết thúc',
        'Thời điểm kết thúc',
        'Ngày kết thúc',
        'Hạn xử lý',
        'Hạn trả lời',
        'Hạn báo cáo',
        'Hạn nộp',
        'Thời điểm xong',
        'Thời gian nộp',
        'Thời gian đạt chuẩn',
        'Thời gian',
        'Lộ trình',
        'Mốc thời gian',
        'Ngày hoàn thành',
        'Đến ngày',
        'Hoàn thành trước',
      ],
    ],
    [
      'task',
      [
        'Tên tài liệu',
        'Công việc',
        'Nội dung chỉ đạo',
        'Nội dung kiến nghị',
        'Nội dung phản ánh',
        'Nội dung đề nghị',
        'Nội dung đề xuất',
        'Việc cần làm',
        'Việc phải làm',
        'Kiến nghị',
        'Đề xuất',
      ],
    ],
    ['evidence', ['Minh chứng', 'Tài liệu kèm theo', 'Tài liệu chứng minh']],
    [
      'solution',
      [
        'Biện pháp',
        'Hướng khắc phục',
        'Hướng xử lý',
        'Nội dung trả lời',
        'Ý kiến giải trình',
        'Ý kiến tiếp thu',
        'Tiếp thu',
      ],
    ],
    ['note', ['Ý kiến', 'Diễn giải', 'Lý do', 'Nguyên nhân']],
    [
      'owner',
      [
        'Phụ trách',
        'Đầu mối',
        'Đơn vị thực hiện',
        'Cơ quan góp ý',
        'Người tham mưu',
        'Bộ phận chịu trách nhiệm',
        'Đơn vị xử lý',
        'Đơn vị theo dõi',
        'Đơn vị cung cấp',
        'Cơ quan soạn thảo',
        'Trách nhiệm',
      ],
    ],
    [
      'progress',
      [
        'Tình hình thực hiện',
        'Tình trạng xử lý',
        'Mức độ hoàn thành',
        'Kết quả xử lý',
        'Kết quả theo dõi',
        'Kết quả giải quyết',
      ],
    ],
    ['unit', ['ĐVT', 'Đ.V.T.', 'Đơn vị đo']],
    [
      'target',
      [
        'Mức tiêu chuẩn',
        'Mức chuẩn',
        'Mức phải đạt',
        'Quy định',
        'Chỉ tiêu chung',
        'Chỉ tiêu theo vùng',
        'Chỉ tiêu phấn đấu',
        'Chỉ tiêu giao',
        'Chỉ tiêu phải đạt',
        'Chỉ tiêu cần đạt',
        'Chuẩn đạt',
        'Ngưỡng',
        'Chuẩn',
      ],
    ],
    [
      'criterion',
      ['Tiêu chí', 'Nhóm tiêu chí', 'Tiêu chí số', 'Tên các tiêu chí', 'Các tiêu chí', 'Tiêu chí NTM'],
    ],
    [
      'indicator',
      [
        'Nội dung các chỉ tiêu',
        'Chỉ tiêu',
        'Chỉ tiêu thành phần',
        'Tên các chỉ tiêu',
        'Tiêu chí/chỉ tiêu',
        'Tiêu chí, chỉ tiêu',
        'Nội dung, chỉ tiêu',
      ],
    ],
    ['carried-over', ['Vốn chuyển nguồn', 'Năm 2023 chuyển sang', 'Năm trước chuyển']],
    [
      'remaining',
      [
        'Còn lại',
        'Còn thiếu',
        'Còn phải trả',
        'Còn được cấp',
        'Còn dư',
        'Số nợ',
        'Nợ',
        'Nợ đọng',
        'Chênh lệch',
        'Tăng (+), giảm (-)',
        'Chưa giải ngân',
        'Chưa thanh toán',
        'Chưa quyết toán',
        'Chưa chi',
        'Chưa cấp',
        'Chưa phân bổ',
      ],
    ],
    ['disbursed', ['Thanh toán', 'Đã chi', 'Thực chi', 'Quyết toán']],
    ['mobilised', ['Đóng góp', 'Ủng hộ', 'Dân tài trợ']],
    [
      'allocated',
      ['Bố trí', 'Được giao', 'Đã nhận', 'Đã cấp', 'Giao vốn', 'Kinh phí được giao', 'Dự toán giao'],
    ],
    ['plan', ['KH', 'Dự toán', 'Dự kiến', 'Theo kế hoạch năm', 'Tổng mức đầu tư', 'TMĐT', 'Tổng dự toán']],
    ['total', ['Tổng cộng', 'Tổng giá trị', 'Tổng kinh phí', 'Tổng vốn', 'Cộng', 'Tổng (3+4)', 'Cộng: A']],
    [
      'quantity',
      [
        'Hộ nghèo',
        'Hộ cận nghèo',
        'Khối lượng',
        'Diện tích',
        'Số hộ',
        'Tổng số người',
        'Số nhân khẩu',
        'Số lao động',
        'Số thôn',
        'Số công',
        'Số dự án',
        'Số trang trại',
        'Số nhà',
        'Số tiêu chí',
        'Số lớp',
        'Số mô hình',
        'Số buổi',
        'Số cuộc',
        'Số cây',
        'Số con',
        'Số sản phẩm',
        'Số đại biểu',
        'Số trường',
        'Số hợp tác xã',
        'Số doanh nghiệp',
        'Số cơ sở',
        'Số km',
        'Số ha',
        'Chiều dài',
        'Sản lượng',
      ],
    ],
  ] as const)('những chữ khác của %s', (role, labels) => {
    expect(labels.map((label) => [label, roleOfLabel(label)])).toEqual(labels.map((label) => [label, role]));
  });

  it.each([
    ['Đạt(x)', 'met-mark'],
    ['Chưa đạt(x)', 'unmet-mark'],
    ['Thực hiện(%)', 'rate'],
    ['NSTW', 'amount'],
    ['NSĐP', 'amount'],
    ['NSNN', 'amount'],
    ['Kết quả thực hiện (%)', 'result'],
    ['Kết quả thực hiện các tiêu chí', 'result'],
    ['Số lượng các tiêu chí', 'quantity'],
    ['Số và tên hồ sơ minh chứng', 'evidence'],
    ['Khối lượng (ĐVT: m3)', 'quantity'],
    ['Kế hoạch (đơn vị tính: triệu đồng)', 'plan'],
    ['Chỉ tiêu kế hoạch năm 2024', 'plan'],
  ] as const)('viết liền hay có thêm chữ: "%s" là %s', (label, role) => {
    expect(roleOfLabel(label)).toBe(role);
  });

  it.each(['Thép', 'A', 'Nam', `Kinh phí ${'rất dài '.repeat(40)}`])('không đoán "%s"', (label) => {
    expect(roleOfLabel(label)).toBeNull();
  });

  it('không giữ mãi mọi nhãn đã gặp', () => {
    for (let i = 0; i < 10_002; i++) roleOfLabel(`xyz ${i}`);
    expect(roleOfLabel('TT')).toBe('index');
  });
});

describe('roleOfPath', () => {
  it.each([
    [['Ghi chú'], 'note'],
    [['Kế hoạch', 'Tổng số'], 'total'],
    [['Kế hoạch', 'Vốn ngân sách'], 'plan'],
    [['Trong đó', 'Vốn ngân sách'], 'amount'],
    [['Giải ngân', 'Loại khác'], 'disbursed'],
    [['Năm 2024', 'Nguồn vốn'], 'item'],
    [['Tiền mặt'], 'amount'],
    [['Mục tiêu', 'Thực hiện'], 'result'],
    [['Tỷ lệ thực hiện', 'Thép'], 'rate'],
    [['Tỷ lệ thực hiện', 'Kế hoạch số 5'], 'rate'],
    [['So sánh (%)', 'Kế hoạch 2024'], 'rate'],
    [['Tỷ lệ hộ nghèo', 'Số hộ'], 'quantity'],
    [['Thép', 'Xi măng'], null],
    [[], null],
  ] as const)('%j → %s', (path, role) => {
    expect(roleOfPath(path)).toBe(role);
  });
});

describe('isYearLabel', () => {
  it.each([
    ['Năm', true],
    ['NĂM', true],
    ['Năm'.normalize('NFD'), true],
    ['Nam', false],
    ['Năm 2024', false],
  ])('"%s": %s', (label, isYear) => {
    expect(isYearLabel(label)).toBe(isYear);
  });
});
