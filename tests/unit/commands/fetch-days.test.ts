// Fetching from a real server that misbehaves: what is saved is whole, and what is there is never made worse.
import { readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../src/commands/download.ts';
import { fetchDays } from '../../../src/commands/fetch-days.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';
import { dump, listed } from '../digest/dump.ts';
import { entry, page } from '../digest/page.ts';
import { answer, cutOff, dead, endless, type Handler, loopback, silent, stalling } from './loopback.ts';

const DAY = '2025-11-06';
const FILE = `${DAY}.json`;
/** Three days later: the list is closed. */
const NOW = Date.parse('2025-11-09T12:00:00Z');
const ONE = dump(listed('Steady Lanterns'));
const TWO = dump(listed('Steady Lanterns'), listed('Loose Ropes', { arxiv: '2104.00002' }));
/** A list that states its day. */
const of = (day: string, ...titles: readonly string[]) =>
  dump(...titles.map((title) => ({ ...listed(title), submittedOnDailyAt: `${day}T00:00:00.000Z` })));
/** As it was written before there was UTF-8. */
const LATIN = Buffer.from(dump(listed('Müde Seile')), 'latin1');

interface Run {
  readonly files?: Readonly<Record<string, string>>;
  /** When the files were saved. */
  readonly savedAt?: number;
  readonly days?: readonly string[];
  readonly again?: boolean;
  readonly folder?: string;
  /** Milliseconds until an answer begins, and until it is complete. */
  readonly within?: readonly [number, number];
}

async function run(handlers: readonly Handler[], given: Run = {}) {
  const { api, asked } = await loopback(...handlers);
  const folder = given.folder ?? temporaryFolder(given.files);
  const savedAt = (given.savedAt ?? Date.parse(`${DAY}T10:00:00Z`)) / 1000;
  for (const name of Object.keys(given.files ?? {})) utimesSync(join(folder, name), savedAt, savedAt);
  const waits: number[] = [];
  const said: string[] = [];
  const problems: string[] = [];
  const clock = {
    now: () => NOW,
    sleep: async (milliseconds: number) => {
      waits.push(milliseconds);
    },
  };
  const [answerWithin, wholeWithin] = given.within ?? [30_000, 30_000];
  const limits = { ...LIMITS, answerWithin, wholeWithin, bytes: 100_000, attempts: 3 };
  const ok = await fetchDays(
    given.days ?? [DAY],
    { folder, api, again: given.again ?? false, limits, pause: 7 },
    clock,
    {
      say: (line) => said.push(line.replaceAll(api.host, 'the server')),
      complain: (line) => problems.push(line.replaceAll(api.host, 'the server')),
    },
  );
  const names = readdirSync(folder);
  const file = statSync(join(folder, FILE), { throwIfNoEntry: false });
  const text = file?.isFile() ? readFileSync(join(folder, FILE), 'utf8') : null;
  return { ok, text, names, asked, waits, said, problems, folder };
}

test('saves what the API answers, byte for byte', async () => {
  const { ok, text, names, asked, said, problems, folder } = await run([answer(200, TWO)]);
  expect([ok, text, names, problems]).toEqual([true, TWO, [FILE], []]);
  expect(asked).toEqual([{ path: `/api/daily_papers?date=${DAY}`, since: undefined }]);
  expect(said).toEqual([
    `${DAY}: asking the server ...`,
    `${DAY}: saved, 2 papers, ${TWO.length} bytes.`,
    '1 day: 1 saved.',
  ]);
  expect(statSync(join(folder, FILE)).mtimeMs).toBe(NOW);
});

test('asks one day after the other, with a pause, and goes on after one that fails', async () => {
  const days = ['2025-11-06', '2025-11-07', '2025-11-08'];
  const { ok, names, waits, said, problems } = await run([answer(200, ONE), answer(404, 'no'), answer(200, TWO)], {
    days,
  });
  expect([ok, names]).toEqual([false, ['2025-11-06.json', '2025-11-08.json']]);
  expect(waits).toEqual([7, 7]);
  expect(problems).toEqual(['2025-11-07: the server answered 404 Not Found.']);
  expect(said.at(-1)).toBe('3 days: 2 saved, 1 failed.');
});

describe('tries again', () => {
  test.each([
    ['500', answer(500, 'oops'), 'answered 500 Internal Server Error'],
    ['429', answer(429, 'slowly'), 'answered 429 Too Many Requests'],
    ['a body that is cut off', cutOff(TWO.slice(0, 100)), 'broke off in the middle of its answer'],
    ['no answer in time', silent, 'did not answer within 1 s'],
    ['an answer that stalls', stalling, 'was not done within 1.5 s'],
  ])('after %s', async (_, handler, why) => {
    const { ok, text, waits, said } = await run([handler, answer(200, TWO)], { within: [1000, 1500] });
    expect([ok, text, waits]).toEqual([true, TWO, [1000]]);
    expect(said[1]).toContain(why);
    expect(said[1]).toContain('asking again in 1 s');
  });

  test('with growing waits, and not for ever', async () => {
    const { ok, text, waits, asked, problems } = await run([answer(503, '')]);
    expect([ok, text, waits, asked.length]).toEqual([false, null, [1000, 2000], 3]);
    expect(problems).toEqual([`${DAY}: the server answered 503 Service Unavailable, 3 times.`]);
  });

  test.each([
    ['seconds', '9', 9000],
    ['a date', new Date(NOW + 5000).toUTCString(), 5000],
    ['a date that is over', new Date(NOW - 5000).toUTCString(), 0],
    ['neither', 'soon', 1000],
  ])('when the server says: %s', async (_, after, wait) => {
    const { ok, waits } = await run([answer(503, '', { 'Retry-After': after }), answer(200, TWO)]);
    expect([ok, waits]).toEqual([true, [wait]]);
  });

  test('but does not wait for an hour', async () => {
    const { ok, waits, problems } = await run([answer(429, '', { 'Retry-After': '3600' })]);
    expect([ok, waits]).toEqual([false, []]);
    expect(problems[0]).toContain('asks to wait for 3600 s');
  });

  test('not when it is refused, and says why', async () => {
    const { ok, asked, problems } = await run([answer(400, '{"error":"Invalid date"}')]);
    expect([ok, asked.length]).toEqual([false, 1]);
    expect(problems).toEqual([`${DAY}: the server answered 400 Bad Request: “Invalid date”.`]);
  });
});

describe('refuses', () => {
  test.each<readonly [what: string, handler: Handler, why: string]>([
    ['HTML', answer(200, '<!doctype html><p>Hello</p>', { 'Content-Type': 'text/html' }), 'dump-html'],
    ['JSON that ends early', answer(200, TWO.slice(0, -30)), 'dump-cut'],
    ['JSON that is damaged', answer(200, TWO.replace('},{', '}{')), 'dump-damaged'],
    ['an error', answer(200, '{"error":"Invalid date"}'), 'Invalid date'],
    ['nothing', answer(200, ''), 'file-empty'],
    ['bytes that are no text', answer(200, '\u0000\u0001\u0002'.repeat(99)), 'file-binary'],
    ['an answer without end', endless, 'more than 100000 bytes'],
    ['an answer that announces too much', answer(200, '[]', { 'Content-Length': '100001' }), 'more than 100000 bytes'],
    ['bytes that are not UTF-8', answer(200, LATIN), 'the answer is not UTF-8'],
    ...['2025-10-01', '2025-11-05', '2025-11-07'].map(
      (day) =>
        [`the list of ${day}`, answer(200, of(day, 'Steady Lanterns')), `the list of ${day}; the server`] as const,
    ),
    [
      'papers of later days',
      answer(200, dump(listed('Steady Lanterns'), listed('Loose Ropes', { published: '2025-11-08' }))),
      '“Loose Ropes”, published on 2025-11-08, after this day; the server may not look at the day',
    ],
  ])('%s', async (_, handler, why) => {
    const before = await run([handler]);
    expect([before.ok, before.names]).toEqual([false, []]);
    expect(before.problems.join('\n')).toContain(why);
    const after = await run([handler], { files: { [FILE]: TWO }, again: true });
    expect([after.ok, after.text, after.names]).toEqual([false, TWO, [FILE]]);
    expect(after.problems.at(-1)).toContain('the file is kept as it is');
  });

  test('a server that hangs up', async () => {
    const { ok, problems } = await run([dead]);
    expect(ok).toBe(false);
    expect(problems[0]).toMatch(/could not be reached \([A-Z_]+\), 3 times\.$/);
  });
});

describe('a list of several pages', () => {
  const more = (path: string) => ({ Link: `<${path}>; rel="next"` });

  test('is fetched whole, each entry as it came', async () => {
    const [first, second] = [
      dump(listed('Steady Lanterns')),
      ` ${dump(listed('Loose Ropes'), listed('Tight Knots'))}\n`,
    ];
    const { ok, text, asked, waits, said } = await run([
      answer(200, first, more('/api/daily_papers?date=x&p=1')),
      answer(503, ''),
      answer(200, second, { Link: '<https://elsewhere.example/>; rel="prev"' }),
    ]);
    expect(ok).toBe(true);
    expect(text).toBe(dump(listed('Steady Lanterns'), listed('Loose Ropes'), listed('Tight Knots')));
    expect(asked.map(({ path }) => path.split('?')[1])).toEqual([`date=${DAY}`, 'date=x&p=1', 'date=x&p=1']);
    expect(waits).toEqual([7, 1000]);
    expect(said[1]).toBe(`${DAY}: the server has more; asking for page 2.`);
  });

  test.each([
    ['leads elsewhere', [answer(200, ONE, more('https://elsewhere.example/'))], 'goes on at https://elsewhere.example'],
    ['never ends', [answer(200, ONE, more('/again'))], 'more than 20 pages'],
    ['breaks off', [answer(200, ONE, more('/2')), answer(404, '')], 'answered 404'],
    ['holds something else', [answer(200, ONE, more('/2')), answer(200, '{}')], 'a page that is no list'],
    ['is not UTF-8', [answer(200, ONE, more('/2')), answer(200, LATIN)], 'a page that is not UTF-8'],
  ])('that %s is not saved', async (_, handlers, why) => {
    const { ok, names, problems } = await run(handlers);
    expect([ok, names]).toEqual([false, []]);
    expect(problems[0]).toContain(why);
  });
});

describe('redirects', () => {
  test('are followed on the same host', async () => {
    const { ok, asked, text } = await run([answer(302, '', { Location: '/api/moved?date=x' }), answer(200, TWO)]);
    expect([ok, text, asked.map(({ path }) => path)]).toEqual([
      true,
      TWO,
      [`/api/daily_papers?date=${DAY}`, '/api/moved?date=x'],
    ]);
  });

  test.each([
    ['another host', 'http://elsewhere.example/', 'leads to http://elsewhere.example'],
    ['another kind of address', 'file:///etc/hostname', 'leads to file://'],
    ['no address', 'http://', 'without an address to go to'],
    ['itself', '', 'more than 3 times'],
  ])('not to %s', async (_, location, why) => {
    const { ok, names, problems } = await run([answer(301, '', { Location: location })]);
    expect([ok, names]).toEqual([false, []]);
    expect(problems[0]).toContain(why);
  });
});

describe('a file that is there', () => {
  const closed = Date.parse('2025-11-08T00:00:00Z');

  test('is complete when it was saved after its day', async () => {
    const { ok, asked, said } = await run([answer(200, TWO)], { files: { [FILE]: ONE }, savedAt: closed });
    expect([ok, asked]).toEqual([true, []]);
    expect(said).toEqual([`${DAY}: complete already, 1 paper.`, '1 day: 1 complete already.']);
  });

  test('is asked for again on request, or while its day lasts', async () => {
    for (const given of [{ savedAt: closed, again: true }, { savedAt: closed - 1000 }]) {
      const { ok, asked, text } = await run([answer(200, TWO)], { files: { [FILE]: ONE }, ...given });
      expect([ok, text]).toEqual([true, TWO]);
      expect(asked[0]?.since).toBe(new Date(given.savedAt).toUTCString());
    }
  });

  test('that has not changed stays, and is complete from then on', async () => {
    for (const handler of [answer(304, ''), answer(200, ONE)]) {
      const { ok, text, said, folder } = await run([handler], { files: { [FILE]: ONE } });
      expect([ok, text, said.at(-1)]).toEqual([true, ONE, '1 day: 1 unchanged.']);
      expect((await run([handler], { folder })).said).toContain(`${DAY}: complete already, 1 paper.`);
    }
  });

  const ropes = (known: object) => dump(listed('Steady Lanterns'), listed('Loose Ropes', known));
  const EMPTIER = dump(listed('Steady Lanterns'), { paper: { title: 'Loose Ropes' } });
  test.each([
    ['fewer papers', ONE, ['“Loose Ropes”: not in the answer']],
    ['no papers', '[]', ['“Steady Lanterns”: not in the answer', '“Loose Ropes”: not in the answer']],
    ['as many others', dump(listed('Tight Knots'), listed('Loose Ropes')), ['“Steady Lanterns”: not in the answer']],
    ['emptier papers', EMPTIER, ['“Loose Ropes”: no abstract, no authors, no arXiv id (2104.00002)']],
    ['fewer authors', ropes({ authors: ['Ada Quay'] }), ['“Loose Ropes”: 1 of 4 authors']],
  ])('is not replaced by %s', async (_, body, lost) => {
    const { ok, text, problems } = await run([answer(200, body)], { files: { [FILE]: TWO } });
    expect([ok, text]).toEqual([false, TWO]);
    expect(problems.filter((line) => line.includes('“'))).toEqual(lost.map((line) => `  ${line}`));
    expect(problems.at(-1)).toContain(
      'lacks what the file has, see above; remove the file first if that is right; the',
    );
  });

  test('is replaced where titles, ids and order change, but nothing is lost', async () => {
    const after = dump(
      listed('Tight Knots'),
      listed('LOOSE ROPES!', { arxiv: '2104.00009' }),
      listed('Steady Lanterns'),
    );
    const { ok, text } = await run([answer(200, after)], { files: { [FILE]: TWO } });
    expect([ok, text]).toEqual([true, after]);
  });

  test('keeps namesakes apart, and what is lost is told ten times', async () => {
    const two = dump(listed('Steady Lanterns'), listed('Steady Lanterns', { arxiv: '2104.00002' }));
    const namesake = await run([answer(200, ONE)], { files: { [FILE]: two } });
    expect([namesake.text, namesake.problems[0]]).toEqual([two, '  “Steady Lanterns”: not in the answer']);
    const many = dump(...Array.from({ length: 13 }, (_, at) => listed(`Lantern ${at}`)));
    const { problems } = await run([answer(200, ONE)], { files: { [FILE]: many } });
    expect([problems.length, problems[10]]).toEqual([12, '  and 3 papers more']);
  });

  test('but is broken is replaced, whenever it was saved', async () => {
    const { ok, text, asked } = await run([answer(200, TWO)], { files: { [FILE]: TWO.slice(0, -30) }, savedAt: NOW });
    expect([ok, text, asked[0]?.since]).toEqual([true, TWO, undefined]);
  });

  test('or cannot be written is a failure of its day alone', async () => {
    const { ok, names, problems } = await run([answer(200, ONE)], {
      files: { [`${FILE}/in-the-way.txt`]: '' },
      savedAt: closed,
      days: [DAY, '2025-11-07'],
    });
    expect([ok, names]).toEqual([false, [FILE, '2025-11-07.json']]);
    expect(problems).toHaveLength(1);
  });
});

describe('one list for every day', () => {
  const days = ['2025-11-06', '2025-11-07', '2025-11-08'];

  test('is saved once', async () => {
    const { ok, names, problems } = await run([answer(200, TWO), answer(200, ONE), answer(200, TWO)], { days });
    expect([ok, names]).toEqual([false, ['2025-11-06.json', '2025-11-07.json']]);
    expect(problems).toEqual([
      '2025-11-08: the answer has the very papers of 2025-11-06.json; the server may not look at the day that it is asked for: ask another one with --from, and remove 2025-11-06.json if they are not of its day.',
    ]);
  });

  test('is known from files of other days too, in whatever order', async () => {
    const turned = dump(listed('Loose Ropes'), listed('Steady Lanterns', { upvotes: 9 }));
    const { ok, names, problems } = await run([answer(200, turned)], { files: { '2025-10-01.json': TWO } });
    expect([ok, names]).toEqual([false, ['2025-10-01.json']]);
    expect(problems[0]).toContain('the very papers of 2025-10-01.json');
  });

  test('is no other list of the same day, nor one whose day is a guess', async () => {
    const text = page(entry('Steady Lanterns'), entry('Loose Ropes'));
    const files = { 'same.json': of(DAY, 'Steady Lanterns', 'Loose Ropes'), 'page.txt': text };
    expect((await run([answer(200, TWO)], { files })).ok).toBe(true);
  });
});

test('a paper may be dated a day after its list', async () => {
  expect((await run([answer(200, dump(listed('Steady Lanterns', { published: '2025-11-07' })))])).ok).toBe(true);
});

test('a list that states its day may hold papers of a later date', async () => {
  const [entryOfDay] = JSON.parse(of(DAY, 'Steady Lanterns'));
  entryOfDay.paper.publishedAt = '2025-12-24T00:00:00.000Z';
  expect((await run([answer(200, dump(entryOfDay))])).ok).toBe(true);
});

test('what a server says stays on its line', async () => {
  const { problems } = await run([answer(400, '{"error":"no\n2025-11-06: saved \u202egnihtyreve\u001b[2J"}')]);
  expect(problems).toEqual([`${DAY}: the server answered 400 Bad Request: “no 2025-11-06: saved gnihtyreve[2J”.`]);
});

test('a day without papers leaves no file, and is no failure', async () => {
  const { ok, names, said } = await run([answer(200, '[]')]);
  expect([ok, names]).toEqual([true, []]);
  expect(said.slice(1)).toEqual([`${DAY}: nothing is listed on this day.`, '1 day: 1 without papers.']);
});

test('what is odd in a whole list is told with its place, and saved', async () => {
  const odd = ONE.replace('"Dee Anchor"', '7');
  const { ok, text, problems } = await run([answer(200, odd)]);
  expect([ok, text]).toEqual([true, odd]);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(
    /date=2025-11-06:1:\d+: warning: \/0\/paper\/authors\/3\/name is the number “7”, not a text\./,
  );
});
