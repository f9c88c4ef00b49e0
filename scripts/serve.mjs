// @ts-check
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { basename, extname, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { policyOfPage } from './build/content-security-policy.mjs';

/**
 * @typedef {object} Site
 * @property {string} root the folder with the built pages
 * @property {string} [home] where "/" leads; "/index.html" without it
 * @property {string} officeSource where the pages of the add-in may load Office.js from
 * @property {{ key: Buffer, cert: Buffer }} [tls] a certificate makes it https
 */

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Both loopback addresses: a browser may ask for "localhost" at either, and must not meet another program there. */
const loopback = ['127.0.0.1', '::1'];

/** Ports tried after the one asked for. */
const furtherPorts = 20;

/**
 * Serves a folder to this computer only, at the port asked for or the next free one; 0 takes any.
 * @param {Site} site
 * @param {number} port
 */
export async function serve(site, port) {
  for (let candidate = port; ; candidate++) {
    try {
      return await listen(site, candidate);
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE' || candidate === port + furtherPorts) throw error;
    }
  }
}

/**
 * @param {Site} site
 * @param {number} port
 */
async function listen(site, port) {
  /** @type {import('node:http').Server[]} */
  const servers = [];
  const close = () => Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  try {
    for (const address of loopback) {
      const server = site.tls ? createSecureServer(site.tls, answerer(site)) : createServer(answerer(site));
      const taken = servers.length > 0 ? portOf(servers[0]) : port;
      if (await listens(server, taken, address)) servers.push(server);
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { port: portOf(servers[0]), close };
}

/**
 * False where the computer has no such address.
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} address
 * @returns {Promise<boolean>}
 */
function listens(server, port, address) {
  return new Promise((done, fail) => {
    server.once('error', (error) => {
      if (['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(codeOf(error))) done(false);
      else fail(error);
    });
    server.listen(port, address, () => done(true));
  });
}

/** @param {import('node:http').Server | undefined} server */
function portOf(server) {
  const address = server?.address();
  if (!address || typeof address === 'string') throw new Error('The server does not listen.');
  return address.port;
}

/**
 * @param {Site} site
 * @returns {import('node:http').RequestListener}
 */
function answerer({ root, home = '/index.html', officeSource }) {
  const folder = resolve(root);
  return (request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Cache-Control', 'no-cache');
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end();
    if (request.url === '/') return void response.writeHead(302, { Location: home }).end();
    const file = fileOf(folder, request.url ?? '');
    if (file === null) return void response.writeHead(404).end('Không có trang này.');
    response.writeHead(200, {
      'Content-Security-Policy': policyOfPage(basename(file.path), officeSource),
      'Content-Type': types[extname(file.path)] ?? 'application/octet-stream',
      'Content-Length': file.size,
    });
    if (request.method === 'HEAD') return void response.end();
    return void pipeline(createReadStream(file.path), response, () => undefined);
  };
}

/**
 * The file that an address names; `null` when there is none inside the folder.
 * @param {string} folder
 * @param {string} url
 */
function fileOf(folder, url) {
  try {
    const path = resolve(folder, `.${decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '')}`);
    if (!path.startsWith(folder + sep)) return null;
    const stat = statSync(path);
    return stat.isFile() ? { path, size: stat.size } : null;
  } catch {
    // No such file, or an address that cannot be decoded.
    return null;
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
