// The built site -> a failed build if an address in any of its files leads nowhere. Runs in node, at the end of a build.
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import type { BuiltFiles, SiteAddress } from './built-files.ts';
import type { SiteFiles } from './site-files.ts';

/** One link or id with what is wrong with it, and the files it stands in. */
export interface LinkProblem {
  readonly verdict: string;
  readonly link: string;
  /** Paths in the built folder, in order. */
  readonly files: readonly string[];
}

/** Fails a build whose links lead nowhere, once everything else has written its files: it has to be the last. */
export function linkCheck(files: Pick<SiteFiles, 'check'>): AstroIntegration {
  return {
    name: 'link-check',
    hooks: {
      'astro:build:done': async ({ logger }) => {
        const start = performance.now();
        const { problems, count, links } = await files.check();
        if (problems.length > 0) {
          logger.error(describeProblems(problems));
          throw new AstroError(
            `${problems.length} ${problems.length === 1 ? 'link leads' : 'links lead'} nowhere.`,
            'They are listed above. Every address in every file of the built site has to lead somewhere.',
          );
        }
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        logger.info(`${links} different links in ${count} files all lead somewhere (${seconds} s)`);
      },
    },
  };
}

/**
 * Looks up every link of every file of a built site: pages with their anchors, style sheets, feeds, sitemaps, JSON, the manifest.
 * Links to other sites are left alone. `count`: of files; `links` counts the different ones of this site.
 */
export function checkLinks(
  built: BuiltFiles,
  address: SiteAddress,
): { problems: LinkProblem[]; count: number; links: number } {
  const files = built.all();
  const anchors = new Map<string, ReadonlySet<string>>();
  const referrers = new Map<string, string[]>();
  const twice = new Map<string, string[]>();
  for (const [name, { links, ids }] of files) {
    anchors.set(name, new Set(ids));
    for (const id of repeated(ids)) note(twice, id, name);
    for (const link of links) note(referrers, link, name);
  }
  const judged = [...referrers]
    .map(([link, names]) => ({ verdict: judge(link, address, anchors), link, files: names }))
    .filter(({ verdict }) => verdict !== 'elsewhere');
  const problems = [
    ...judged.filter(({ verdict }) => verdict !== 'found'),
    ...[...twice].map(([id, names]) => ({
      verdict: 'an id that stands twice on one page',
      link: `#${id}`,
      files: names,
    })),
  ];
  return { problems, count: files.size, links: judged.length };
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
