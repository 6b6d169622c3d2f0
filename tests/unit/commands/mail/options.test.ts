// Arguments and environment: what is understood, and what is said of the rest.
import { expect, test } from 'vitest';
import { readOptions } from '../../../../src/commands/mail/options.ts';

const SENDING = {
  SMTP_URL: 'smtp://post.example',
  MAIL_FROM: 'a@lanterns.example',
  MAIL_TO: 'b@x.example, c@x.example',
};

test('a digest into a file', () => {
  expect(readOptions(['--digest', '2025-11-06', '--to', 'out.eml'], {})).toEqual({
    about: { kind: 'digest', id: '2025-11-06' },
    to: 'out.eml',
    send: false,
    site: 'dist',
    date: null,
    from: null,
    recipients: [],
    unsubscribe: [],
    smtp: null,
  });
});

test('a topic from a day on, sent', () => {
  const env = { ...SENDING, MAIL_UNSUBSCRIBE: 'mailto:leave@x.example https://x.example/leave?u=1' };
  expect(readOptions(['--topic', 'ropes', '--since', '2025-11-01', '--send'], env)).toMatchObject({
    about: { kind: 'new', slug: 'ropes', since: '2025-11-01' },
    send: true,
    from: { name: '', address: 'a@lanterns.example' },
    recipients: [
      { name: '', address: 'b@x.example' },
      { name: '', address: 'c@x.example' },
    ],
    unsubscribe: ['mailto:leave@x.example', 'https://x.example/leave?u=1'],
  });
});

test.each([
  ['"Doe, Jane" <jane@x.example>', [['Doe, Jane', 'jane@x.example']]],
  [
    'Jane <jane@x.example>, "Roe, Richard" <r.roe@x.example>',
    [
      ['Jane', 'jane@x.example'],
      ['Roe, Richard', 'r.roe@x.example'],
    ],
  ],
  [
    'club: a@x.example, B <b@x.example>;',
    [
      ['', 'a@x.example'],
      ['B', 'b@x.example'],
    ],
  ],
  [
    '"jane doe"@x.example, zoë@grün.example, root@localhost',
    [
      ['', '"jane doe"@x.example'],
      ['', 'zoë@grün.example'],
      ['', 'root@localhost'],
    ],
  ],
  [
    'jane@x.example (Jane), "a@x.example" <b@x.example>',
    [
      ['Jane', 'jane@x.example'],
      ['a@x.example', 'b@x.example'],
    ],
  ],
])('recipients %s', (written, expected) => {
  const options = readOptions(['--digest', '2025-11-06', '--to', 'x'], { MAIL_TO: written });
  expect(options?.recipients.map(({ name, address }) => [name, address])).toEqual(expected);
});

test('help', () => {
  expect(readOptions(['--help'], {})).toBeNull();
});

test.each<[args: string, env: Readonly<Record<string, string>>, said: string]>([
  ['--to x', {}, 'Say what the mail is about'],
  ['--digest 2025-11-06', {}, 'Say what becomes of the message'],
  ['--digest 2025-11-06 --topic ropes --to x', {}, 'A digest stands alone'],
  ['--since 2025-02-30 --to x', {}, '--since takes a day'],
  ['--since yesterday --to x', {}, '--since takes a day'],
  ['--since 2025-11-01 --date tomorrow --to x', {}, '--date takes an instant'],
  ['--digest 2025-11-06 --send', {}, 'To send, set SMTP_URL and MAIL_FROM and MAIL_TO'],
  ['--digest 2025-11-06 --send', { ...SENDING, MAIL_TO: ' , ' }, 'To send, set MAIL_TO in'],
  ['--digest 2025-11-06 --send', { ...SENDING, SMTP_URL: 'post.example:25' }, 'must begin with smtp://'],
  ['--digest 2025-11-06 --to x', { MAIL_FROM: 'a@x.example\r\nBcc: all@x.example' }, 'MAIL_FROM must be one line'],
  ['--digest 2025-11-06 --to x', { MAIL_FROM: 'jane' }, 'MAIL_FROM: “jane” is no mail address. Write it as'],
  ['--digest 2025-11-06 --to x', { MAIL_FROM: 'Jane <jane>' }, 'MAIL_FROM: “jane” is no mail address'],
  ['--digest 2025-11-06 --to x', { MAIL_FROM: 'a@x.example, b@x.example' }, 'MAIL_FROM takes one mail address, not 2.'],
  ['--digest 2025-11-06 --to x', { MAIL_FROM: ' , ' }, 'MAIL_FROM takes one mail address, not none.'],
  ['--digest 2025-11-06 --to x', { MAIL_TO: 'a@x.example, jane' }, 'MAIL_TO: “jane” is no mail address'],
  [
    '--digest 2025-11-06 --to x',
    { MAIL_TO: 'a@x.example b@x.example' },
    'MAIL_TO: “a@x.example b@x.example” is no mail',
  ],
  ['--digest 2025-11-06 --to x', { MAIL_TO: 'a@b@x.example' }, 'MAIL_TO: “a@b@x.example” is no mail address'],
  ['--digest 2025-11-06 --to x', { MAIL_TO: '<a@x..example>' }, 'MAIL_TO: “a@x..example” is no mail address'],
  ['--digest 2025-11-06 --to x', { MAIL_UNSUBSCRIBE: 'javascript:alert(1)' }, 'https: and mailto: addresses'],
  ['--digest 2025-11-06 --to x', { MAIL_UNSUBSCRIBE: 'https://x.example/<a>' }, 'https: and mailto: addresses'],
  ['--digets 2025-11-06 --to x', {}, "Unknown option '--digets'"],
  ['2025-11-06 --to x', {}, 'Unexpected argument'],
])('%s', (args, env, said) => {
  expect(() => readOptions(args.split(' '), env)).toThrow(said);
});

test('a password is not repeated', () => {
  const env = { ...SENDING, SMTP_URL: 'ftp://me:secret@post.example' };
  expect(() => readOptions(['--digest', '2025-11-06', '--send'], env)).toThrow(/^(?!.*secret)/);
});
