// Made-up collections for tests: papers, digests and topics as the content store holds them.
import type { Collections } from '../../../src/catalog/build.ts';
import { mergeDigests } from '../../../src/corpus/merge.ts';
import { topicSchema } from '../../../src/corpus/topic-schema.ts';
import { parseDigest } from '../../../src/digest/parse.ts';

/** What the store would hold for these digest files (name -> text) and two topics, lanterns and ropes. */
export function collections(files: Readonly<Record<string, string>>): Collections {
  const { digests, papers } = mergeDigests(
    Object.entries(files).map(([name, text]) => ({
      name,
      sha256: 'a'.repeat(64),
      bytes: text.length,
      parsed: parseDigest(name, text),
      sidecarDate: null,
      messages: [],
    })),
  );
  return {
    digests,
    papers,
    topics: [topic('lanterns', 'Lanterns', 'Other fields'), topic('ropes', 'Ropes', 'Language')],
  };
}

function topic(slug: string, title: string, group: string) {
  const rules = { match: [{ phrase: title.toLowerCase().replace(/s$/, '') }] };
  return { slug, ...topicSchema.parse({ title, group, summary: `All about ${slug}.`, rules }) };
}
