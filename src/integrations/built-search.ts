// `astro dev` has no index of its own: it answers for /pagefind/ with the files of the last build. Runs in node, in the dev server.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';

/** Serves `pagefind/` of the folder that the last build wrote. */
export function builtSearch(): AstroIntegration {
  let folder = 'dist/pagefind';
  let base = '/';
  return {
    name: 'built-search',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(new URL('pagefind/', config.outDir));
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:server:setup': ({ server, logger }) => {
        const files = sirv(folder, { dev: true });
        server.middlewares.use(`${base}pagefind`, (request, response, next) => {
          files(request, response, () => {
            logger.warn('Search in the dev server needs the index of a build: run `npm run build` once.');
            next();
          });
        });
      },
    },
  };
}
