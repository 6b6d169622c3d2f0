// The files of the content folder, each read and parsed once, for the configuration and for the loaders. Node.
import { editedPapers } from '../corpus/edited-papers.ts';
import { type Corpus, mergeDigests } from '../corpus/merge.ts';
import { risingKey } from '../corpus/not-rising.ts';
import { DATASETS_FILE, DIGESTS_FOLDER, FACTS_FOLDER, TOPICS_FOLDER, TRENDS_FILE } from './content-folder.ts';
import { type DatasetsFile, readDatasetsFile } from './read-datasets.ts';
import { type DigestFolder, readDigestFolder } from './read-digests.ts';
import { type FactsFolder, readFactsFolder } from './read-facts.ts';
import { readTopicFolder, type TopicFolder } from './read-topics.ts';
import { readTrendsFile, type TrendsFile } from './read-trends.ts';

/** What the folder holds, and what is wrong with it. */
export interface ContentFiles {
  readonly digests: DigestFolder;
  /** What comes of the digests. */
  readonly corpus: Corpus;
  readonly topics: TopicFolder;
  /** The gazetteer. */
  readonly datasets: DatasetsFile;
  /** What editors say of papers. */
  readonly facts: FactsFolder;
  /** What an editor says of trends. */
  readonly trends: TrendsFile;
}

// Vite loads the loaders, Node the configuration: each has a copy of this module, and a symbol is the same in both.
const KEPT = Symbol.for('offprint.content-files');
const keeper = globalThis as { [KEPT]?: ContentFiles | undefined };

/** What the files hold, read where nobody has read them yet. */
export function contentFiles(): ContentFiles {
  keeper[KEPT] ??= readContentFiles();
  return keeper[KEPT];
}

/** The same for the last who needs it: it is not kept any longer. */
export function takeContentFiles(): ContentFiles {
  const files = contentFiles();
  forgetContentFiles();
  return files;
}

/** Forgets what was read: a file has changed. */
export function forgetContentFiles(): void {
  keeper[KEPT] = undefined;
}

function readContentFiles(): ContentFiles {
  const digests = readDigestFolder(DIGESTS_FOLDER);
  return {
    digests,
    corpus: mergeDigests(digests.files),
    topics: readTopicFolder(TOPICS_FOLDER),
    datasets: readDatasetsFile(DATASETS_FILE),
    facts: readFactsFolder(FACTS_FOLDER),
    trends: readTrendsFile(TRENDS_FILE),
  };
}

/** What the store will hold of the files, but for the digests. */
export function storedOf({ corpus, topics, datasets, facts, trends }: ContentFiles) {
  return {
    papers: editedPapers(
      corpus.papers,
      facts.files.map((file) => file.facts),
    ),
    topics: topics.topics.map(({ slug, meta }) => ({ ...meta, slug })),
    datasets: datasets.datasets,
    notRising: trends.notRising.flatMap((words) => risingKey(words) ?? []),
  };
}
