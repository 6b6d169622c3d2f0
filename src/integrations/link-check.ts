// The built site -> a failed build if an address in any of its files leads nowhere. Runs in node, at the end of a build.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { hasLinks, readLinks } from './file-links.ts';

/** Where the site will stand. */
export interface SiteAddress {
  /** Its origin: `https://example.org`. */
  readonly site: string;
  /** Its folder there, beginning and ending with a slash. */
  readonly base: string;
}

/** One link or id with what is wrong with it, and the files it stands in. */
export interface LinkProblem {
  readonly verdict: string;
  readonly link: string;
  /** Paths in the built folder, in order. */
  readonly files: readonly string[];
}

/** Checks all files of the site once everything else has written its own: it has to be the last integration. */
export function linkCheck(): AstroIntegration {
  let address: SiteAddress = { site: 'http://localhost', base: '/' };
  return {
    name: 'link-check',
    hooks: {
      'astro:config:done': ({ config }) => {
        address = { site: config.site ?? address.site, base: config.base.replace(/\/*$/, '/') };
      },
      'astro:build:done': ({ dir, logger }) => {
        const started = performance.now();
        const { problems, files, links } = checkLinks(fileURLToPath(dir), address);
        if (problems.length > 0) {
          logger.error(describeProblems(problems));
          throw new AstroError(
            `${problems.length} ${problems.length === 1 ? 'link leads' : 'links lead'} nowhere.`,
            'They are listed above. Every address in every file of the built site has to lead somewhere.',
          );
        }
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        logger.info(`${links} different links in ${files} files all lead somewhere (${seconds} s)`);
      },
    },
  };
}

/**
 * Looks up every link of every file of a built site: pages with their anchors, style sheets, feeds, sitemaps, JSON, the manifest.
 * Links to other sites are left alone. `links` counts the different ones of this site.
 */
export function checkLinks(
  folder: string,
  address: SiteAddress,
): { problems: LinkProblem[]; files: number; links: number } {
  const names = fileNames(folder);
  const anchors = new Map<string, ReadonlySet<string>>(names.map((name) => [name, new Set()]));
  const referrers = new Map<string, string[]>();
  const twice = new Map<string, string[]>();
  for (const name of names.filter(hasLinks)) {
    const { links, ids } = readLinks(name, readFileSync(join(folder, name), 'utf8'));
    anchors.set(name, new Set(ids));
    for (const id of repeated(ids)) note(twice, id, name);
    for (const link of new Set(links.map((link) => absoluteLink(link, name, address)))) note(referrers, link, name);
  }
  const judged = [...referrers]
    .map(([link, files]) => ({ verdict: judge(link, address, anchors), link, files }))
    .filter(({ verdict }) => verdict !== 'elsewhere');
  const problems = [
    ...judged.filter(({ verdict }) => verdict !== 'found'),
    ...[...twice].map(([id, files]) => ({ verdict: 'an id that stands twice on one page', link: `#${id}`, files })),
  ];
  return { problems, files: names.length, links: judged.length };
}

/** The problems as lines of text, by what is wrong: each with the first files that have it. */
export function describeProblems(problems: readonly LinkProblem[]): string {
  const SHOWN = 3;
  const groups = Map.groupBy(problems, ({ verdict }) => verdict);
  return [...groups]
    .map(([verdict, group]) => {
      const lines = group.map(({ link, files }) => {
        const more = files.length > SHOWN ? ` and ${files.length - SHOWN} more` : '';
        return `  ${link || '""'} in ${files.slice(0, SHOWN).join(', ')}${more}`;
      });
      return [`${verdict} (${group.length}):`, ...lines.toSorted()].join('\n');
    })
    .join('\n');
}

function fileNames(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .toSorted();
}

/** A link relative to the site's root as it stands; any other made absolute from the address of its file. */
function absoluteLink(link: string, file: string, { site, base }: SiteAddress): string {
  if (/^\/(?!\/)/.test(link)) return link;
  const from = new URL(base + file.replace(/(^|\/)index\.html$/, '$1'), site);
  if (link === '' || !URL.canParse(link, from)) return link;
  const url = new URL(link, from);
  return url.origin === from.origin ? url.pathname + url.search + url.hash : url.href;
}

/** `found`, `elsewhere` (another site), or what is wrong with a link. */
function judge(link: string, { base }: SiteAddress, anchors: ReadonlyMap<string, ReadonlySet<string>>): string {
  if (link === '') return 'an empty address';
  if (/^(https?|mailto):/.test(link)) return 'elsewhere';
  if (!link.startsWith('/')) return 'no address that a page may hold';
  const [, path = '', , fragment] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/.exec(link) ?? [];
  if (!path.startsWith(base)) return `outside of the site's folder ${base}`;
  const file = decode(path.slice(base.length));
  const target = file === '' || file.endsWith('/') ? `${file}index.html` : file;
  const ids = anchors.get(target);
  if (ids === undefined) return anchors.has(`${file}/index.html`) ? 'lacks its slash at the end' : 'no such file';
  if (fragment === undefined || fragment === '' || fragment === 'top' || fragment.startsWith(':~:')) return 'found';
  return ids.has(decode(fragment)) ? 'found' : 'no such anchor on that page';
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function repeated(ids: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const id of ids) (seen.has(id) ? twice : seen).add(id);
  return twice;
}

function note(map: Map<string, string[]>, key: string, file: string): void {
  const files = map.get(key);
  if (files === undefined) map.set(key, [file]);
  else files.push(file);
}
