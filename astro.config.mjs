// The build: static pages with a trailing slash, strict about what a page may load; address and base come from SITE and BASE.
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { builtSearch } from './src/integrations/built-search.ts';
import { headersFile } from './src/integrations/headers.ts';
import { linkCheck } from './src/integrations/link-check.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { searchPreload } from './src/integrations/search-preload.ts';
import { siteFiles } from './src/integrations/site-files.ts';
import { threadBeside } from './src/integrations/thread-beside.ts';
import { writtenBeside } from './src/integrations/written-beside.ts';
import { contentFiles, storedOf } from './src/loaders/content-files.ts';
import { redirects } from './src/loaders/redirects.ts';

const base = process.env.BASE || '/';
const files = siteFiles();
const search = searchIndex(files);

// What search page and palette share, but for what only some searches need.
const SEARCH =
  /src\/search\/(?:answer|asked|contract|document|engine|exact|fetch-file|query|rank|state|table|tokens|tools|trouble|words|lexicon\/(?:format|known|lexicon|load))\.ts$|src\/urls\.ts$|node_modules\/stemmer\//;

// What is asked for where few papers have all words: together, since on a slow line each file is a wait of its own.
const NEAREST = /src\/search\/(?:fuse|many-words|nearest|some-words|lexicon\/forms|near\/\w+)\.ts$/;

export default defineConfig({
  site: process.env.SITE || 'http://localhost:4321',
  base,
  redirects: redirects(base, contentFiles()),
  trailingSlash: 'always',
  // Builds that run at once need one each.
  cacheDir: process.env.CACHE_DIR || './node_modules/.astro',
  // 'jsx', the default, drops the space between inline elements: Pagefind would then read two chips as one word.
  compressHTML: true,
  // Everything a page loads is a file of this origin, so that the content security policy needs no exception.
  // Pages wait for the disk; written side by side they wait less.
  build: { inlineStylesheets: 'never', concurrency: 8 },
  vite: {
    plugins: [plainImports()],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            // One file of what every search needs compresses better, and asks for fewer requests, than one of each module.
            output: {
              codeSplitting: {
                groups: [
                  // By itself, or every page would load the search with it.
                  { name: 'imports', test: /vite\/preload-helper/, priority: 3 },
                  { name: 'search', test: SEARCH, priority: 2 },
                  { name: 'nearest', test: NEAREST, priority: 1 },
                ],
              },
            },
          },
        },
      },
    },
    build: {
      assetsInlineLimit: 0,
      // Scripts that are loaded on demand are small: a helper to preload theirs would weigh more than it saves.
      modulePreload: false,
      // Astro marks every MDX module with a directive that the bundler would warn of, one by one; and what the thread beside
      // the build loads on demand, pages have anyway.
      rolldownOptions: { checks: { moduleLevelDirective: false, ineffectiveDynamicImport: false } },
    },
  },
  // In this order at the end of a build: what writes files, then the check of all that was written.
  integrations: [
    threadBeside(() => storedOf(contentFiles())),
    mdx(),
    sitemap(),
    writtenBeside(files, search.begin),
    search.end,
    searchPreload(),
    builtSearch(),
    headersFile(),
    linkCheck(files),
  ],
});
