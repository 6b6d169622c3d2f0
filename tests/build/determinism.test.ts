// Two builds of the same content are the same bytes, whatever the time zone, the locale, the folder and the order of the files.
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from '../setup/build-site.ts';
import { ROOT_SITE } from '../setup/sites.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

test('a build elsewhere, at another time of day, is the same byte for byte', async () => {
  const elsewhere = temporaryFolder();
  const project = join(elsewhere, 'a folder with blanks', 'site');
  mkdirSync(project, { recursive: true });
  for (const name of ['src', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs']) {
    cpSync(name, join(project, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  const contentDir = join(elsewhere, 'content');
  copyBackwards('content', contentDir);
  const { code, output, outDir } = await buildSite({
    ...ROOT_SITE,
    project,
    contentDir,
    outDir: join(elsewhere, 'dist'),
    env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  });
  expect([code, code === 0 ? '' : output]).toEqual([0, '']);
  const [here, there] = [manifest(ROOT_SITE.outDir), manifest(outDir)];
  expect([...there.keys()]).toEqual([...here.keys()]);
  expect([...here].filter(([file, hash]) => there.get(file) !== hash).map(([file]) => file)).toEqual([]);
});

/** Copies a folder, the last name first: file systems that list files as they came then list them in another order. */
function copyBackwards(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from).toSorted().reverse()) {
    if (statSync(join(from, name)).isDirectory()) copyBackwards(join(from, name), join(to, name));
    else cpSync(join(from, name), join(to, name));
  }
}

/** SHA-256 of each file of a built site. */
function manifest(folder: string): ReadonlyMap<string, string> {
  const files = globSync('**/*', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile());
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return new Map(files.toSorted().map((file) => [file, hash(file)]));
}
