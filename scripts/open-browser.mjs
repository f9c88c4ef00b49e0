// @ts-check
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** Where the installers of Chrome, Edge and Chromium put them. */
const usualPlaces = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

/**
 * A real browser: one that is installed (SOAT_BIEU_BROWSER names another; "none" none), else the Chromium of
 * @sparticuz/chromium.
 */
export async function openBrowser() {
  const named = process.env['SOAT_BIEU_BROWSER'];
  const installed = (named === undefined ? usualPlaces : [named]).find((path) => existsSync(path));
  if (installed) return chromium.launch({ executablePath: installed, args: ['--no-sandbox'] });
  return openUnpackedChromium();
}

async function openUnpackedChromium() {
  const folder = mkdtempSync(join(tmpdir(), 'soat-bieu-browser-'));
  const unpack = fileURLToPath(new URL('unpack-browser.mjs', import.meta.url));
  // It brings its own libraries only where it takes the machine for a Lambda, and unpacks nothing into a folder where
  // an earlier version lies already.
  const surroundings = { ...process.env, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x', TMPDIR: folder };
  const printed = execFileSync(process.execPath, [unpack], { env: surroundings, encoding: 'utf8' });
  const { executablePath, args, env } = JSON.parse(printed);
  const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
  browser.on('disconnected', () => rmSync(folder, { recursive: true, force: true }));
  return browser;
}
