// What takes long and waits for no page -> the files that come of it. Runs in node, at build time: on the thread beside the
// build, which loads these modules as they stand, without the bundler.
import type { DescribedSource } from '../catalog/papers.ts';
import type { RelatedSource } from '../catalog/related/related.ts';
import type { LexiconSource } from '../catalog/search/lexicon.ts';
import type { LikeSource } from '../catalog/search/like-papers.ts';
import type { NearSource } from '../catalog/search/near-index.ts';
import type { TrendSource } from '../catalog/trends/trends.ts';
import type { Card } from '../catalog/views/cards.ts';
import type { CardFonts } from '../exports/cards/image.ts';
import { placesOf } from './places.ts';

/** By name; what goes in and what comes out is plain data. Whichever thread does a job loads what it takes, the other does not. */
export const JOBS = {
  /** What each of the papers gives by itself whose place is free when it is its turn. */
  describe: async ({ source, places }: { readonly source: DescribedSource; readonly places: Int32Array }) =>
    (await import('../catalog/papers.ts')).describePapers(source, placesOf(places)),
  /** The papers that are nearest to each. */
  related: async (texts: readonly RelatedSource[]) =>
    (await import('../catalog/related/related.ts')).relatedPapers(texts),
  /** What is shown over time, and the file of all terms. */
  trends: async (source: TrendSource) => (await import('./trend-files.ts')).trendFiles(source),
  near: async (source: NearSource) => (await import('./search-files.ts')).near(source),
  like: async (source: LikeSource) => (await import('./search-files.ts')).like(source),
  words: async (source: LexiconSource) => (await import('./search-files.ts')).words(source),
  /** A social image, as the bytes of its file. */
  card: async ({ card, fonts }: { readonly card: Card; readonly fonts: CardFonts }) =>
    (await import('../exports/cards/image.ts')).cardImage(card, fonts),
} as const;
