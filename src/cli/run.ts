import { FileError } from '../hosts/file-error';
import { readArguments } from './arguments';
import type { Arguments } from './arguments';
import { check } from './commands/check';
import { rules } from './commands/rules';
import { tables } from './commands/tables';
import { tasks } from './commands/tasks';
import type { Environment } from './environment';
import { exitCodes } from './exit-codes';
import type { ExitCode } from './exit-codes';
import { helpText } from './help';
import { UsageError } from './usage-error';

/** Carries out one command line. Never rejects: what goes wrong becomes one sentence and exit code 2. */
export async function run(argv: readonly string[], environment: Environment): Promise<ExitCode> {
  try {
    return await carryOut(readArguments(argv), environment);
  } catch (error) {
    environment.err.write(`${sentenceOf(error)}\n`);
    if (environment.debug && error instanceof Error) environment.err.write(`${error.stack}\n`);
    return exitCodes.trouble;
  }
}

async function carryOut(command: Arguments, environment: Environment): Promise<ExitCode> {
  switch (command.verb) {
    case 'check':
      return check(command, environment);
    case 'tables':
      return tables(command, environment);
    case 'tasks':
      return tasks(command, environment);
    case 'rules':
      return rules(command, environment);
    case 'help':
      environment.out.write(`${helpText(command.about)}\n`);
      return exitCodes.clean;
    case 'version':
      environment.out.write(`${environment.version}\n`);
      return exitCodes.clean;
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof UsageError || error instanceof FileError) return error.message;
  return 'Chương trình gặp lỗi ngoài dự kiến nên phải dừng; đặt SOAT_BIEU_DEBUG=1 để xem chi tiết.';
}
