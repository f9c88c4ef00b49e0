import type { Notice, Proposal, Task } from '../claims/tasks/task';

/** What `tasks --format json` writes, version 1: fields may be added, none renamed. */
export interface JsonTasks {
  readonly version: 1;
  readonly tasks: readonly Task[];
  readonly proposals: readonly Proposal[];
}

/** A notice as the JSON contract states it. */
export function tasksJson({ tasks, proposals }: Notice): JsonTasks {
  return { version: 1, tasks: tasks.map(jsonTask), proposals: proposals.map(jsonProposal) };
}

function jsonTask(one: Task): Task {
  const { task, owner, cooperators, target, targets, due, dueText, recurrence, line, quote } = one;
  return { task, owner, cooperators, target, targets, due, dueText, recurrence, line, quote };
}

function jsonProposal({ proposal, answer, owner, due, line, quote }: Proposal): Proposal {
  return { proposal, answer, owner, due, line, quote };
}
