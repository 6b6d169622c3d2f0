// Astro loaders over the digest files: `digests` and `papers` collections, papers with their facts files. Node + Astro.
import type { Loader } from 'astro/loaders';
import { editedPaperSchema } from '../corpus/facts-schema.ts';
import { digestSchema } from '../corpus/schemas.ts';
import { DIGESTS_FOLDER, FACTS_FOLDER } from './content-folder.ts';
import { contentLoader } from './content-loader.ts';

/** One entry per digest file that can be published; the id is the digest's. */
export const digestsLoader = (): Loader => ({
  ...contentLoader('offprint-digests', [DIGESTS_FOLDER], ({ digests }) =>
    digests.map((digest) => ({ id: digest.id, data: { ...digest } })),
  ),
  schema: digestSchema,
});

/** One entry per paper, however many digests list it, with what an editor says of it; the id is its slug. */
export const papersLoader = (): Loader => ({
  ...contentLoader('offprint-papers', [DIGESTS_FOLDER, FACTS_FOLDER], ({ papers }) =>
    papers.map((paper) => ({ id: paper.slug, data: { ...paper } })),
  ),
  schema: editedPaperSchema,
});
