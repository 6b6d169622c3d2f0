// A build that writes its pages -> a call once all papers are written, while lists are still to come. Runs in node, in a build.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';

/** The route of papers, as Astro names it. */
const PAPER_ROUTE = '/papers/[slug]';

/** Milliseconds from the last rendered page to its being written; `stampOf` tells where that was too short. */
const WRITING = 500;

/**
 * The prerenderer, and beside its work a call with the number of papers, once; none where there are none.
 * Whoever is called looks at the pages again in the end.
 */
export function whenPapersAreWritten(own: AstroPrerenderer, call: (papers: number) => void): AstroPrerenderer {
  let papers = 0;
  let left = 0;
  return {
    ...own,
    getStaticPaths: async () => {
      const paths = await own.getStaticPaths();
      papers = paths.filter(({ route }) => route.route === PAPER_ROUTE).length;
      left = papers;
      return paths;
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
