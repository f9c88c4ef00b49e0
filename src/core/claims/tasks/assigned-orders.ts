import type { Assignment } from './assignments';
import { bracketedAtEnd, readAssignment } from './assignments';
import type { DutyPart } from './duty-parts';
import type { Order } from './order';
import { nameOf, namesOf } from './outer-owners';
import type { Word } from './words';
import { readWords } from './words';

/** "…; giao Phòng Nội vụ chủ trì, hoàn thành trước ngày 30/6/2031" says who does what stands before it, and until when. */
export function assigned(
  order: Order,
  { owner, helpers }: Assignment,
  { text, dues }: DutyPart,
  words: readonly Word[],
  end: number,
): Order {
  return {
    ...helpedBy(order, namesOf(text, words, helpers)),
    owner: owner ? nameOf(text, words, owner) : order.owner,
    dues: order.dues.length > 0 ? order.dues : dues,
    span: { ...order.span, end },
  };
}

/** "… (UBND xã chủ trì, Công an xã phối hợp, xong trước ngày 30/6/2031)" */
export function assignedInBrackets({ text, dues }: DutyPart) {
  const inside = bracketedAtEnd(text);
  if (!inside) return null;
  const words = readWords(inside.text);
  const shifted = dues.map((due) => ({ ...due, at: due.at - inside.at, end: due.end - inside.at }));
  const assignment = readAssignment(words, shifted);
  if (!assignment) return null;
  return {
    owner: assignment.owner && nameOf(inside.text, words, assignment.owner),
    helpers: namesOf(inside.text, words, assignment.helpers),
  };
}

export function helpedBy(order: Order, names: readonly string[]): Order {
  return { ...order, cooperators: [...new Set([...order.cooperators, ...names])] };
}
