// A static host like any other, for the site in dist/: the site knows nothing of the path below
// which it stands.

import { createServer } from 'node:http';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/**
 * Serves dist/ on a free port of 127.0.0.1, below `path`.
 * @returns {Promise<{ origin: string, address: string, close: () => Promise<void> }>}
 */
export async function serve(path = '/') {
  if (!existsSync(`${dist}index.html`)) {
    throw new Error('there is no site in dist/; run `cargo xtask dist` first');
  }
  const files = sirv(dist, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const notFound = () => response.writeHead(404, { 'Content-Type': 'text/plain' }).end('404\n');
    if (!request.url.startsWith(path)) return notFound();
    request.url = request.url.slice(path.length - 1);
    files(request, response, notFound);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { origin, address: origin + path, close };
}
