import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

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

/** A real browser: one that is installed (SOAT_BIEU_BROWSER names another), else the Chromium of @sparticuz/chromium. */
export async function openBrowser(): Promise<Browser> {
  const installed = [process.env['SOAT_BIEU_BROWSER'] ?? '', ...usualPlaces].find((path) => existsSync(path));
  if (installed) return chromium.launch({ executablePath: installed, args: ['--no-sandbox'] });
  return openUnpackedChromium();
}

async function openUnpackedChromium(): Promise<Browser> {
  // It brings its own libraries only where it takes the machine for a Lambda, and unpacks nothing into a folder where
  // an earlier version lies already; both are decided while it is imported.
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs20.x';
  process.env['TMPDIR'] = mkdtempSync(join(tmpdir(), 'soat-bieu-browser-'));
  const { default: unpacked } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await unpacked.executablePath(), args: unpacked.args });
}
