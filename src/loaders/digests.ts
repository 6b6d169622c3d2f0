// Astro loaders over the digest files: `digests` and `papers` collections from one reading of the content. Node + Astro.
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Corpus } from '../corpus/merge.ts';
import { digestSchema, paperSchema } from '../corpus/schemas.ts';
import { forgetContent, readContent } from './content.ts';
import { DIGESTS_FOLDER } from './content-folder.ts';

type Entry = { readonly id: string; readonly data: Record<string, unknown> };

/** One entry per digest file that can be published; the id is the digest's. */
export const digestsLoader = (): Loader => ({
  ...corpusLoader('offprint-digests', ({ digests }) =>
    digests.map((digest) => ({ id: digest.id, data: { ...digest } })),
  ),
  schema: digestSchema,
});

/** One entry per paper, however many digests list it; the id is its slug. */
export const papersLoader = (): Loader => ({
  ...corpusLoader('offprint-papers', ({ papers }) => papers.map((paper) => ({ id: paper.slug, data: { ...paper } }))),
  schema: paperSchema,
});

function corpusLoader(name: string, entries: (corpus: Corpus) => readonly Entry[]) {
  return {
    name,
    async load(context: LoaderContext) {
      const fill = () => setAll(context, entries(readContent(reporterOf(context))));
      await fill();
      context.watcher?.add(DIGESTS_FOLDER);
      context.watcher?.on('all', (_event, path) => {
        if (!path.startsWith(DIGESTS_FOLDER)) return;
        forgetContent();
        // Later than the other loader's forgetting, so that both fill from one reading.
        Promise.resolve()
          .then(fill)
          .catch((error: unknown) => context.logger.error(String(error)));
      });
    },
  };
}

/** Replaces the whole store: Astro keeps it between builds for as long as the configuration does not change. */
async function setAll({ store, parseData }: LoaderContext, entries: readonly Entry[]): Promise<void> {
  store.clear();
  for (const { id, data } of entries) store.set({ id, data: await parseData({ id, data }) });
}

function reporterOf({ logger, watcher }: LoaderContext) {
  return {
    warn: (text: string) => logger.warn(text),
    onError: watcher === undefined ? ('throw' as const) : ('warn' as const),
  };
}
