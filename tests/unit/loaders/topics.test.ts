// What the store holds of a topic is what the build has checked, however Astro reads its front matter.
import type { LoaderContext } from 'astro/loaders';
import { afterEach, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../../setup/temporary-folder.ts';

/** Astro's reader, to which a day without quotes is a date. */
vi.mock('astro/loaders', () => ({
  glob: () => ({
    load: ({ parseData }: LoaderContext) =>
      parseData({ id: 'a-day', data: { title: new Date('2025-11-06'), aliases: [new Date('2025-11-07')] } }),
  }),
}));

afterEach(() => vi.unstubAllEnvs());

test('a title or an alias that looks like a date is the text that it is', async () => {
  const yaml =
    'title: 2025-11-06\ngroup: Language\nsummary: A day.\nrules: { match: [{ phrase: day }] }\naliases: [2025-11-07]';
  vi.stubEnv('CONTENT_DIR', temporaryFolder({ 'topics/a-day.mdx': `---\n${yaml}\n---\n` }));
  const { topicsLoader } = await import('../../../src/loaders/topics.ts');
  const parseData = vi.fn();
  await topicsLoader().load({ store: { clear: () => {} }, parseData } as unknown as LoaderContext);
  expect(parseData).toHaveBeenCalledExactlyOnceWith({
    id: 'a-day',
    data: expect.objectContaining({ title: '2025-11-06', aliases: ['2025-11-07'], rules: expect.anything() }),
  });
});
