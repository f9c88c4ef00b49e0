import { execFileSync, spawnSync } from 'node:child_process';

/** What the built command line answered. */
export interface Answer {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

let built = false;

/** Runs dist/cli/soat-bieu.js as a user would; builds it first when the sources are newer. */
export function soatBieu(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Answer {
  if (!built) execFileSync(process.execPath, ['scripts/ensure-build.mjs', 'cli']);
  built = true;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/soat-bieu.js', ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, out: stdout, err: stderr };
}
