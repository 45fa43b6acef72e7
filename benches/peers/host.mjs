// A static host as most are: it serves dist/ gzipped, which the figures of bytes assume as well. (The end-to-end
// tests' own server does not compress.)

import { createServer } from 'node:http';
import { readFileSync, readdirSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const DIST = new URL('../../dist/', import.meta.url);
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/**
 * Serves dist/ on a free port of 127.0.0.1.
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function host() {
  const files = new Map();
  for (const entry of readdirSync(DIST, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = `${entry.parentPath ?? entry.path}/${entry.name}`;
    const name = path.slice(fileURLToPath(DIST).length).replace(/^\/+/, '');
    files.set(`/${name}`, { type: TYPES[extname(name)] ?? 'application/octet-stream', body: gzipSync(readFileSync(path)) });
  }
  files.set('/', files.get('/index.html'));
  const server = createServer((request, response) => {
    const file = files.get(new URL(request.url, 'http://host').pathname);
    if (!file) return response.writeHead(404, { 'Content-Type': 'text/plain' }).end('404\n');
    const headers = { 'Content-Type': file.type, 'Content-Encoding': 'gzip', 'Content-Length': file.body.length };
    return response.writeHead(200, headers).end(file.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${server.address().port}/`, close };
}
