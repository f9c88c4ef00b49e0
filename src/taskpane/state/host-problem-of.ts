import { HostProblem } from '../../hosts/workbook-host';
import { errorDetail } from './error-detail';

/** Whatever broke, as something that can be said to the user. */
export function hostProblemOf(error: unknown): HostProblem {
  if (error instanceof HostProblem) return error;
  return new HostProblem(
    'failed',
    'Việc soát dừng lại vì một trục trặc chưa lường trước.',
    'Đề nghị thử lại. Nếu vẫn vậy, chép chi tiết gửi người hỗ trợ.',
    errorDetail(error),
  );
}
