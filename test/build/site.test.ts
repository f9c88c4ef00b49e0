import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ensureSite, firstScripts, gzippedSize, siteFile } from './built-site';

jest.setTimeout(180_000);
beforeAll(() => ensureSite());

const kilobyte = 1024;
/** A name that stands in the library that reads .xls, and nowhere else. */
const markOfLibrary = 'PerfectOffice_MAIN';

describe('the built site', () => {
  it.each(['taskpane.html', 'index.html'])('has first scripts of no more than 200 KB in %s', (page) => {
    const scripts = firstScripts(page);
    expect(scripts.length).toBeGreaterThan(0);
    const total = scripts.reduce((sum, script) => sum + gzippedSize(script), 0);
    expect(total).toBeGreaterThan(50 * kilobyte);
    expect(total).toBeLessThanOrEqual(200 * kilobyte);
  });

  it('loads the library for .xls only where such a file is opened', () => {
    const holds = (script: string) => siteFile(script).includes(markOfLibrary);
    const scripts = readdirSync('dist/web').filter((file) => file.endsWith('.js'));
    expect(scripts.filter(holds)).toHaveLength(1);
    for (const page of ['taskpane.html', 'index.html', 'commands.html'])
      expect(firstScripts(page).filter(holds)).toEqual([]);
  });

  it('loads the gate before any other script of the add-in', () => {
    for (const page of ['taskpane.html', 'commands.html']) {
      expect(siteFile(page).match(/<script\b[^>]*>/g)).toHaveLength(1);
      expect(firstScripts(page)[0]).toBe('legacy-gate.js');
      expect(/data-scripts="([^"]*)"/.exec(siteFile(page))![1]).toMatch(
        /^https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js \w+\.[0-9a-f]{8}\.js$/,
      );
    }
  });

  it('states on every page that nothing may be sent', () => {
    for (const page of readdirSync('dist/web').filter((file) => file.endsWith('.html'))) {
      const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/i.exec(siteFile(page))![1]!;
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("connect-src 'none'");
      expect(policy).toContain("form-action 'none'");
      expect(/script-src ([^;]+)/.exec(policy)![1]).not.toMatch(/unsafe|\*|data:/);
    }
  });

  it('keeps the path of the computer it was built on to itself', () => {
    for (const file of readdirSync('dist/web').filter((name) => /\.(?:html|js)$/.test(name)))
      expect([file, siteFile(file).includes(process.cwd())]).toEqual([file, false]);
  });
});

describe('the single file', () => {
  it('holds its script, and names it by its hash', () => {
    const html = siteFile('soat-bieu.html');
    const scripts = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map((match) => match[1]!);
    expect(scripts).toHaveLength(1);
    const hash = createHash('sha256').update(scripts[0]!).digest('base64');
    expect(html).toContain(`script-src 'sha256-${hash}';`);
    expect(html).not.toMatch(/<(?:script|link)[^>]+(?:src|href)="(?!data:)/);
    expect(readdirSync('dist/web')).not.toContain('soat-bieu.js');
  });
});

describe('the built manifest', () => {
  it('is that of the repository, where no address is given', () => {
    expect(readFileSync('dist/manifest.xml', 'utf8')).toBe(readFileSync('manifest.xml', 'utf8'));
  });
});
