// The command hands its message to a real SMTP server on this machine, encrypted and not, and says what the server says.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import PostalMime from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, expect, test } from 'vitest';
import { EXIT } from '../../../../src/commands/mail.ts';
import { entry, page } from '../../digest/page.ts';
import { builtSite } from './built-site.ts';

const PEM = resolve('tests/fixtures/smtp/localhost.pem');
const TLS = { key: readFileSync(PEM), cert: readFileSync(PEM) };
const SITE = builtSite({ '2025-11-06.txt': page(entry('Steady Lanterns'), entry('.Tight Knots')) });
const FULL = 'this mailbox is full';
const STEERING = 'gone \u202eaway';

interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly secure: boolean;
  readonly user: string | undefined;
  readonly raw: Buffer;
}

const open: SMTPServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => new Promise<void>((done) => server.close(() => done()))));
});

/** A server that knows one user and refuses every address that begins with "no"; what it takes lands in `received`. */
async function serve(options: SMTPServerOptions): Promise<{ readonly port: number; readonly received: Received[] }> {
  const received: Received[] = [];
  const server = new SMTPServer({
    ...TLS,
    authOptional: true,
    onAuth: ({ username, password }, _session, done) =>
      username === 'me@x.example' && password === 'p@ss/word'
        ? done(null, { user: 'me' })
        : done(new Error('who are you')),
    onRcptTo: ({ address }, _session, done) => {
      const refusal = Object.assign(new Error(FULL), { responseCode: 550 });
      if (address.startsWith('steer')) return done(Object.assign(new Error(STEERING), { responseCode: 550 }));
      return address.startsWith('no') ? done(refusal) : done();
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom === false ? '' : mailFrom.address;
        const to = rcptTo.map(({ address }) => address);
        received.push({ from, to, secure: session.secure, user: session.user, raw: Buffer.concat(chunks) });
        done();
      });
    },
    ...options,
  });
  open.push(server);
  // What clients break off is the server's to bear.
  server.on('error', () => undefined);
  const port = await new Promise<number>((done) => {
    const listening = server.listen(0, '127.0.0.1', () => done((listening.address() as AddressInfo).port));
  });
  return { port, received };
}

/** Runs the command as a process of its own; without `trust` the server's certificate is a stranger's. */
function send(
  url: string,
  { to = 'list@x.example', trust = true } = {},
): Promise<{ code: number | null; said: string }> {
  const args = ['src/commands/mail.ts', '--digest', '2025-11-06', '--site', SITE, '--send'];
  const env = {
    PATH: process.env['PATH'],
    SMTP_URL: url,
    MAIL_FROM: 'Lantern Club <club@x.example>',
    MAIL_TO: to,
    ...(trust && { NODE_EXTRA_CA_CERTS: PEM }),
  };
  const child = spawn(process.execPath, args, { env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
  return new Promise((done) => child.on('close', (code) => done({ code, said: said.trim() })));
}

test('over STARTTLS, to several who do not see each other', async () => {
  const { port, received } = await serve({});
  const { code, said } = await send(`smtp://localhost:${port}`, { to: 'list@x.example, other@x.example' });
  expect([code, said]).toEqual([
    EXIT.done,
    'Sent to list@x.example, other@x.example: “Offprint: 2 papers, 6 November 2025”',
  ]);
  expect(received).toMatchObject([{ from: 'club@x.example', to: ['list@x.example', 'other@x.example'], secure: true }]);
  const { subject, text = '', html = '' } = await new PostalMime().parse(received[0]?.raw ?? '');
  expect(subject).toBe('Offprint: 2 papers, 6 November 2025');
  // A line that begins with a full stop ends no message.
  expect(text).toContain('\n.Tight Knots\n');
  expect(html).toContain('</html>');
});

test('over TLS from the start, with user and password', async () => {
  const { port, received } = await serve({ secure: true, authOptional: false });
  const { code } = await send(
    `smtps://${encodeURIComponent('me@x.example')}:${encodeURIComponent('p@ss/word')}@localhost:${port}`,
  );
  expect([code, received]).toMatchObject([EXIT.done, [{ secure: true, user: 'me' }]]);
});

test('in the clear to this machine itself', async () => {
  const { port, received } = await serve({ disabledCommands: ['STARTTLS'] });
  expect((await send(`smtp://127.0.0.1:${port}`)).code).toBe(EXIT.done);
  expect(received).toMatchObject([{ secure: false }]);
});

test('a wrong password is refused, and not repeated', async () => {
  const { port, received } = await serve({ secure: true, authOptional: false });
  const { code, said } = await send(`smtps://me:secret-word@localhost:${port}`);
  expect([code, said]).toEqual([
    EXIT.failed,
    expect.stringMatching(/^localhost:\d+ refused user or password of SMTP_URL: 535 /),
  ]);
  expect(said).not.toContain('secret-word');
  expect(received).toEqual([]);
});

test('a certificate of a stranger is not taken', async () => {
  for (const secure of [true, false]) {
    const { port, received } = await serve({ secure });
    const { code, said } = await send(`${secure ? 'smtps' : 'smtp'}://localhost:${port}`, { trust: false });
    expect([code, said]).toEqual([
      EXIT.failed,
      expect.stringMatching(/^No safe connection to localhost:\d+: .*self-signed/),
    ]);
    expect(received).toEqual([]);
  }
});

test('a password goes to no other machine in the clear', async () => {
  const { port, received } = await serve({ disabledCommands: ['STARTTLS'] });
  // The address of this machine, in a form that does not show it.
  const { code, said } = await send(`smtp://me:secret-word@[::ffff:127.0.0.1]:${port}`);
  expect([code, said]).toEqual([EXIT.failed, expect.stringContaining('offers no encryption')]);
  expect([said.includes('secret-word'), received]).toEqual([false, []]);
});

test('all recipients refused, or one of two', async () => {
  const { port, received } = await serve({});
  const none = await send(`smtp://localhost:${port}`, { to: 'nobody@x.example' });
  expect([none.code, none.said]).toEqual([
    EXIT.failed,
    expect.stringMatching(new RegExp(`refused the message: 550 ${FULL}`)),
  ]);
  expect(received).toEqual([]);
  const one = await send(`smtp://localhost:${port}`, { to: 'nobody@x.example, list@x.example' });
  expect([one.code, one.said]).toEqual([EXIT.failed, 'The server refused nobody@x.example; all others were served.']);
  expect(received).toMatchObject([{ to: ['list@x.example'] }]);
});

test('what a server says steers no terminal', async () => {
  const { port } = await serve({});
  const { code, said } = await send(`smtp://localhost:${port}`, { to: 'steer@x.example' });
  expect([code, said]).toEqual([EXIT.failed, expect.stringContaining('refused the message: 550 gone away')]);
});

test('nobody listens', async () => {
  const { port } = await serve({});
  await new Promise<void>((done) => open.splice(0)[0]?.close(() => done()));
  const { code, said } = await send(`smtp://localhost:${port}`);
  expect([code, said]).toEqual([
    EXIT.failed,
    expect.stringMatching(/^No safe connection to localhost:\d+: .*ECONNREFUSED/),
  ]);
});
