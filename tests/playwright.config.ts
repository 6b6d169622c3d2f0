// A real browser on the built sites, served with the headers of the published one; see setup/sites.ts for what is where.
import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from './setup/browser.ts';
import { NAUGHTY_SITE, ROOT_SITE } from './setup/sites.ts';

const executablePath = findBrowser();

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results/e2e',
  // Where other programs run beside it, a test takes its time, above all one that looks at a page in many ways.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['line'], ['json', { outputFile: '../test-results/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${ROOT_SITE.port}/`,
    launchOptions: { args: [...BROWSER_FLAGS], ...(executablePath && { executablePath }) },
  },
  webServer: {
    command: 'node tests/setup/sites.ts',
    cwd: '..',
    // The last that is served.
    url: `http://localhost:${NAUGHTY_SITE.port}/`,
    timeout: 300_000,
    reuseExistingServer: false,
  },
});
