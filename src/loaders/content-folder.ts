// Where the content is: CONTENT_DIR, or the project's own content folder. Node.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const OWN = resolve('content');
const GIVEN = process.env['CONTENT_DIR'] ? resolve(process.env['CONTENT_DIR']) : OWN;

/** Absolute path of the content folder. */
export const CONTENT_FOLDER = GIVEN;

/** What a content folder may hold. */
export const CONTENT_ENTRIES: readonly string[] = ['digests', 'topics', 'papers', 'datasets.yaml', 'trends.yaml'];

/** Absolute path of the digest files: `digests/`, or the content folder itself where it holds the files directly. */
export const DIGESTS_FOLDER = existsSync(join(GIVEN, 'digests')) ? join(GIVEN, 'digests') : GIVEN;

/** Whether the topics were written for these papers, so that the papers they name must exist. */
export const TOPICS_BELONG = existsSync(join(GIVEN, 'topics'));

/** Absolute path of the topics: those of the content folder, or the project's own where it has none. */
export const TOPICS_FOLDER = join(TOPICS_BELONG ? GIVEN : OWN, 'topics');

/** Absolute path of the gazetteer of data sets: that of the content folder, or the project's own where it has none. */
export const DATASETS_FILE = join(existsSync(join(GIVEN, 'datasets.yaml')) ? GIVEN : OWN, 'datasets.yaml');

/** Absolute path of what editors say of papers; it need not exist. */
export const FACTS_FOLDER = join(GIVEN, 'papers');

/** Absolute path of what an editor says of trends; it need not exist. */
export const TRENDS_FILE = join(GIVEN, 'trends.yaml');
