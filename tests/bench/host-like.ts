// A built site as hosts serve it: compressed, over HTTP/2, with the headers of the published one. Node, with openssl.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { headersFor } from '../../src/security.ts';

/** Types of what hosts compress; what Pagefind writes is compressed already, and hosts send it as it is. */
const TEXT: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.webmanifest': 'application/manifest+json',
};

/** Serves the site at the root of an address of its own, with a certificate that nobody vouches for. */
export async function hostLike(site: string): Promise<{ readonly address: string; readonly close: () => void }> {
  const sent = new Map<string, Buffer>();
  const server = createSecureServer({ ...certificate(), allowHTTP1: true }, (request, response) => {
    const { pathname } = new URL(request.url, 'https://localhost');
    const path = decodeURIComponent(pathname) + (pathname.endsWith('/') ? 'index.html' : '');
    const type = TEXT[extname(path)];
    try {
      const content = sent.get(path) ?? contentOf(join(site, path), type !== undefined);
      sent.set(path, content);
      response.writeHead(200, {
        ...headersFor(pathname),
        'content-type': type ?? 'application/octet-stream',
        ...(type && { 'content-encoding': 'gzip' }),
      });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  return { address: `https://localhost:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

function contentOf(file: string, compressed: boolean): Buffer {
  const content = readFileSync(file);
  return compressed ? gzipSync(content) : content;
}

function certificate(): { readonly key: Buffer; readonly cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-host-'));
  try {
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    const options = '-x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 1 -subj /CN=localhost';
    execFileSync('openssl', ['req', ...options.split(' '), '-keyout', key, '-out', cert], { stdio: 'ignore' });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
