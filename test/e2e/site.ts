import { execFileSync, spawn } from 'node:child_process';

/** The built site, served as `npm start` serves it. */
export interface Site {
  /** "http://localhost:41234" */
  readonly address: string;
  /** What was printed up to the address. */
  readonly printed: string;
  stop(): void;
}

/** Starts the server at any free port; builds first when the sources are newer. */
export async function startSite(port = 0): Promise<Site> {
  execFileSync(process.execPath, ['scripts/ensure-build.mjs']);
  const server = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const printed = await printedAddress(server.stdout);
  return { address: addressIn(printed)!, printed, stop: () => void server.kill() };
}

async function printedAddress(output: NodeJS.ReadableStream): Promise<string> {
  let printed = '';
  for await (const chunk of output) {
    printed += String(chunk);
    if (addressIn(printed)) return printed;
  }
  throw new Error(`The server ended without an address: ${printed}`);
}

function addressIn(printed: string): string | undefined {
  return /http:\/\/localhost:\d+(?=\s)/.exec(printed)?.[0];
}
