import { basename } from 'node:path';
import type { Notice } from '../../core/claims/tasks/task';
import { readTasks } from '../../core/claims/tasks/tasks';
import { followUpTable } from '../../core/forms/follow-up-table';
import { tasksCalendar } from '../../core/present/tasks-calendar';
import { tasksJson } from '../../core/present/tasks-json';
import { tasksText } from '../../core/present/tasks-text';
import { readDocument } from '../../hosts/document/read-document';
import { FileError } from '../../hosts/file-error';
import { inflateWithNode } from '../../hosts/xlsx/inflate-node';
import { writeNewWorkbook } from '../../hosts/xlsx/new-workbook/write-new-workbook';
import type { TasksArguments } from '../arguments';
import type { Environment } from '../environment';
import { exitCodes } from '../exit-codes';
import type { ExitCode } from '../exit-codes';
import { lookOf } from '../look';
import { readFile } from '../read-file';
import { refuseToOverwriteSource } from '../refuse-to-overwrite';
import { writeOutput } from '../write-output';

/** soat-bieu tasks: what a notice orders, as a list, as JSON, as a table to follow it up, or as a calendar. */
export async function tasks(command: TasksArguments, environment: Environment): Promise<ExitCode> {
  const { path, format, output } = command;
  if (output !== null) refuseToOverwriteSource(output, path);
  try {
    const text = await readDocument(readFile(path), path, inflateWithNode);
    for (const note of text.notes ?? []) environment.err.write(`${path}: ${note}\n`);
    const content = draw(readTasks(text), command, environment);
    if (output === null) environment.out.write(String(content));
    else {
      writeOutput(output, content, format === 'xlsx' ? 'wx' : 'w');
      environment.err.write(`Đã ghi kết quả vào ${output}\n`);
    }
    return exitCodes.clean;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    environment.err.write(`${path}: ${error.message}\n`);
    return exitCodes.trouble;
  }
}

function draw(
  notice: Notice,
  { path, format, output, asOf }: TasksArguments,
  environment: Environment,
): string | Uint8Array {
  switch (format) {
    case 'text':
      return tasksText(notice, path, lookOf(output === null ? environment.out : null, environment));
    case 'json':
      return `${JSON.stringify(tasksJson(notice), null, 2)}\n`;
    case 'ics':
      return tasksCalendar(notice.tasks, { asOf: asOf ?? environment.today, version: environment.version });
    case 'xlsx':
      return writeNewWorkbook([followUpTable(notice.tasks, `văn bản "${basename(path)}"`)]);
  }
}
