// All content, read once for all loaders: digests merged into papers, the rest checked, problems reported. Node.
import { dirname } from 'node:path';
import type { Dataset } from '../corpus/dataset-schema.ts';
import type { EditedPaper } from '../corpus/facts-schema.ts';
import type { Corpus } from '../corpus/merge.ts';
import type { DigestEntry } from '../corpus/schemas.ts';
import { type Message, message } from '../digest/messages.ts';
import { forgetContentFiles, storedOf, takeContentFiles } from './content-files.ts';
import {
  CONTENT_ENTRIES,
  CONTENT_FOLDER,
  DATASETS_FILE,
  DIGESTS_FOLDER,
  FACTS_FOLDER,
  TOPICS_BELONG,
  TOPICS_FOLDER,
} from './content-folder.ts';
import { checkFacts } from './read-facts.ts';
import type { TopicFile } from './read-topics.ts';
import { checkTrends } from './read-trends.ts';
import { takenAliases } from './redirects.ts';
import { type Reporter, report } from './report.ts';
import { namesIn, strangers } from './strangers.ts';

/** What the content folder holds, but for the topics, which Astro reads. */
export interface Content {
  /** Oldest first. */
  readonly digests: readonly DigestEntry[];
  /** By slug. */
  readonly papers: readonly EditedPaper[];
  /** The gazetteer. */
  readonly datasets: readonly Dataset[];
  /** Keys of terms that are never told as rising. */
  readonly notRising: readonly string[];
}

let current: Content | null = null;

/**
 * What the content folder holds. Astro runs all loaders side by side; whichever asks first reads and reports.
 * @throws AstroError when anything in the content cannot be understood, after telling every problem
 */
export function readContent(reporter: Reporter): Content {
  current ??= readAll(reporter);
  return current;
}

/** Forgets what was read: a file has changed. */
export function forgetContent(): void {
  current = null;
  forgetContentFiles();
}

function readAll(reporter: Reporter): Content {
  const files = takeContentFiles();
  const { digests, corpus, topics, datasets, facts, trends } = files;
  const references = TOPICS_BELONG ? unknownPapers(topics.topics, corpus) : [];
  const wrong = [
    ...checkFacts(facts.files, corpus.papers, new Set(datasets.datasets.map(({ slug }) => slug))),
    ...takenAliases(facts.files, corpus.papers),
  ];
  // Where the folder is that of the digests itself, its files have been told.
  const unread =
    DIGESTS_FOLDER === CONTENT_FOLDER
      ? []
      : strangers(namesIn(CONTENT_FOLDER).names, (name) => CONTENT_ENTRIES.includes(name), 'content-unread');
  report(
    [
      { folder: CONTENT_FOLDER, messages: [...unread, ...trends.messages, ...checkTrends(trends, corpus.papers)] },
      { folder: DIGESTS_FOLDER, messages: [...digests.messages, ...corpus.messages] },
      { folder: TOPICS_FOLDER, messages: [...topics.messages, ...references] },
      { folder: dirname(DATASETS_FILE), messages: datasets.messages },
      { folder: FACTS_FOLDER, messages: [...facts.messages, ...wrong] },
    ],
    reporter,
  );
  const { papers, datasets: stored, notRising } = storedOf(files);
  return { digests: corpus.digests, papers, datasets: stored, notRising };
}

/** Papers that a topic names by slug must exist. */
function unknownPapers(topics: readonly TopicFile[], corpus: Corpus): readonly Message[] {
  const slugs = new Set(corpus.papers.map((paper) => paper.slug));
  return topics.flatMap(({ name, meta, placeOf }) =>
    (['include', 'exclude', 'startHere'] as const).flatMap((list) =>
      meta[list].flatMap((slug, index) =>
        slugs.has(slug) ? [] : [message('topic-paper-unknown', name, placeOf([list, index]), slug)],
      ),
    ),
  );
}
