// `npm test`: every check and test one after the other, to the end even if one fails, then the sum of all of them. Node.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const STEPS = [
  { script: 'check:types' },
  { script: 'check:lint' },
  { script: 'check:format' },
  { script: 'check:dead' },
  { script: 'test:unit', report: 'test-results/unit.json', count: vitestCount },
  { script: 'test:build', report: 'test-results/build.json', count: vitestCount },
  { script: 'test:e2e', report: 'test-results/e2e.json', count: playwrightCount },
] as const;

rmSync('test-results', { recursive: true, force: true });
let passed = 0;
let failed = 0;
for (const step of STEPS) {
  // The last step looks at the sites that the one before it has built.
  const env = { ...process.env, ...(step.script === 'test:e2e' && { REUSE_SITES: '1' }) };
  const { status } = spawnSync('npm', ['run', step.script], { stdio: 'inherit', env });
  const count = 'report' in step ? countOf(step.report, step.count) : { passed: 0, failed: 0 };
  passed += count.passed;
  // A step can fail without a failed test: a type error, a build that breaks, a browser that does not start.
  failed += status !== 0 && count.failed === 0 ? 1 : count.failed;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

function countOf(report: string, count: (read: Report) => Count): Count {
  return existsSync(report) ? count(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 0 };
}

/** The parts of the two runners' reports that are read here. */
interface Report {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly stats?: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
}

function vitestCount({ numPassedTests = 0, numFailedTests = 0 }: Report): Count {
  return { passed: numPassedTests, failed: numFailedTests };
}

function playwrightCount({ stats = { expected: 0, unexpected: 0, flaky: 0 } }: Report): Count {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}
