import type { ColumnRole, Leftover, RowRole, TableKind } from '../tables/table';

/** What the recogniser's terms are called to the user. */

export const kindWords: Readonly<Record<TableKind, string>> = {
  criteria: 'tiêu chí',
  funding: 'kinh phí',
  tasks: 'nhiệm vụ',
  'roll-up': 'tổng hợp',
  other: 'biểu khác',
};

export const columnRoleWords: Readonly<Record<ColumnRole, string>> = {
  index: 'số thứ tự',
  criterion: 'tiêu chí',
  indicator: 'chỉ tiêu',
  unit: 'đơn vị tính',
  target: 'yêu cầu',
  result: 'kết quả',
  status: 'đánh giá',
  'met-mark': 'dấu đạt',
  'unmet-mark': 'dấu chưa đạt',
  deadline: 'thời hạn',
  start: 'bắt đầu',
  owner: 'chủ trì',
  cooperators: 'phối hợp',
  solution: 'giải pháp',
  evidence: 'minh chứng',
  note: 'ghi chú',
  item: 'nội dung',
  plan: 'kế hoạch',
  'carried-over': 'chuyển nguồn',
  allocated: 'phân bổ',
  mobilised: 'huy động',
  disbursed: 'giải ngân',
  amount: 'số tiền',
  quantity: 'số lượng',
  total: 'tổng số',
  rate: 'tỷ lệ',
  remaining: 'còn lại',
  task: 'nhiệm vụ',
  progress: 'tiến độ',
  'done-date': 'ngày xong',
  other: 'cột khác',
};

/** In the order in which a reader counts them. */
export const rowRoleWords: Readonly<Record<RowRole, string>> = {
  group: 'nhóm',
  criterion: 'tiêu chí',
  indicator: 'chỉ tiêu',
  item: 'khoản mục',
  task: 'nhiệm vụ',
  total: 'dòng tổng',
  'of-which': 'dòng "trong đó"',
  breakdown: 'dòng "chia ra"',
  'column-numbers': 'dòng số cột',
  note: 'dòng ghi chú',
};

export const leftoverWords: Readonly<Record<Leftover['what'], string>> = {
  heading: 'phần đầu văn bản',
  title: 'tiêu đề',
  'unit-line': 'dòng đơn vị tính',
  note: 'ghi chú',
  signature: 'chỗ ký',
  scratch: 'ô tính nháp',
  unnamed: 'vùng chưa nhận ra',
};
