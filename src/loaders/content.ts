// All content, read once for all loaders: digests merged into papers, topics checked, problems reported. Node.
import { type Corpus, mergeDigests } from '../corpus/merge.ts';
import { type Message, message } from '../digest/messages.ts';
import { DIGESTS_FOLDER, TOPICS_BELONG, TOPICS_FOLDER } from './content-folder.ts';
import { readDigestFolder } from './read-digests.ts';
import { readTopicFolder, type TopicFile } from './read-topics.ts';
import { type Reporter, report } from './report.ts';

let current: Corpus | null = null;

/**
 * The corpus of the content folder. Astro runs all loaders side by side; whichever asks first reads and reports.
 * @throws AstroError when anything in the content cannot be understood, after telling every problem
 */
export function readContent(reporter: Reporter): Corpus {
  current ??= readAll(reporter);
  return current;
}

/** Forgets what was read: a file has changed. */
export function forgetContent(): void {
  current = null;
}

function readAll(reporter: Reporter): Corpus {
  const folder = readDigestFolder(DIGESTS_FOLDER);
  const corpus = mergeDigests(folder.files);
  const { topics, messages } = readTopicFolder(TOPICS_FOLDER);
  const references = TOPICS_BELONG ? unknownPapers(topics, corpus) : [];
  report(
    [
      { folder: DIGESTS_FOLDER, messages: [...folder.messages, ...corpus.messages] },
      { folder: TOPICS_FOLDER, messages: [...messages, ...references] },
    ],
    reporter,
  );
  return corpus;
}

/** Papers that a topic includes or excludes by slug must exist. */
function unknownPapers(topics: readonly TopicFile[], corpus: Corpus): readonly Message[] {
  const slugs = new Set(corpus.papers.map((paper) => paper.slug));
  return topics.flatMap(({ name, meta, placeOf }) =>
    (['include', 'exclude'] as const).flatMap((list) =>
      meta[list].flatMap((slug, index) =>
        slugs.has(slug) ? [] : [message('topic-paper-unknown', name, placeOf([list, index]), slug)],
      ),
    ),
  );
}
