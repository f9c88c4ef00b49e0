import { request } from 'node:http';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Site } from '../e2e/site';
import { startSite } from '../e2e/site';

jest.setTimeout(180_000);

interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

let site: Site;
beforeAll(async () => {
  site = await startSite();
}, 180_000);
afterAll(() => site.stop());

/** Asks for a path as it stands: a URL would be tidied up first. */
function ask(path: string, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(site.address);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += String(chunk)));
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });
}

describe('npm start', () => {
  it('prints the findings of the sample, and where the page is', () => {
    expect(site.printed).toContain('F73');
    expect(site.printed).toMatch(/Trang soát biểu, với tệp mẫu đã mở: http:\/\/localhost:\d+/);
  });

  it('leads from the address to the page with the sample', async () => {
    expect(await ask('/')).toMatchObject({ status: 302, headers: { location: '/index.html?mau' } });
  });

  it('serves each kind of file as what it is', async () => {
    const types = await Promise.all(
      ['/index.html?mau', '/legacy-gate.js', '/icons/check-16.png'].map(
        async (path) => (await ask(path)).headers,
      ),
    );
    expect(types.map((headers) => headers['content-type'])).toEqual([
      'text/html; charset=utf-8',
      'text/javascript; charset=utf-8',
      'image/png',
    ]);
    expect(new Set(types.map((headers) => headers['x-content-type-options']))).toEqual(new Set(['nosniff']));
  });

  it('sends the policy of each page with it', async () => {
    const { headers } = await ask('/index.html');
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'self'; .*connect-src 'none'/,
    );
    const pane = await ask('/taskpane.html');
    expect(pane.headers['content-security-policy']).toMatch(
      /script-src 'self' https:\/\/appsforoffice\.microsoft\.com; .*connect-src 'none'/,
    );
  });

  it('serves nothing from outside its folder', async () => {
    const paths = [
      '/../../package.json',
      '/%2e%2e/%2e%2e/package.json',
      '/..%2f..%2fpackage.json',
      '/..%5c..%5cpackage.json',
      '//etc/passwd',
      '/icons/../../../package.json',
      '/icons',
      '/%00',
      '/%',
      '/nowhere.html',
    ];
    for (const path of paths) expect([path, (await ask(path)).status]).toEqual([path, 404]);
  });

  it('only hands out', async () => {
    expect((await ask('/index.html', 'POST')).status).toBe(405);
    const head = await ask('/index.html', 'HEAD');
    expect([head.status, head.body]).toEqual([200, '']);
    expect(Number(head.headers['content-length'])).toBe(Buffer.byteLength((await ask('/index.html')).body));
  });

  it('moves on to the next port when its own is taken, and says so', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const moved = await startSite(port);
    other.close();
    moved.stop();
    expect(new URL(moved.address).port).not.toBe(String(port));
    expect(moved.printed).toContain(`Cổng ${port} đang có chương trình khác dùng`);
  });
});
