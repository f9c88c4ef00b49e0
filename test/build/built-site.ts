import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = 'dist/web';

/** Builds the site when its sources are newer. */
export function ensureSite(): void {
  execFileSync(process.execPath, ['scripts/ensure-build.mjs', 'site']);
}

export function siteFile(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

export function gzippedSize(name: string): number {
  return gzipSync(readFileSync(join(folder, name)), { level: 9 }).length;
}

/** The scripts that a page loads by itself, Office.js aside. */
export function firstScripts(page: string): readonly string[] {
  const html = siteFile(page);
  const tags = [...html.matchAll(/<script\b[^>]*\ssrc="([^"]+)"/g)].map((match) => match[1]!);
  const gated = /data-scripts="([^"]*)"/.exec(html)?.[1]?.split(' ') ?? [];
  return [...tags, ...gated].filter((source) => !source.includes('://'));
}
