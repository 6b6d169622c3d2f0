// `MAIL_FROM`, `MAIL_TO` -> mailboxes, or what in them is none. Pure.
import addressparser from 'nodemailer/lib/addressparser';
import { harmless } from '../../text/harmless.ts';

/** `Doe, Jane` at `jane@x.example`; the name may be empty. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

// RFC 5322, 3.4.1, without comments, escapes and addresses of numbers; letters beyond ASCII as of RFC 6531.
const ADDRESS =
  /^(?:[\p{L}\p{M}\p{N}!#$%\&'*+\-\/=?^_`\{\|\}~.]+|"[^"\\\p{Cc}]+")@[\p{L}\p{M}\p{N}\-]+(?:\.[\p{L}\p{M}\p{N}\-]+)*$/v;

/** Reads addresses that commas part, with names or without. Throws an Error that names the variable and what is no address. */
export function readMailboxes(variable: string, text: string): readonly Mailbox[] {
  return addressparser(text, { flatten: true }).map(({ name, address }) => {
    // “a@x.example b@x.example”: the second would pass for the name of the first.
    const swallowed = name.includes('@') && !text.includes(`<${address}>`);
    if (!ADDRESS.test(address) || swallowed)
      throw new Error(wrong(variable, address === '' ? name : swallowed ? `${address} ${name}` : address));
    return { name, address };
  });
}

/** The one address of a text that has to be one. Throws as {@link readMailboxes} does. */
export function readMailbox(variable: string, text: string): Mailbox {
  const [mailbox, ...others] = readMailboxes(variable, text);
  if (mailbox === undefined || others.length > 0)
    throw new Error(`${variable} takes one mail address, not ${mailbox === undefined ? 'none' : others.length + 1}.`);
  return mailbox;
}

function wrong(variable: string, text: string): string {
  return `${variable}: “${harmless(text)}” is no mail address. Write it as jane@x.example or "Doe, Jane" <jane@x.example>, commas between several.`;
}
