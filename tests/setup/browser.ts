// Finds a Chromium for the tests; run as a command it installs one where there is none. Node.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Flags that keep the browser off the network and let it run as root in a container. */
export const BROWSER_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of a Chromium: CHROMIUM_PATH, the system's, or the one Playwright has downloaded; undefined where there is none. */
export function findBrowser(): string | undefined {
  const asked = process.env['CHROMIUM_PATH'];
  if (asked) return asked;
  return ['/usr/bin/chromium', chromium.executablePath()].find((path) => existsSync(path));
}

/** A browser that starts: the one found, else Playwright's download, else Debian's package. Throws what to do where all fail. */
export async function provideBrowser(): Promise<string> {
  const installers = [
    () => run('npx', ['playwright', 'install', 'chromium']),
    () => run('apt-get', ['update']) && run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']),
  ];
  for (const install of [() => true, ...installers]) {
    const path = install() ? findBrowser() : undefined;
    if (path !== undefined && (await starts(path))) return path;
  }
  throw new Error('The tests need a Chromium: install one and give its path in CHROMIUM_PATH.');
}

async function starts(executablePath: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({ executablePath, args: [...BROWSER_FLAGS] });
    await browser.close();
    return true;
  } catch (error) {
    console.error(`${executablePath} does not start: ${String(error).split('\n')[0]}`);
    return false;
  }
}

function run(command: string, args: readonly string[]): boolean {
  console.log(`No browser for the tests yet: ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

if (import.meta.main) console.log(`Browser for the tests: ${await provideBrowser()}`);
