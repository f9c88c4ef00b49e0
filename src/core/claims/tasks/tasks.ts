import { readAnswers } from './answers';
import type { Answered } from './answers';
import { readDocumentDay } from '../text/document-day';
import { readOrders } from './orders';
import type { Order } from './order';
import type { DueSpan } from './due-span';
import { readUndatedWords } from './undated-words';
import { readNoticeParts } from './notice-parts';
import type { Passage } from '../text/passages';
import { readPassages } from '../text/passages';
import type { ReportText } from '../text/report-text';
import type { Notice, Proposal, Task } from './task';
import { placeOf } from '../text/text-span';

/** Reads a notice of conclusions: what it orders, and how it answers what was asked for. Never throws, on any text. */
export function readTasks(report: ReportText): Notice {
  const passages = readPassages(report);
  const parts = readNoticeParts(passages);
  const answered = readAnswers(passages, parts);
  const orders = readOrders({ passages, parts, answered, today: readDocumentDay(passages) });
  return {
    tasks: orders.flatMap((order) => tasksOf(passages, order)),
    proposals: answered.map((one) => proposalOf(passages, one, orders)),
  };
}

/** One duty is several tasks where it names several days, each to be watched. */
function tasksOf(
  passages: readonly Passage[],
  { span, task, owner, cooperators, dues, targets }: Order,
): Task[] {
  const figures = targets.map(({ comparator, value, unit }) => ({ comparator, value, unit }));
  const common = { task, owner, cooperators, target: figures[0] ?? null, targets: figures };
  return timesOf(dues, readUndatedWords(task)).map((time) => ({
    ...common,
    ...time,
    ...placeOf(passages, span),
  }));
}

type Time = Pick<Task, 'due' | 'dueText' | 'recurrence'>;

function timesOf(dues: readonly DueSpan[], undated: string | null): readonly Time[] {
  const times = dues.flatMap(({ words: dueText, dues: days, recurrence }): Time[] =>
    days.length === 0
      ? [{ due: null, dueText, recurrence }]
      : days.map((due) => ({ due, dueText, recurrence: null })),
  );
  const distinct = times.filter(
    ({ due, recurrence }, i) =>
      times.findIndex((one) => one.due === due && one.recurrence === recurrence) === i,
  );
  return distinct.length === 0 ? [{ due: null, dueText: undated, recurrence: null }] : distinct;
}

function proposalOf(
  passages: readonly Passage[],
  { proposal, answer }: Answered,
  orders: readonly Order[],
): Proposal {
  const place = placeOf(passages, proposal);
  const charged = orders.filter(({ span }) =>
    answer.some(({ passage, at, end }) => passage === span.passage && at <= span.at && span.end <= end),
  );
  return {
    proposal: place.quote,
    answer: answer.length === 0 ? null : answer.map((span) => placeOf(passages, span).quote).join(' '),
    owner: charged.find(({ owner }) => owner !== null)?.owner ?? null,
    due: charged.flatMap(({ dues }) => dues.flatMap(({ dues: days }) => days))[0] ?? null,
    ...place,
  };
}
