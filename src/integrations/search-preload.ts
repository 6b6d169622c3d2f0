// The built search page -> the same with links in its head to all that its first search fetches, so that on a slow line
// nothing waits to be found. Runs in node, at the end of a build, after the index is written.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { posix } from 'node:path';
import type { AstroIntegration } from 'astro';
import { ENGINE_FILE, ENTRY_FILE, INDEX_FOLDER, PROGRAM_FILE, TABLE_FILE } from '../search/contract.ts';

/** Puts the links in. @throws Error when page, scripts or index are not where they are expected. */
export function searchPreload(): AstroIntegration {
  let base = '/';
  return {
    name: 'search-preload',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const page = new URL('search/index.html', dir);
        const html = await readFile(page, 'utf8');
        const index = new URL(INDEX_FOLDER, dir);
        const meta = (await readdir(index)).filter((name) => name.endsWith('.pf_meta'));
        // The hash in the name of its second file stands for the build: a page never asks for the index of another one.
        const tag = meta[0]?.split('.').at(-2) ?? '';
        const files = [`${ENTRY_FILE}?ts=${tag}`, PROGRAM_FILE, ...meta, TABLE_FILE];
        const own = scriptsIn(html, base);
        const scripts = await importsOf(own, (path) => readFile(new URL(path, dir), 'utf8'));
        const links = [
          // The page's own scripts and styles stand below, but a script that blocks keeps the browser from seeing what follows it.
          ...blockingIn(html).map(([path, as]) => `<link rel="preload" href="${path}" as="${as}">`),
          ...[...own, ...scripts, INDEX_FOLDER + ENGINE_FILE].map(
            (path) => `<link rel="modulepreload" href="${base}${path}">`,
          ),
          // The same mode and credentials as of the engine's own requests, or the files would come twice.
          ...files.map((file) => `<link rel="preload" href="${base}${INDEX_FOLDER}${file}" as="fetch" crossorigin>`),
        ];
        const place = html.indexOf('<link rel="preload"');
        if (place < 0) throw new Error('The search page has no link to its fonts, before which the others go.');
        await writeFile(page, html.slice(0, place) + links.join('') + html.slice(place));
      },
    },
  };
}

/** What must be there before the first paint, with what it is: style sheets, and scripts that are no modules. */
function blockingIn(html: string): readonly (readonly [address: string, as: 'style' | 'script'])[] {
  const tags: readonly string[] = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const found = tags.map((tag): readonly [string | undefined, 'style' | 'script'] => {
    const [, sheet] = /\srel="stylesheet" href="([^"]+)"/.exec(tag) ?? [];
    const [, source] = /\ssrc="([^"]+)"/.exec(tag) ?? [];
    return sheet === undefined ? [tag.includes('type="module"') ? undefined : source, 'script'] : [sheet, 'style'];
  });
  return found.flatMap(([address, as]) => (address === undefined ? [] : [[address, as] as const]));
}

/** The paths of a page's module scripts, from the root of the site. */
export function scriptsIn(html: string, base: string): readonly string[] {
  const tags = html.match(/<script\b[^>]*>/g) ?? [];
  return tags.flatMap((tag) => {
    const [, source] = /\ssrc="([^"]+\.js)"/.exec(tag) ?? [];
    return tag.includes('type="module"') && source?.startsWith(base) ? [source.slice(base.length)] : [];
  });
}

/** What some modules import before they run, and what those import, without the modules themselves; by path. */
export async function importsOf(
  modules: readonly string[],
  read: (path: string) => Promise<string>,
): Promise<readonly string[]> {
  const found = new Set(modules);
  // A set hands out what is added while it is gone through.
  for (const path of found) {
    for (const [, from = ''] of (await read(path)).matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g))
      found.add(posix.join(posix.dirname(path), from));
  }
  return [...found].filter((path) => !modules.includes(path));
}
