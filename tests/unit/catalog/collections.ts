// Made-up collections for tests: papers, digests and topics as the content store holds them.
import type { Collections } from '../../../src/catalog/collections.ts';
import { topicSchema } from '../../../src/corpus/topic-schema.ts';
import { merged } from '../corpus/merged.ts';

/** What the store would hold for these digest files (name -> text) and two topics, lanterns and ropes. */
export function collections(files: Readonly<Record<string, string>>): Collections {
  const { digests, papers } = merged(files);
  return {
    digests,
    papers: papers.map((paper) => ({ ...paper, corrections: {} })),
    datasets: [],
    notRising: [],
    topics: [topic('lanterns', 'Lanterns', 'Other fields'), topic('ropes', 'Ropes', 'Language')],
  };
}

function topic(slug: string, title: string, group: string) {
  const rules = { match: [{ phrase: title.toLowerCase().replace(/s$/, '') }] };
  return { slug, ...topicSchema.parse({ title, group, summary: `All about ${slug}.`, rules }) };
}
