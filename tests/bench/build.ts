// `npm run bench -- <content folder>`: builds a site and prints what that took and what came of it. Measures; judges nothing. Node.
import { spawn } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const SAMPLED_EVERY = 50;

const content = resolve(process.argv[2] ?? 'content');
const folder = mkdtempSync(join(tmpdir(), 'offprint-bench-'));
const outDir = join(folder, 'dist');
const started = performance.now();
const child = spawn('npm', ['run', 'build', '--', '--outDir', outDir], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, CONTENT_DIR: content, CACHE_DIR: join(folder, 'cache'), ASTRO_TELEMETRY_DISABLED: '1' },
});
let peak = 0;
const sampling = setInterval(() => {
  peak = Math.max(peak, memoryOf(child.pid ?? 0));
}, SAMPLED_EVERY);
const code = await new Promise<number | null>((done) => child.on('close', done));
clearInterval(sampling);
const seconds = (performance.now() - started) / 1000;

const files = existsSync(outDir) ? globSync('**/*', { cwd: outDir }).map((file) => statSync(join(outDir, file))) : [];
const whole = files.filter((file) => file.isFile());
console.table({
  content,
  'exit code': code,
  'wall time (s)': seconds.toFixed(1),
  'peak memory of all processes (MB)': peak === 0 ? 'needs /proc' : Math.round(peak / 1e6),
  pages: globSync('**/*.html', { cwd: outDir }).length,
  papers: globSync('papers/*/index.html', { cwd: outDir }).length,
  files: whole.length,
  'size (MB)': (whole.reduce((total, file) => total + file.size, 0) / 1e6).toFixed(1),
});
rmSync(folder, { recursive: true, force: true });
process.exitCode = code ?? 1;

/** Bytes that a process and all below it hold in memory at this moment, as Linux tells it; 0 elsewhere. */
function memoryOf(pid: number): number {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return children.reduce((total, one) => total + memoryOf(Number(one)), pages * 4096);
  } catch {
    return 0;
  }
}
