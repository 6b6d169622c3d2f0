// Runs the real build as a child process, for tests that look at what it wrote or said. Node.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** All that a build may know of the environment of its caller: test runners set variables that builds heed. */
const INHERITED = ['PATH', 'HOME', 'TMPDIR', 'TZ', 'LANG', 'LC_ALL'];

/** What to build, and where to. */
export interface BuildOptions {
  /** Folder that receives the site. */
  readonly outDir: string;
  /** CONTENT_DIR of the build. */
  readonly contentDir?: string;
  readonly site?: string;
  readonly base?: string;
  /** Folder of the project; its generated `.astro` folder allows for one build at a time. */
  readonly project?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** How a build ended. */
export interface BuildResult {
  readonly code: number | null;
  /** All that it printed, both streams in one, without colours. */
  readonly output: string;
  readonly outDir: string;
}

/** Builds a site; never throws on a build that fails. */
export function buildSite(options: BuildOptions): Promise<BuildResult> {
  const project = resolve(options.project ?? '.');
  const outDir = resolve(options.outDir);
  const child = spawn(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build', '--outDir', outDir], {
    cwd: project,
    env: {
      ...Object.fromEntries(INHERITED.map((name) => [name, process.env[name]])),
      NO_COLOR: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
      CACHE_DIR: `${outDir}.cache`,
      ...(options.contentDir && { CONTENT_DIR: resolve(options.contentDir) }),
      ...(options.site && { SITE: options.site }),
      ...(options.base && { BASE: options.base }),
      ...options.env,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done({ code, output, outDir }));
  });
}
