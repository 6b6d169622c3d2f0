// A real HTTP server on the loopback that answers as it is told, for tests. Node.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** What was asked, in the order of the requests. */
export interface Asked {
  readonly path: string;
  readonly since: string | undefined;
}

const servers: Server[] = [];

afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

/** Answers the first request with the first handler and so on, all further ones with the last. */
export async function loopback(...handlers: readonly Handler[]): Promise<{ api: URL; asked: Asked[] }> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const handler = handlers[Math.min(asked.length, handlers.length - 1)];
    asked.push({ path: request.url ?? '', since: request.headers['if-modified-since'] });
    handler?.(request, response);
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { api: new URL(`http://127.0.0.1:${port}/api/daily_papers`), asked };
}

/** Answers with a status and a body. */
export function answer(
  status: number,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): Handler {
  return (_, response) => response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(body);
}

/** Announces more than it sends, and closes the connection. */
export function cutOff(body: string): Handler {
  return (_, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': String(body.length + 100) });
    response.write(body, () => response.socket?.destroy());
  };
}

/** Closes the connection without a word. */
export const dead: Handler = (request) => {
  request.socket.destroy();
};

/** Takes the request and never answers. */
export const silent: Handler = () => undefined;

/** Begins to answer and never ends. */
export const stalling: Handler = (_, response) => {
  response.writeHead(200, { 'Content-Type': 'application/json' });
  response.write('[');
};

/** Sends blanks for as long as anybody listens. */
export const endless: Handler = (_, response) => {
  response.writeHead(200, { 'Content-Type': 'application/json' });
  const more = () => {
    while (!response.destroyed && response.write(' '.repeat(65_536)));
  };
  response.on('drain', more);
  more();
};
