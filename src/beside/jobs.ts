// What takes long and waits for no page -> the files that come of it. Runs in node, at build time: on the thread beside the
// build, which loads these modules as they stand, without the bundler.

import type { Collections } from '../catalog/collections.ts';
import { describePapers } from '../catalog/papers.ts';
import { commonEnglish } from '../catalog/search/english.ts';
import { buildLexicon, type LexiconSource } from '../catalog/search/lexicon.ts';
import { type LikeSource, likePapers } from '../catalog/search/like-papers.ts';
import { type NearSource, nearTerms } from '../catalog/search/near-index.ts';
import type { Card } from '../catalog/views/cards.ts';
import { type CardFonts, cardImage } from '../exports/cards/image.ts';
import { lexiconFiles } from '../exports/search/lexicon.ts';
import { likeFiles, nearFiles } from '../exports/search/near.ts';

/** By name; what goes in and what comes out is plain data. */
export const JOBS = {
  /** What each of some papers gives by itself. */
  describe: (some: Omit<Collections, 'digests'>) => describePapers(some),
  /** The parts of the index of meaning, by their numbers. */
  near: (source: NearSource) => nearFiles(nearTerms(source)),
  /** The blocks of papers that are like others. */
  like: (source: LikeSource) => likeFiles(likePapers(source)),
  /** The parts of the lexicon, by their names. */
  words: (source: LexiconSource) => lexiconFiles(buildLexicon(source, commonEnglish())),
  /** A social image, as the bytes of its file. */
  card: ({ card, fonts }: { readonly card: Card; readonly fonts: CardFonts }) => cardImage(card, fonts),
} as const;

export type JobName = keyof typeof JOBS;

/** What a job is given and what it gives. */
export type Input<Name extends JobName> = Parameters<(typeof JOBS)[Name]>[0];
export type Output<Name extends JobName> = Awaited<ReturnType<(typeof JOBS)[Name]>>;
