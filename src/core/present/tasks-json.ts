import type { QuantityTarget } from '../claims/quantity-targets';
import type { Notice, Proposal, Task } from '../claims/task';

/** What `tasks --format json` writes, version 1: fields may be added, none renamed. */
export interface JsonTasks {
  readonly version: 1;
  readonly tasks: readonly JsonTask[];
  readonly proposals: readonly Proposal[];
}

export interface JsonTask {
  readonly task: string;
  readonly owner: string | null;
  readonly cooperators: readonly string[];
  /** The first of `targets`. */
  readonly target: QuantityTarget | null;
  readonly targets: readonly QuantityTarget[];
  /** "2024-05-15" */
  readonly due: string | null;
  readonly dueText: string | null;
  /** An RFC 5545 rule: "FREQ=MONTHLY;BYMONTHDAY=15". */
  readonly recurrence: string | null;
  /** The line of the notice on which the quote begins, from 1. */
  readonly line: number;
  readonly quote: string;
}

/** A notice as the JSON contract states it. */
export function tasksJson({ tasks, proposals }: Notice): JsonTasks {
  return { version: 1, tasks: tasks.map(jsonTask), proposals: proposals.map(jsonProposal) };
}

function jsonTask(one: Task): JsonTask {
  const { task, owner, cooperators, target, targets, due, dueText, recurrence, line, quote } = one;
  return { task, owner, cooperators, target, targets, due, dueText, recurrence, line, quote };
}

function jsonProposal({ proposal, answer, owner, due, line, quote }: Proposal): Proposal {
  return { proposal, answer, owner, due, line, quote };
}
