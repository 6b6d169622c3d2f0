// Arguments and environment of `npm run mail` -> what to write and where to, or what is wrong with them. Pure but for node's reader.
import { parseArgs } from 'node:util';
import { type Mailbox, readMailbox, readMailboxes } from './addresses.ts';

/** What the mail is about. */
export type About =
  | { readonly kind: 'digest'; readonly id: string }
  /** Of a topic or, with `slug` null, of all; `since` null: of the newest day. */
  | { readonly kind: 'new'; readonly slug: string | null; readonly since: string | null };

/** All that a run needs to know. */
export interface MailOptions {
  readonly about: About;
  /** File to write, `-` for standard output; null: none. */
  readonly to: string | null;
  readonly send: boolean;
  /** Folder of the built site. */
  readonly site: string;
  /** The message's date, an instant of RFC 3339; null: the day of the newest digest in it. */
  readonly date: string | null;
  /** `MAIL_FROM`. */
  readonly from: Mailbox | null;
  /** `MAIL_TO`. */
  readonly recipients: readonly Mailbox[];
  /** `MAIL_UNSUBSCRIBE`: addresses (https: or mailto:) that end a subscription. */
  readonly unsubscribe: readonly string[];
  /** `SMTP_URL`: smtp://user:password@host:587 or smtps://…:465. */
  readonly smtp: string | null;
}

/** Printed for what cannot be understood, and on `--help`. */
export const USAGE = `npm run mail -- --digest 2025-11-06 --to out.eml       one digest
npm run mail -- --topic agents --to out.eml            a topic: its papers of the newest day
npm run mail -- --topic agents --since 2025-11-01 ...  those listed from a day on
npm run mail -- --since 2025-11-01 ...                 all papers listed from a day on

--to <file>      writes the message; "-" writes it to standard output
--send           hands it to a mail server; needs SMTP_URL, MAIL_FROM, MAIL_TO
--site <folder>  the built site to read; without it: dist
--date <instant> the message's date, 2025-11-06T08:00:00Z; without it: the day of its newest digest

MAIL_FROM, MAIL_TO and MAIL_UNSUBSCRIBE (https: or mailto: addresses, separated by blanks) go into the message where they are set.`;

type Environment = Readonly<Record<string, string | undefined>>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/;

/** Reads both; `null` when help is asked for. Throws an Error that says what is wrong. */
export function readOptions(args: readonly string[], env: Environment): MailOptions | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      digest: { type: 'string' },
      topic: { type: 'string' },
      since: { type: 'string' },
      to: { type: 'string' },
      send: { type: 'boolean', default: false },
      site: { type: 'string', default: 'dist' },
      date: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  const { digest, topic, since = null, to = null, send, site, date = null } = values;
  if (digest === undefined && topic === undefined && since === null)
    throw new Error('Say what the mail is about: --digest, --topic or --since.');
  if (digest !== undefined && (topic !== undefined || since !== null))
    throw new Error('A digest stands alone: --digest goes with neither --topic nor --since.');
  if (since !== null && !isDay(since)) throw new Error(`--since takes a day such as 2025-11-06, not “${since}”.`);
  if (date !== null && !(INSTANT.test(date) && !Number.isNaN(Date.parse(date))))
    throw new Error(`--date takes an instant such as 2025-11-06T08:00:00Z, not “${date}”.`);
  if (to === null && !send) throw new Error('Say what becomes of the message: --to <file>, --send, or both.');
  const from = setting(env, 'MAIL_FROM');
  const options: MailOptions = {
    about: digest === undefined ? { kind: 'new', slug: topic ?? null, since } : { kind: 'digest', id: digest },
    to,
    send,
    site,
    date,
    from: from === null ? null : readMailbox('MAIL_FROM', from),
    recipients: readMailboxes('MAIL_TO', setting(env, 'MAIL_TO') ?? ''),
    unsubscribe: unsubscribeAddresses(setting(env, 'MAIL_UNSUBSCRIBE') ?? ''),
    smtp: setting(env, 'SMTP_URL'),
  };
  if (send) checkSending(options);
  return options;
}

function checkSending({ smtp, from, recipients }: MailOptions): void {
  const missing = [
    smtp === null ? 'SMTP_URL' : '',
    from === null ? 'MAIL_FROM' : '',
    recipients.length === 0 ? 'MAIL_TO' : '',
  ].filter((name) => name !== '');
  if (missing.length > 0) throw new Error(`To send, set ${missing.join(' and ')} in the environment.`);
  // The address holds a password: it is never shown.
  if (!URL.canParse(smtp ?? '') || !/^smtps?:$/.test(new URL(smtp ?? '').protocol))
    throw new Error('SMTP_URL must begin with smtp:// or smtps:// and name a server.');
}

function unsubscribeAddresses(text: string): readonly string[] {
  const addresses = text.split(/[\s,]+/).filter((each) => each !== '');
  const wrong = addresses.find((each) => !/^(?:https?:|mailto:)[\x21-\x3b\x3d\x3f-\x7e]+$/.test(each));
  if (wrong !== undefined) throw new Error(`MAIL_UNSUBSCRIBE takes https: and mailto: addresses, not “${wrong}”.`);
  return addresses;
}

/** A set variable on one line: no line break of the environment ends a header. */
function setting(env: Environment, name: string): string | null {
  const value = (env[name] ?? '').trim();
  if (/\p{Cc}/u.test(value)) throw new Error(`${name} must be one line.`);
  return value === '' ? null : value;
}

function isDay(text: string): boolean {
  return DAY.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}
