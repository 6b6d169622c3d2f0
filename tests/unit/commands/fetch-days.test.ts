// Fetching from a real server that misbehaves: what is saved is whole, and what is there is never made worse.
import { readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../src/commands/download.ts';
import { fetchDays } from '../../../src/commands/fetch-days.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';
import { dump, listed } from '../digest/dump.ts';
import { answer, cutOff, dead, endless, type Handler, loopback, silent, stalling } from './loopback.ts';

const DAY = '2025-11-06';
const FILE = `${DAY}.json`;
/** Three days later: the list is closed. */
const NOW = Date.parse('2025-11-09T12:00:00Z');
const ONE = dump(listed('Steady Lanterns'));
const TWO = dump(listed('Steady Lanterns'), listed('Loose Ropes', { arxiv: '2104.00002' }));

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
  test.each([
    ['HTML', answer(200, '<!doctype html><p>Hello</p>', { 'Content-Type': 'text/html' }), 'dump-html'],
    ['JSON that ends early', answer(200, TWO.slice(0, -30)), 'dump-cut'],
    ['JSON that is damaged', answer(200, TWO.replace('},{', '}{')), 'dump-damaged'],
    ['an error', answer(200, '{"error":"Invalid date"}'), 'Invalid date'],
    ['nothing', answer(200, ''), 'file-empty'],
    ['bytes that are no text', answer(200, '\u0000\u0001\u0002'.repeat(99)), 'file-binary'],
    ['an answer without end', endless, 'more than 100000 bytes'],
    ['an answer that announces too much', answer(200, '[]', { 'Content-Length': '100001' }), 'more than 100000 bytes'],
    [
      'the list of another day',
      answer(200, dump({ ...listed('Steady Lanterns'), submittedOnDailyAt: '2025-10-01T00:00:00.000Z' })),
      'the list of 2025-10-01',
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

  test.each([
    ['fewer papers', ONE, 'the answer has 1 paper, the file 2'],
    ['no papers', '[]', 'the answer has 0 papers, the file 2'],
  ])('is not replaced by %s', async (_, body, why) => {
    const { ok, text, problems } = await run([answer(200, body)], { files: { [FILE]: TWO } });
    expect([ok, text]).toEqual([false, TWO]);
    expect(problems.at(-1)).toContain(why);
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
