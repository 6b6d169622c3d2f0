// A message -> an SMTP server, and what came of it in words. Node.
import { createTransport } from 'nodemailer';
import { harmless } from '../../text/harmless.ts';
import type { Message } from './message.ts';

const PATIENCE = 30_000;
const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * Hands the message over. A password never travels unencrypted but to this machine itself.
 * Throws an Error that says what the server said, never the password; some recipients refused is an error, too, after the rest are served.
 */
export async function sendMessage(address: string, { raw, envelope }: Message): Promise<void> {
  const server = new URL(address);
  const transport = createTransport({
    host: server.hostname.replace(/^\[|\]$/g, ''),
    port: Number(server.port) || (server.protocol === 'smtps:' ? 465 : 587),
    secure: server.protocol === 'smtps:',
    ...(server.username === ''
      ? {}
      : { auth: { user: decodeURIComponent(server.username), pass: decodeURIComponent(server.password) } }),
    requireTLS: server.protocol === 'smtp:' && server.username !== '' && !LOOPBACK.test(server.hostname),
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
  });
  try {
    const { rejected } = await transport.sendMail({ envelope: { from: envelope.from, to: [...envelope.to] }, raw });
    if (rejected.length > 0) throw new Error(`The server refused ${rejected.join(', ')}; all others were served.`);
  } catch (error) {
    throw new Error(inWords(error, server.host), { cause: error });
  } finally {
    transport.close();
  }
}

/** https://nodemailer.com/errors */
function inWords(error: unknown, host: string): string {
  const {
    code = '',
    response,
    message = String(error),
  } = error as { code?: string; response?: string; message?: string };
  const said = harmless(response ?? message);
  if (code === 'EAUTH' || code === 'ENOAUTH') return `${host} refused user or password of SMTP_URL: ${said}`;
  if (code === 'ETLS') return `${host} offers no encryption, and SMTP_URL holds a password; nothing was sent: ${said}`;
  if (code === 'EENVELOPE' || code === 'EMESSAGE') return `${host} refused the message: ${said}`;
  if (['ECONNECTION', 'ETIMEDOUT', 'EDNS', 'ESOCKET'].includes(code)) return `No safe connection to ${host}: ${said}`;
  return message;
}
