import { dayOf } from './day-of';
import { run } from './run';
import { standardOutput } from './standard-output';

process.exitCode = await run(process.argv.slice(2), {
  out: standardOutput(process.stdout),
  err: standardOutput(process.stderr),
  today: dayOf(new Date()),
  version: SOAT_BIEU_VERSION,
  noColour: Boolean(process.env['NO_COLOR']) || process.env['TERM'] === 'dumb',
  debug: Boolean(process.env['SOAT_BIEU_DEBUG']),
});
