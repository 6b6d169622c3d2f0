// The written message, read back by another library: complete, the same every time, and no text in it is markup or a header.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { EXIT, mail } from '../../../../src/commands/mail.ts';
import { attribute, elements } from '../../../setup/html.ts';
import { PAYLOADS } from '../../../setup/payloads.ts';
import { ABSTRACT, entry, facts, page } from '../../digest/page.ts';
import { builtSite } from './built-site.ts';

const THREE_DAYS = {
  '2025-11-05.txt': page(
    entry(
      'Old Harbours',
      'A text about piers and nothing else, with no method and no claim in it at all, though it is long enough.',
    ),
  ),
  '2025-11-06.txt': page(
    entry('Steady Lanterns'),
    entry('Tight Knots & <Loops>', ABSTRACT, facts('harbour Harbour Lab')),
  ),
  '2025-11-07.txt': page(entry('Łoose Ropes 灯', ABSTRACT, facts('  • 1 author', 'Jan 1')), entry('Steady Lanterns')),
};

/** Runs the command; the message, and what was said. */
async function run(args: string, { site = builtSite(THREE_DAYS), env = {} as Readonly<Record<string, string>> } = {}) {
  const said: string[] = [];
  const raw: Buffer[] = [];
  const code = await mail(
    [...args.split(' '), '--site', site],
    env,
    (line) => said.push(line),
    (bytes) => raw.push(bytes),
  );
  return { code, said: said.join('\n'), raw: Buffer.concat(raw) };
}

const read = (raw: Buffer) => new PostalMime().parse(raw);
const header = (raw: Buffer) => raw.subarray(0, raw.indexOf('\r\n\r\n')).toString('latin1');

describe('a message', () => {
  test('of a digest: subject, date of the data, the same papers in HTML and in text, links', async () => {
    const { code, raw } = await run('--digest 2025-11-06 --to -');
    const { subject, date, html = '', text = '', messageId } = await read(raw);
    expect([code, subject, date]).toEqual([
      EXIT.done,
      'Offprint: 2 papers, 6 November 2025',
      '2025-11-06T00:00:00.000Z',
    ]);
    expect(messageId).toMatch(/^<digest-2025-11-06\.[0-9a-f]{16}@lanterns\.example>$/);
    for (const part of [html, text]) {
      expect(part).toContain('https://lanterns.example/papers/steady-lanterns/');
      expect(part).toContain('We propose a counterweight');
      expect(part).toContain('Harbour Lab · 1 April 2021');
    }
    expect(html).toContain('Tight Knots &amp; &lt;Loops&gt;');
    expect(text).toContain('\nTight Knots & <Loops>\n');
    expect(html).toContain('prefers-color-scheme:dark');
  });

  test('of a topic: the papers of its newest day, or those from a day on, each once', async () => {
    const site = builtSite(THREE_DAYS);
    const titles = async (args: string) => {
      const { html = '', subject } = await read((await run(args, { site })).raw);
      const list = elements(parse(html)).filter(({ tagName }) => tagName === 'h3');
      return [
        subject,
        ...list.map((one) =>
          (one.childNodes[0] as DefaultTreeAdapterTypes.Element).childNodes
            .map((text) => ('value' in text ? text.value : ''))
            .join(''),
        ),
      ];
    };
    const newest = ['Łoose Ropes 灯', 'Steady Lanterns'];
    expect((await titles('--topic lanterns --to -')).toSorted()).toEqual(
      ['Offprint: Lanterns, 2 papers, 7 November 2025', ...newest].toSorted(),
    );
    const since = await titles('--topic lanterns --since 2025-11-06 --to -');
    expect(since[0]).toBe('Offprint: Lanterns, 3 papers, 6 November 2025 to 7 November 2025');
    expect(since.slice(1).toSorted()).toEqual(['Steady Lanterns', 'Tight Knots & <Loops>', 'Łoose Ropes 灯']);
    const all = await titles('--since 2025-11-01 --to -');
    expect(all[0]).toBe('Offprint: 4 papers, 5 November 2025 to 7 November 2025');
    expect(all.slice(1)).toEqual(['Łoose Ropes 灯', 'Steady Lanterns', 'Tight Knots & <Loops>', 'Old Harbours']);
  });

  test.each([
    ['--digest 2025-11-06', 'digests/2025-11-06', 2],
    ['--topic lanterns --since 2025-01-01', 'topics/lanterns', 3],
    ['--since 2025-11-01', 'digests/2025-11-06', 4],
  ])('%s: the papers of all parts of a document', async (asked, path, papers) => {
    const site = builtSite(THREE_DAYS);
    const file = (name: string) => join(site, 'api', name);
    const whole = JSON.parse(readFileSync(file(`${path}.json`), 'utf8'));
    const parts = whole.papers.map((_: unknown, at: number) => `https://lanterns.example/api/${path}/${at + 1}.json`);
    mkdirSync(file(path));
    for (const [at, paper] of whole.papers.entries())
      writeFileSync(
        file(at === 0 ? `${path}.json` : `${path}/${at + 1}.json`),
        JSON.stringify({ ...whole, parts, papers: [paper] }),
      );
    const { subject } = await read((await run(`${asked} --to -`, { site })).raw);
    expect(subject).toContain(`${papers} papers, `);
  });

  test('is the same bytes every time, ASCII in short lines with CRLF', async () => {
    const [first, again] = [await run('--since 2025-11-01 --to -'), await run('--since 2025-11-01 --to -')];
    expect(again.raw.equals(first.raw)).toBe(true);
    const lines = first.raw.toString('latin1').split('\r\n');
    expect(lines.filter((line) => /[^\x20-\x7e\t]/.test(line))).toEqual([]);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(120);
  });

  test('goes into a file, with its date as asked for', async () => {
    const site = builtSite(THREE_DAYS);
    const file = join(site, 'out.eml');
    const { code, said } = await run(`--digest 2025-11-06 --date 2025-11-06T08:30:00+01:00 --to ${file}`, { site });
    expect([code, said]).toEqual([
      EXIT.done,
      expect.stringContaining(`${file}: “Offprint: 2 papers, 6 November 2025”`),
    ]);
    expect((await read(readFileSync(file))).date).toBe('2025-11-06T07:30:00.000Z');
  });

  test('says who sends it and how to leave, where that is configured', async () => {
    const env = {
      MAIL_FROM: 'Lantern Club <club@lanterns.example>',
      MAIL_TO: 'list@lanterns.example',
      MAIL_UNSUBSCRIBE: 'mailto:leave@lanterns.example https://lanterns.example/leave?who=1&what=2',
    };
    const { raw } = await run('--digest 2025-11-06 --to -', { env });
    const { from, to, headers, html = '', text = '' } = await read(raw);
    const value = (key: string) => headers.find((one) => one.key === key)?.value;
    expect([from, to]).toMatchObject([{ address: 'club@lanterns.example' }, [{ address: 'list@lanterns.example' }]]);
    expect(value('list-unsubscribe')).toBe(
      '<mailto:leave@lanterns.example>, <https://lanterns.example/leave?who=1&what=2>',
    );
    expect(value('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(value('x-unsent')).toBeUndefined();
    expect(html).toContain('href="https://lanterns.example/leave?who=1&amp;what=2"');
    expect(text).toContain('Unsubscribe: https://lanterns.example/leave?who=1&what=2');
    const mailto = await run('--digest 2025-11-06 --to -', {
      env: { MAIL_UNSUBSCRIBE: 'mailto:leave@lanterns.example' },
    });
    expect(header(mailto.raw)).not.toContain('One-Click');
    expect(header(mailto.raw)).toContain('X-Unsent: 1');
  });

  test('keeps a comma in a name', async () => {
    const env = { MAIL_FROM: '"Club, The" <club@lanterns.example>', MAIL_TO: '"Doe, Jane" <jane@x.example>' };
    const { from, to } = await read((await run('--digest 2025-11-06 --to -', { env })).raw);
    expect([from, to]).toEqual([
      { name: 'Club, The', address: 'club@lanterns.example' },
      [{ name: 'Doe, Jane', address: 'jane@x.example' }],
    ]);
  });

  test('to several does not show them to each other', async () => {
    const { raw } = await run('--digest 2025-11-06 --to -', { env: { MAIL_TO: 'a@x.example, b@x.example' } });
    expect(header(raw)).toMatch(/^To: "?undisclosed-recipients"?:;$/m);
    expect(raw.toString('latin1')).not.toContain('a@x.example');
  });

  test('of many papers stays below what mail programs cut, and says how many are left out', async () => {
    const long = `We propose ${'lanterns and ropes '.repeat(30)}for all.`;
    const many = page(
      ...Array.from({ length: 95 }, (_, at) => entry(`Lantern No. ${at} ${'of a long name '.repeat(8)}`, long)),
    );
    const { raw } = await run('--digest 2025-11-06 --to -', { site: builtSite({ '2025-11-06.txt': many }) });
    const { html = '', text = '' } = await read(raw);
    const shown = elements(parse(html)).filter(({ tagName }) => tagName === 'h3').length;
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(95_000);
    // One more would not fit.
    expect(Buffer.byteLength(html) + 1300).toBeGreaterThan(95_000);
    const [address, more] = ['https://lanterns.example/digests/2025-11-06/', `${95 - shown} more:`];
    expect(text).toContain(`${more}\n${address}`);
    expect(html).toContain(`${more} <a href="${address}"`);
    expect(shown).toBeLessThan(80);
  });

  test('of papers that are short shows eighty', async () => {
    const many = page(...Array.from({ length: 95 }, (_, at) => entry(`Lantern ${at}`)));
    const { raw } = await run('--digest 2025-11-06 --to -', { site: builtSite({ '2025-11-06.txt': many }) });
    expect((await read(raw)).text).toContain('15 more:\n');
  });

  test('is written below the limit even where one title alone is above', async () => {
    const title = `Loose ${'ropes & '.repeat(20_000)}`;
    const site = builtSite(
      { '2025-11-06.txt': page(entry('Steady Lanterns'), entry('Loose Ropes')) },
      {
        change: (all) => ({
          ...all,
          papers: all.papers.map((paper) => (paper.title === 'Loose Ropes' ? { ...paper, title } : paper)),
        }),
      },
    );
    const { raw } = await run('--digest 2025-11-06 --to -', { site });
    const { html = '', text = '' } = await read(raw);
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(95_000);
    expect(html).toContain('Steady Lanterns');
    expect(text).toContain('1 more:\n');
  });
});

describe('whatever a text holds', () => {
  const HEADERS = ['content-language', 'content-type', 'date', 'message-id', 'mime-version', 'subject', 'x-unsent'];
  const TAGS = new Set('html head meta title style body div table tbody tr td h1 h2 h3 p a'.split(' '));
  const AIMED = [
    ...PAYLOADS,
    'x\r\nBcc: all@x.example',
    'x\r\n\r\n<b>body</b>',
    '=?utf-8?q?=0D=0ABcc:_all@x.example?=',
    '\n.\n',
    '--_NmP-',
  ];

  test.each(Array.from({ length: Math.ceil(AIMED.length / 20) }, (_, at) => AIMED.slice(at * 20, at * 20 + 20)))(
    'no header, no element, no address comes of it: %#',
    async (...payloads) => {
      const pick = (at: number) => payloads[at % payloads.length] ?? '';
      const records = payloads.map((_, at) => entry(`Lantern ${at}`));
      const site = builtSite(
        { '2025-11-06.txt': page(...records) },
        {
          change: (all) => ({
            ...all,
            topics: all.topics.map((topic, at) => ({ ...topic, title: `T ${pick(at)}`, summary: `S ${pick(at + 1)}` })),
            papers: all.papers.map((paper, at) => ({
              ...paper,
              title: `A lantern ${pick(at)} b`,
              abstract: `We propose ${pick(at + 1)} and lanterns of all kinds.`,
              organization: { handle: `by${at}`, name: `Lab ${pick(at + 2)}` },
            })),
          }),
        },
      );
      for (const args of ['--digest 2025-11-06 --to -', '--topic lanterns --to -']) {
        const { code, raw } = await run(args, { site });
        expect(code).toBe(EXIT.done);
        const { headers, html = '', text = '' } = await read(raw);
        expect(headers.map(({ key }) => key).toSorted()).toEqual(HEADERS);
        expect(text).not.toMatch(/[\p{Cc}--\n]/v);
        for (const element of elements(parse(html))) {
          expect(TAGS).toContain(element.tagName);
          expect(element.attrs.filter(({ name }) => name.startsWith('on') || name === 'src')).toEqual([]);
          const href = attribute(element, 'href');
          if (href !== null) expect(href).toMatch(/^https:\/\/lanterns\.example\//);
        }
      }
    },
  );
});

describe('what goes wrong is said', () => {
  test.each<[args: string, said: string]>([
    ['--digest 2025-11-09 --to -', 'The site has no digest “2025-11-09”. It has 2025-11-07, 2025-11-06, 2025-11-05.'],
    ['--digest ../index --to -', 'The site has no digest “../index”.'],
    ['--topic rope --to -', 'The site has no topic “rope”. It has ropes, lanterns.'],
    ['--digest 2025-11-06 --to /no/such/folder/x.eml', 'ENOENT'],
  ])('%s', async (args, expected) => {
    const { code, said, raw } = await run(args);
    expect([code, said, raw.length]).toEqual([EXIT.failed, expect.stringContaining(expected), 0]);
  });

  test('no built site, or one of another kind', async () => {
    const nothing = await run('--digest 2025-11-06 --to -', { site: '/no/such/folder' });
    expect([nothing.code, nothing.said]).toEqual([EXIT.failed, expect.stringContaining('Build the site first')]);
    const site = builtSite(THREE_DAYS);
    writeFileSync(join(site, 'api', 'index.json'), '{"name": 1}');
    const other = await run('--digest 2025-11-06 --to -', { site });
    expect([other.code, other.said]).toEqual([EXIT.failed, expect.stringContaining('is not what a build writes')]);
  });

  test('nothing new', async () => {
    for (const args of ['--since 2026-01-01 --to -', '--topic ropes --since 2026-01-01 --to -']) {
      expect(await run(args)).toMatchObject({ code: EXIT.nothing, said: expect.stringContaining('Nothing new') });
    }
  });

  test('an address that leads nobody here', async () => {
    const site = builtSite(THREE_DAYS, { address: 'http://localhost:4321/' });
    expect(await run('--digest 2025-11-06 --to -', { site })).toMatchObject({
      code: EXIT.done,
      said: expect.stringContaining('Only this machine'),
    });
    const env = { SMTP_URL: 'smtp://localhost:1', MAIL_FROM: 'a@x.example', MAIL_TO: 'b@x.example' };
    expect(await run('--digest 2025-11-06 --send', { site, env })).toMatchObject({
      code: EXIT.failed,
      said: expect.stringContaining('Nobody else'),
    });
  });

  test('arguments, with the usage', async () => {
    for (const env of [{ MAIL_FROM: 'jane' }, { MAIL_TO: 'Jane <jane>' }])
      expect(await run('--digest 2025-11-06 --to -', { env })).toMatchObject({
        code: EXIT.misunderstood,
        said: expect.stringContaining('“jane” is no mail address'),
      });
    expect(await run('--digest 2025-11-06')).toMatchObject({
      code: EXIT.misunderstood,
      said: expect.stringContaining('npm run mail -- --digest'),
    });
  });
});
