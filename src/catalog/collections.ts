// What the content store holds, as the catalogue is built from it. Pure, types only.
import type { Dataset } from '../corpus/dataset-schema.ts';
import type { EditedPaper } from '../corpus/facts-schema.ts';
import type { DigestEntry } from '../corpus/schemas.ts';
import type { TopicMeta } from '../corpus/topic-schema.ts';

export interface Collections {
  readonly digests: readonly DigestEntry[];
  readonly papers: readonly EditedPaper[];
  readonly topics: readonly (TopicMeta & { readonly slug: string })[];
  /** The gazetteer. */
  readonly datasets: readonly Dataset[];
  /** Keys of terms that are never told as rising. */
  readonly notRising: readonly string[];
}
