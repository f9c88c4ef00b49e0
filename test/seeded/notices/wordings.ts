import type { Random } from '../random';
import type { Term } from './duty';

/** A duty in one sentence. */
export type Wording = (parts: {
  readonly owner: string;
  readonly helper: string;
  readonly action: string;
  readonly term: Term;
}) => string;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** With the one in charge at the beginning, at the end, or behind "giao", "đề nghị", "yêu cầu". */
const withDay: readonly Wording[] = [
  ({ owner, action, term: { words } }) => `${capital(owner)} ${action} ${words}`,
  ({ owner, action, term: { words } }) => `${capital(owner)} ${action}, hoàn thành ${words}`,
  ({ owner, helper, action, term: { words } }) =>
    `${capital(owner)} chủ trì, phối hợp với ${helper} ${action}, xong ${words}`,
  ({ owner, action, term: { words } }) => `Giao ${owner} ${action}, hoàn thành ${words}`,
  ({ owner, helper, action, term: { words } }) =>
    `Giao ${owner} chủ trì, phối hợp với ${helper} ${action} ${words}`,
  ({ owner, action, term: { words } }) => `Đề nghị ${owner} ${action} ${words}`,
  ({ owner, action, term: { words } }) => `Yêu cầu ${owner} khẩn trương ${action}, hoàn thành ${words}`,
  ({ owner, action, term: { words } }) => `${capital(words)}, ${owner} ${action}`,
  ({ owner, action, term: { words } }) => `${capital(words)}, giao ${owner} ${action}`,
  ({ owner, helper, action, term: { words } }) =>
    `${capital(owner)} phối hợp chặt chẽ với ${helper} và các thôn ${action}, hoàn thành ${words}`,
  ({ owner, helper, action, term: { words } }) =>
    `${capital(words)}, ${owner} chủ trì, phối hợp với ${helper} ${action}`,
  ({ owner, action, term: { words } }) => `Đối với ${owner}: ${action}, xong ${words}`,
  ({ owner, action, term: { words } }) => `${capital(owner)}: ${capital(action)} ${words}`,
  ({ owner, action, term: { words } }) =>
    `${capital(owner)} phải ${action}, chậm nhất là ${words}`.replace('là chậm nhất', 'là'),
  ({ owner, action, term: { words } }) => `${capital(owner)} có trách nhiệm ${action}; hoàn thành ${words}`,
  ({ owner, action, term: { words } }) => `${capital(action)}; giao ${owner} thực hiện, hoàn thành ${words}`,
  ({ owner, action, term: { words } }) => `${capital(action)} (${owner} chủ trì, hoàn thành ${words})`,
  ({ owner, action, term: { words } }) => `${capital(action)}, hoàn thành ${words}; giao ${owner} chủ trì`,
  ({ owner, action, term: { words } }) =>
    `${capital(action)}; đơn vị chủ trì: ${owner}; thời gian hoàn thành: ${words}`,
  ({ owner, helper, action, term: { words } }) =>
    `${capital(action)}. Chủ trì: ${owner}; phối hợp: ${helper}; thời hạn: ${words}`,
];

const returning: readonly Wording[] = [
  ({ owner, action, term: { words } }) => `${capital(owner)} ${action} ${words}`,
  ({ owner, action, term: { words } }) => `Giao ${owner} ${action} ${words}`,
  ({ owner, action, term: { words } }) => `Đề nghị ${owner} ${words} ${action}`,
  ({ owner, action, term: { words } }) => `${capital(words)}, ${owner} ${action}`,
  ({ owner, action, term: { words } }) => `${capital(action)} ${words}; giao ${owner} thực hiện`,
];

/** A duty under the heading of the one in charge. */
const underHeading: readonly Wording[] = [
  ({ action, term: { words } }) => `${capital(action)}, hoàn thành ${words}`,
  ({ action, term: { words } }) => `${capital(action)} ${words}`,
  ({ action, term: { words } }) => `${capital(words)}, phải ${action}`,
  ({ helper, action, term: { words } }) => `Phối hợp với ${helper} ${action}, xong ${words}`,
  ({ helper, action, term: { words } }) => `Chủ trì, phối hợp với ${helper} ${action} ${words}`,
];

export function drawWording(random: Random, place: 'alone' | 'under heading', { recurrence }: Term): Wording {
  if (place === 'under heading') return recurrence === null ? random.pick(underHeading) : underHeading[1]!;
  return random.pick(recurrence === null ? withDay : returning);
}
