// The commands as they are typed: arguments, environment, exit codes.
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../setup/temporary-folder.ts';
import { dump, listed } from '../digest/dump.ts';
import { entry, page } from '../digest/page.ts';
import { answer, loopback } from './loopback.ts';

const ONE = dump(listed('Steady Lanterns'));

/** Runs `node src/commands/<name>.ts` with an environment beside the test's own. */
function run(name: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return new Promise<{ code: number; out: string; told: string }>((resolve) => {
    const command = [join('src/commands', `${name}.ts`), ...args];
    execFile(process.execPath, command, { env: { ...process.env, ...env } }, (error, out, told) =>
      resolve({ code: error === null ? 0 : Number(error.code), out, told }),
    );
  });
}

test('fetch saves into digests/ of the content folder, from the address that is given', async () => {
  const { api, asked } = await loopback(answer(200, ONE));
  const content = temporaryFolder({ 'digests/README.md': '' });
  const env = { CONTENT_DIR: content, DAILY_PAPERS_API: `${api}?limit=100` };
  const { code, out, told } = await run('fetch', ['2025-11-06'], env);
  expect([code, told]).toEqual([0, '']);
  expect(out.trim().split('\n').at(-1)).toBe('1 day: 1 saved.');
  expect(asked[0]?.path).toBe('/api/daily_papers?limit=100&date=2025-11-06');
  expect(readdirSync(join(content, 'digests'))).toEqual(['2025-11-06.json', 'README.md']);
});

test('fetch says by its exit code that something failed', async () => {
  const { api } = await loopback(answer(404, ''));
  const { code, told } = await run('fetch', ['2025-11-06', '--from', api.href], { CONTENT_DIR: temporaryFolder() });
  expect([code, told]).toEqual([1, `2025-11-06: ${api.host} answered 404 Not Found.\n`]);
});

test.each([
  ['nothing', [], 'No day is given.'],
  ['no day', ['today'], '“today” is not a day'],
  ['an option that there is not', ['2025-11-06', '--fast'], "'--fast'"],
  ['no address', ['2025-11-06', '--from', 'ftp://example.org'], 'begins with https://'],
  ['a content folder that there is not', ['2025-11-06'], 'There is no folder'],
])('fetch with %s says how it is used', async (_, args, why) => {
  const { code, told } = await run('fetch', args, { CONTENT_DIR: join(temporaryFolder(), 'none') });
  expect(code).toBe(2);
  expect(told).toContain(why);
  expect(told).toContain('npm run fetch -- 2025-11-06..2025-11-10');
});

test('fetch takes no password, and does not repeat it', async () => {
  for (const from of ['https://user:secret@api.example/', 'https://secret@api.example/']) {
    for (const [args, env] of [
      [['--from', from], {}],
      [[], { DAILY_PAPERS_API: from }],
    ] as const) {
      const { code, out, told } = await run('fetch', ['2025-11-06', ...args], {
        CONTENT_DIR: temporaryFolder(),
        ...env,
      });
      expect([code, out]).toEqual([2, '']);
      expect(told).toContain('The address of the API takes no user and no password.');
      expect(told).not.toContain('secret');
    }
  }
});

test('add files a page, and tells what is odd', async () => {
  const content = temporaryFolder({ 'digests/README.md': '', 'page.txt': page(entry('Steady Lanterns')) });
  const { code, out, told } = await run('add', [join(content, 'page.txt'), '--date', '2025-11-06'], {
    CONTENT_DIR: content,
  });
  expect([code, told]).toEqual([0, '']);
  expect(out).toMatch(/2025-11-06\.txt: added, 1 paper\.\n$/);
  expect(readdirSync(join(content, 'digests'))).toEqual(['2025-11-06.txt', 'README.md']);
});

test('add says by its exit code that it refused', async () => {
  const content = temporaryFolder({ 'digests/README.md': '', 'page.txt': 'Hello\u001b[31m' });
  const { code, told } = await run('add', [join(content, 'page.txt'), '--date', '2025-11-06'], {
    CONTENT_DIR: content,
  });
  expect(code).toBe(1);
  expect(told).toContain('page.txt:1:1: error: ');
  expect(told).not.toContain('\u001b');
});

test('no text of a page turns the order of letters on the terminal, or steers it', async () => {
  const odd = page(entry('Steady Lanterns')).replace('• 4 authors', '• \u202exx\u2066\u0085\u009b2J authors');
  const content = temporaryFolder({ 'digests/README.md': '', 'page.txt': odd });
  const { code, told } = await run('add', [join(content, 'page.txt'), '--date', '2025-11-06'], {
    CONTENT_DIR: content,
  });
  expect(code).toBe(0);
  expect(told).toContain('is not a number of authors');
  expect(told).not.toMatch(/(?!\n)\p{Cc}|\p{Bidi_Control}/u);
});

test.each([
  ['nothing', [], 'Give one page.'],
  ['two pages', ['package.json', 'README.md'], 'Give one page.'],
  ['no such page', ['none.txt'], 'There is no file none.txt.'],
  ['no day', ['package.json', '--date', '2025-02-30'], '“2025-02-30” is not a day'],
  ['both ways', ['package.json', '--force', '--further'], 'Either --force or --further.'],
])('add with %s says how it is used', async (_, args, why) => {
  const { code, told } = await run('add', args);
  expect(code).toBe(2);
  expect(told).toContain(why);
  expect(told).toContain('npm run add -- page.txt --date 2025-11-06');
});

test.each(['fetch', 'add'])('%s --help is no mistake', async (name) => {
  const { code, out, told } = await run(name, ['--help']);
  expect([code, told]).toEqual([0, '']);
  expect(out).toContain(`npm run ${name} -- `);
});
