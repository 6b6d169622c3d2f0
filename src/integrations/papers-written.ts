// A build that writes its pages -> papers first, and a call once all are written, while lists are still to come. Runs in node,
// in a build.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration, AstroPrerenderer } from 'astro';

/** The route of papers, as Astro names it. */
const PAPER_ROUTE = '/papers/[slug]';

/** Milliseconds from the last rendered page to its being written; `stampOf` tells where that was too short. */
const WRITING = 500;

/** Calls what waits for the pages of papers, with their number, while the build goes on. */
export function papersFirst(...waiting: readonly ((papers: number) => void)[]): AstroIntegration {
  return {
    name: 'papers-first',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((own) =>
          whenPapersAreWritten(own, (papers) => {
            for (const begin of waiting) begin(papers);
          }),
        );
      },
    },
  };
}

/**
 * The prerenderer, but former addresses and papers come before all else, and beside its work a call with the number of
 * papers, once; none where there are none. Whoever is called looks at the pages again in the end.
 */
export function whenPapersAreWritten(own: AstroPrerenderer, call: (papers: number) => void): AstroPrerenderer {
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
      // papers stand beside them, so that writing one later would look as if papers were still being written.
      const rank = (path: (typeof paths)[number]) => (path.route.type === 'redirect' ? 0 : isPaper(path) ? 1 : 2);
      return paths.toSorted((a, b) => rank(a) - rank(b));
    },
    render: async (request, options) => {
      const rendered = await own.render(request, options);
      if (options.routeData.route === PAPER_ROUTE) {
        left -= 1;
        if (left === 0) setTimeout(() => call(papers), WRITING).unref();
      }
      return rendered;
    },
  };
}

/** Sizes and times of all pages of papers below a folder: the same as long as none is written; empty where there are none. */
export function stampOf(site: string): string {
  const folder = join(site, 'papers');
  if (!existsSync(folder)) return '';
  const pages = readdirSync(folder)
    .toSorted()
    .map((name) => {
      const page = statSync(join(folder, name, 'index.html'), { throwIfNoEntry: false });
      return `${name} ${page?.size} ${page?.mtimeMs}`;
    });
  return pages.join('\n');
}
