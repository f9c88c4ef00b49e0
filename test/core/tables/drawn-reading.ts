import { readingOf, type Reading } from '../../../src/core/tables/table';
import { tableOf } from './recognise';

/** A short drawing of a reading: its kind and what matters most about it. */
export function drawnReading(reading: Reading): string {
  switch (reading.kind) {
    case 'figure': {
      const { figure, unit, asText, percent } = reading;
      const marks = [unit?.text, asText ? 'chữ' : '', percent ? 'phần trăm' : ''].filter((mark) => mark);
      return ['figure', figure.value, `±${figure.ulp / 2}`, ...marks].join(' ');
    }
    case 'ratio':
      return 'ratio';
    case 'status':
      return `status ${reading.status}`;
    case 'threshold':
      return reading.threshold.kind === 'figure'
        ? `threshold ${reading.threshold.comparator} ${reading.threshold.figure.value}${reading.threshold.percent ? '%' : ''}`
        : `threshold ${reading.threshold.kind}`;
    case 'deadline':
      return `deadline ${reading.deadline.kind}`;
    case 'error':
      return `error ${reading.error}`;
    default:
      return reading.kind;
  }
}

/** How a result or status is read beside a target. */
export function readBesideTarget(target: string, result: string, status: string): readonly string[] {
  const table = tableOf(`
Kết quả thực hiện bộ tiêu chí
| TT | Tiêu chí | Nội dung tiêu chí | Yêu cầu | Kết quả | Đánh giá |
| 1 | Đường | Đường xã | ${target} | ${result} | ${status} |
| 2 | Nước | Kênh | Đạt | Đạt | Đạt |
| 3 | Điện | Lưới | Đạt | Đạt | Chưa đạt |`);
  return [4, 5, 6].map((column) => drawnReading(readingOf(table, 3, column)));
}
