// The header table -> `_headers` in the built site, the format that Netlify and Cloudflare Pages read. Runs in node, at the end of a build.
import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { HEADER_RULES } from '../security.ts';

/** Writes `_headers` beside the pages. */
export function headersFile(): AstroIntegration {
  let base = '/';
  return {
    name: 'headers-file',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL('_headers', dir), formatHeaders(base));
      },
    },
  };
}

/** The text of `_headers` for a site under `base`. */
export function formatHeaders(base: string): string {
  const prefix = base.replace(/\/+$/, '');
  return HEADER_RULES.map(({ path, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    return [`${prefix}${path}`, ...lines, ''].join('\n');
  }).join('\n');
}
