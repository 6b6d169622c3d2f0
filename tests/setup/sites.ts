// The sites that tests look at: built once for all tests of a run; as a command also served, each on a port of its own. Node.
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { serve } from '../../src/integrations/serve.ts';
import { type BuildOptions, buildSite } from './build-site.ts';
import { writeNaughtyContent } from './naughty-content.ts';

/** A site for tests. */
export interface TestSite extends BuildOptions {
  readonly site: string;
  readonly base: string;
  /** Where the command serves it. */
  readonly port: number;
}

const FOLDER = resolve('test-results/sites');
const NAUGHTY_CONTENT = join(FOLDER, 'naughty-content');

/** The project's own content at the root of an address. */
export const ROOT_SITE: TestSite = {
  outDir: join(FOLDER, 'root'),
  site: 'https://papers.example',
  base: '/',
  port: 47_321,
};
/** The same below a folder. */
export const SUB_SITE: TestSite = {
  outDir: join(FOLDER, 'sub'),
  site: 'https://papers.example',
  base: '/sub/',
  port: 47_322,
};
/** Made-up content full of payloads. */
export const NAUGHTY_SITE: TestSite = {
  ...ROOT_SITE,
  outDir: join(FOLDER, 'naughty'),
  port: 47_323,
  contentDir: NAUGHTY_CONTENT,
};

const SITES = [ROOT_SITE, SUB_SITE, NAUGHTY_SITE];

/** Builds them one after the other. With REUSE_SITES set, sites that an earlier step of the same run has built stay. */
export async function setup(): Promise<void> {
  if (process.env['REUSE_SITES'] && SITES.every(({ outDir }) => existsSync(join(outDir, '404.html')))) return;
  rmSync(FOLDER, { recursive: true, force: true });
  writeNaughtyContent(NAUGHTY_CONTENT);
  for (const site of SITES) {
    const { code, output } = await buildSite(site);
    if (code !== 0) throw new Error(`The build of ${site.outDir} failed:\n${output}`);
  }
}

if (import.meta.main) {
  await setup();
  for (const { outDir, base, port } of SITES) {
    const { address } = await serve({ folder: outDir, base, port, next: false });
    console.log(`${outDir} at ${address}`);
  }
}
