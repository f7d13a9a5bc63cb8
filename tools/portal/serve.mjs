/** Serves made-up portals on loopback over https, and remembers every request. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { extname, join, normalize } from 'node:path';
import { root } from '../terminal.mjs';
import { certificate } from './certificate.mjs';

/** @type {Record<string, string>} */
const kinds = { '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml' };
const html = 'text/html; charset=utf-8';

const notFound = '<!doctype html><title>Not found</title><p>There is no such page.</p>';

/**
 * @typedef {{ host: string, method: string, path: string }} Request
 * @typedef {Awaited<ReturnType<typeof servePortals>>} Portals
 */

/**
 * Each host has a folder of its own under `demo/` (see its README).
 * @param {Record<string, string>} hosts folder by host name: `{ 'mychart.example.org': 'mychart' }`
 * @param {{ folder?: string }} [options] `folder` absolute; `demo/` unless told
 */
export async function servePortals(hosts, { folder = join(root, 'demo') } = {}) {
  const { cert, key, pin } = certificate(Object.keys(hosts));
  /** @type {Request[]} */
  const requests = [];
  const server = createServer({ cert, key }, (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const path = new URL(request.url ?? '/', `https://${host}`).pathname;
    requests.push({ host, method: request.method ?? '', path: request.url ?? '' });
    const page = pageOf(join(folder, hosts[host] ?? 'nowhere'), path);
    response.writeHead(page ? 200 : 404, {
      'content-type': page?.type ?? html,
      'cache-control': 'no-store',
    });
    response.end(page?.text.replaceAll('{port}', portSuffix(request.headers.host)) ?? notFound);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The portal has no port.');
  return {
    port: address.port,
    hosts: Object.keys(hosts),
    /** Of the certificate: what a browser is told to trust. */
    pin,
    requests,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/** In Chromium the port is mapped away; in Firefox it stays, and frames of other hosts must name it. @param {string | undefined} host */
function portSuffix(host) {
  return /:\d+$/.exec(host ?? '')?.[0] ?? '';
}

/**
 * A file as it is, or a piece of HTML in its folder's shell.
 * @param {string} folder
 * @param {string} path
 */
function pageOf(folder, path) {
  const plain = join(folder, normalize(path));
  if (!plain.startsWith(folder)) return null;
  const type = kinds[extname(plain)];
  if (type) return existsSync(plain) ? { type, text: readFileSync(plain, 'utf8') } : null;
  if (!existsSync(`${plain}.html`)) return null;
  const piece = readFileSync(`${plain}.html`, 'utf8');
  const end = piece.indexOf('\n');
  const area = path.split('/').slice(-2).join('_').toLowerCase();
  const text = readFileSync(join(folder, 'shell.html'), 'utf8')
    .replace('{title}', piece.slice(0, end))
    .replace('{area}', area)
    .replace('{content}', () => piece.slice(end + 1));
  return { type: html, text };
}
