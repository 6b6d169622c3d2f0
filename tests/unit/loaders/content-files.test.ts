// The content is read once for the configuration and the loaders, which have a copy of the module each.
import { afterEach, expect, test, vi } from 'vitest';

afterEach(async () => (await copy()).forgetContentFiles());

/** The module as another loader of modules would have it. */
async function copy() {
  vi.resetModules();
  return import('../../../src/loaders/content-files.ts');
}

test('what one copy has read, another takes, and the next reads again', async () => {
  const [configuration, loaders] = [await copy(), await copy()];
  expect(configuration.contentFiles).not.toBe(loaders.contentFiles);
  const files = configuration.contentFiles();
  expect(files.corpus.papers.length).toBeGreaterThan(0);
  expect(configuration.contentFiles()).toBe(files);
  expect(loaders.takeContentFiles()).toBe(files);
  const again = loaders.takeContentFiles();
  expect(again).not.toBe(files);
  expect(again.corpus).toEqual(files.corpus);
});

test('what was read is not taken once a file has changed', async () => {
  const [configuration, loaders] = [await copy(), await copy()];
  const files = configuration.contentFiles();
  loaders.forgetContentFiles();
  expect(loaders.takeContentFiles()).not.toBe(files);
});

test('the store will hold papers with what editors say of them, topics, data sets and keys of terms', async () => {
  const { contentFiles, storedOf } = await copy();
  const files = contentFiles();
  const { papers, topics, datasets, notRising } = storedOf({
    ...files,
    trends: { ...files.trends, notRising: ['Old Lanterns', 'of'] },
  });
  expect(notRising).toEqual(['old lantern']);
  expect(papers.map(({ slug }) => slug)).toEqual(files.corpus.papers.map(({ slug }) => slug));
  expect(topics.map(({ slug }) => slug)).toEqual(files.topics.topics.map(({ slug }) => slug));
  expect(datasets).toBe(files.datasets.datasets);
  const told = files.facts.files.find(({ facts }) => facts.arxiv !== undefined);
  expect(papers.find(({ slug }) => slug === told?.facts.slug)?.publication.arxiv).toBe(told?.facts.arxiv);
});
