// All content, read once -> the entries of one collection, filled again when a file changes. Node + Astro.
import type { Loader, LoaderContext } from 'astro/loaders';
import { type Content, forgetContent, readContent } from './content.ts';

/** One entry of a collection. */
export interface Entry {
  readonly id: string;
  readonly data: Record<string, unknown>;
}

/**
 * A loader of what `entries` takes from the content.
 * @param watched the files and folders whose changes fill the collection again
 */
export function contentLoader(
  name: string,
  watched: readonly string[],
  entries: (content: Content) => readonly Entry[],
): Omit<Loader, 'schema' | 'createSchema'> {
  return {
    name,
    async load(context: LoaderContext) {
      const fill = () => setAll(context, entries(readContent(reporterOf(context))));
      await fill();
      context.watcher?.add([...watched]);
      context.watcher?.on('all', (_event, path) => {
        if (!watched.some((each) => path.startsWith(each))) return;
        forgetContent();
        // Later than the other loaders' forgetting, so that all fill from one reading.
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
