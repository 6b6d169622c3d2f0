// What Astro renders -> the thread that writes it, papers first, with a call once all papers are written, while lists are
// still to come. Runs in node, in a build.
import { existsSync, readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { SiteFiles } from './site-files.ts';

/** The route of papers, as Astro names it. */
const PAPER_ROUTE = '/papers/[slug]';

type Route = Parameters<AstroPrerenderer['render']>[1]['routeData'];

/**
 * Has pages written beside the build, since Astro waits for the disk four times a file. Calls what waits for the pages of
 * papers, with their number, while the build goes on.
 */
export function writtenBeside(files: SiteFiles, papersWritten: (papers: number) => void): AstroIntegration {
  let base = '/';
  let publicFiles: ReadonlySet<string> = new Set();
  return {
    name: 'written-beside',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
        publicFiles = filesBelow(fileURLToPath(config.publicDir));
        const folder = fileURLToPath(config.outDir);
        files.place({ folder, address: { site: config.site ?? 'http://localhost', base } });
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        const options: { level: typeof logger.options.level } = logger.options;
        const level = options.level;
        setPrerenderer((own) => {
          const writing = writingBeside(own, {
            files,
            papersWritten,
            // What stands in public/ too, Astro refuses with a warning.
            nameOf: (path, route) => {
              const name = fileOf(path, base, route);
              return name !== null && publicFiles.has(name) ? null : name;
            },
          });
          return {
            ...writing,
            // Astro would say of every file that it was not created; which is true of Astro.
            getStaticPaths: async () => {
              const paths = await writing.getStaticPaths();
              if (level === 'info') options.level = 'warn';
              return paths;
            },
            teardown: async () => {
              options.level = level;
              await writing.teardown?.();
            },
          };
        });
      },
    },
  };
}

/** How what is rendered is written. */
interface Writing {
  readonly files: Pick<SiteFiles, 'write' | 'written'>;
  readonly papersWritten: (papers: number) => void;
  /** The file of a path; null where Astro is to write it. */
  readonly nameOf: (path: string, route: Route) => string | null;
}

/**
 * The prerenderer, but former addresses and papers come before all else, what it renders is written as a file, and beside
 * its work comes a call with the number of papers, once; none where there are none.
 */
export function writingBeside(own: AstroPrerenderer, { files, papersWritten, nameOf }: Writing): AstroPrerenderer {
  let papers = 0;
  let left = 0;
  return {
    ...own,
    getStaticPaths: async () => {
      const paths = await own.getStaticPaths();
      const isPaper = ({ route }: (typeof paths)[number]) => route.route === PAPER_ROUTE;
      papers = paths.filter(isPaper).length;
      left = papers;
      // What waits for papers begins sooner: whatever order pages are written in, they are the same. Former addresses of
      // papers stand beside them.
      const rank = (path: (typeof paths)[number]) => (path.route.type === 'redirect' ? 0 : isPaper(path) ? 1 : 2);
      return paths.toSorted((a, b) => rank(a) - rank(b));
    },
    render: async (request, options) => {
      const rendered = await own.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      const name = nameOf(new URL(request.url).pathname, options.routeData);
      if (name === null || response.status !== 200 || response.body === null) return rendered;
      await files.write({ name, content: new Uint8Array(await response.arrayBuffer()) });
      if (options.routeData.route === PAPER_ROUTE) {
        left -= 1;
        // A failure is told where all is written.
        if (left === 0)
          files.written().then(
            () => papersWritten(papers),
            () => {},
          );
      }
      // Of nothing Astro writes nothing.
      return new Response(null);
    },
    teardown: async () => {
      await own.teardown?.();
      await files.written();
    },
  };
}

/** The file that Astro would write; null where that takes more than the plain characters of our addresses, or is no page. */
export function fileOf(path: string, base: string, { type, route }: Pick<Route, 'type' | 'route'>): string | null {
  const own = path.startsWith(base) ? path.slice(base.length) : null;
  if (own === null || !/^(?:[\w@~-][\w.@~-]*(?:\/|$))*$/.test(own)) return null;
  // Astro ends the addresses of some endpoints with a slash, too.
  if (type === 'endpoint') return own.replace(/\/$/, '') || null;
  const isFolder = own === '' || own.endsWith('/');
  return type === 'page' && isFolder && !STATUS_ROUTES.has(route) ? `${own}index.html` : null;
}

/** Pages that are files without a folder. */
const STATUS_ROUTES = new Set(['/404', '/500']);

function filesBelow(folder: string): ReadonlySet<string> {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  return new Set(names.map((name) => name.replaceAll(sep, '/')));
}
