// What a mail says -> the message of RFC 5322: the same bytes for the same site and options. Node.
import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import { LANGUAGE } from '../../site.ts';
import type { Issue } from './built-site.ts';
import { mailHtml } from './html.ts';
import type { MailOptions } from './options.ts';
import { mailText } from './plain.ts';
import { type Words, wordsOf } from './words.ts';

/** A message, and to whom it goes. */
export interface Message {
  readonly subject: string;
  /** All of it, with CRLF at the end of each line and no byte above 127. */
  readonly raw: Buffer;
  readonly envelope: { readonly from: string; readonly to: readonly string[] };
}

type Settings = Pick<MailOptions, 'from' | 'recipients' | 'unsubscribe' | 'date'>;

/** More than some 100 kB of HTML is cut by one widely used mail program, and with it the link that ends a subscription. */
const MOST_BYTES = 95_000;
const MOST_PAPERS = 80;
/** Several recipients do not see each other. */
const UNDISCLOSED = 'undisclosed-recipients:;';

export async function composeMessage(
  issue: Issue,
  { from, recipients, unsubscribe, date }: Settings,
): Promise<Message> {
  const page = unsubscribe.find((address) => /^https?:/.test(address)) ?? unsubscribe[0] ?? null;
  const { words, html } = fitting(issue, page);
  const text = mailText(words, page);
  const print = createHash('sha256').update(`${words.subject}\n${html}`).digest('hex').slice(0, 16);
  const { node, envelope } = built({
    ...(from === null ? {} : { from: { ...from } }),
    ...(recipients.length === 0 ? {} : { to: recipients.map((each) => ({ ...each })) }),
    subject: words.subject,
    date: new Date(date ?? `${issue.sections[0]?.date ?? '1970-01-01'}T00:00:00Z`),
    messageId: `<${issue.id}.${print}@${new URL(issue.site.url).hostname.replace(/[^A-Za-z0-9.-]/g, '') || 'localhost'}>`,
    text,
    html,
    textEncoding: 'quoted-printable',
    newline: 'windows',
    baseBoundary: print,
    headers: [
      { key: 'Content-Language', value: LANGUAGE },
      ...unsubscribeHeaders(unsubscribe),
      // Without a sender the message is a draft; mail programs that know this header open it as one.
      ...(from === null ? [{ key: 'X-Unsent', value: '1' }] : []),
    ],
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  if (recipients.length > 1) node.setHeader('To', UNDISCLOSED);
  return { subject: words.subject, raw: await node.build(), envelope };
}

/** As many papers as fit; the words tell how many more there are. */
function fitting(issue: Issue, page: string | null): { readonly words: Words; readonly html: string } {
  let [fits, tooMany] = [0, MOST_PAPERS + 1];
  const made = (papers: number) => {
    const words = wordsOf(issue, papers);
    return { words, html: mailHtml(words, page) };
  };
  for (let papers = MOST_PAPERS; tooMany - fits > 1; papers = Math.floor((fits + tooMany) / 2)) {
    if (Buffer.byteLength(made(papers).html) <= MOST_BYTES) fits = papers;
    else tooMany = papers;
  }
  return made(fits);
}

function built(mail: ConstructorParameters<typeof MailComposer>[0]) {
  const node = new MailComposer(mail).compile();
  const { from, to } = node.getEnvelope();
  return { node, envelope: { from: from || '', to } };
}

/** RFC 2369, and RFC 8058 for a page that takes one click. */
function unsubscribeHeaders(addresses: readonly string[]) {
  if (addresses.length === 0) return [];
  const listed = { key: 'List-Unsubscribe', value: addresses.map((address) => `<${address}>`).join(', ') };
  const oneClick = addresses.some((address) => address.startsWith('https:'));
  return oneClick ? [listed, { key: 'List-Unsubscribe-Post', value: 'List-Unsubscribe=One-Click' }] : [listed];
}
