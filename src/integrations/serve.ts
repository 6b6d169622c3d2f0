// `node src/integrations/serve.ts [folder]`: the built site on http://localhost with the headers of the published one. Node.
// PORT asks for a port (else 4321 or the next free one), BASE is the site's folder, as in the build.
import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { DEFAULT_CACHE_CONTROL, headersFor } from '../security.ts';

/** What to serve, and where. */
export interface ServeOptions {
  readonly folder: string;
  /** The site's folder in its address: `/` or `/sub/`. */
  readonly base: string;
  readonly port: number;
  /** Take the next free port where `port` is in use. */
  readonly next: boolean;
}

/** Serves a built site; resolves with its address once it answers. */
export async function serve({ folder, base, port, next }: ServeOptions): Promise<{ address: string; server: Server }> {
  const root = resolve(folder);
  const notFound = readFileSync(join(root, '404.html'));
  const files = sirv(root, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    const send = (status: number, headers: Record<string, string>, body: Buffer | string) =>
      response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
    const redirect = (to: string) => send(301, { Location: query === undefined ? to : `${to}?${query}` }, '');
    if (`${path}/` === base || (path === '/' && base !== '/')) return redirect(base);
    const inside = path.startsWith(base) ? `/${path.slice(base.length)}` : null;
    for (const [name, value] of Object.entries(headersFor(inside ?? '/'))) response.setHeader(name, value);
    const missing = () =>
      send(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': DEFAULT_CACHE_CONTROL }, notFound);
    if (inside === null || (request.method !== 'GET' && request.method !== 'HEAD')) return missing();
    // Hosts answer the address of a folder with the one that ends in a slash.
    if (!inside.endsWith('/') && isFolder(root, inside)) return redirect(`${path}/`);
    request.url = inside;
    return files(request, response, () => void missing());
  });
  const taken = await listen(server, port, next);
  return { address: `http://localhost:${taken}${base}`, server };
}

function isFolder(root: string, path: string): boolean {
  try {
    const page = join(root, decodeURIComponent(path), 'index.html');
    return page.startsWith(root) && statSync(page).isFile();
  } catch {
    return false;
  }
}

function listen(server: Server, port: number, next: boolean): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (next && error.code === 'EADDRINUSE') listen(server, port + 1, next).then(done, fail);
      else fail(error);
    });
    // On every interface of the machine, so that a phone in the same network can look too.
    server.listen(port, () => done((server.address() as AddressInfo).port));
  });
}

if (import.meta.main) {
  const port = process.env['PORT'];
  const base = `/${process.env['BASE'] ?? ''}/`.replace(/\/+/g, '/');
  const folder = process.argv[2] ?? 'dist';
  const { address } = await serve({ folder, base, port: Number(port ?? 4321), next: port === undefined });
  console.log(`\n  The site is at ${address}\n  Stop it with Ctrl+C.\n`);
}
