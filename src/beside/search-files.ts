// What indexes of search are made of -> their files. Pure.
import { commonEnglish } from '../catalog/search/english.ts';
import { buildLexicon, type LexiconSource } from '../catalog/search/lexicon.ts';
import { type LikeSource, likePapers } from '../catalog/search/like-papers.ts';
import { type NearSource, nearTerms } from '../catalog/search/near-index.ts';
import { lexiconFiles } from '../exports/search/lexicon.ts';
import { likeFiles, nearFiles } from '../exports/search/near.ts';

/** The parts of the index of meaning, by their numbers. */
export const near = (source: NearSource) => nearFiles(nearTerms(source), source.papers.length);

/** The blocks of papers that are like others. */
export const like = (source: LikeSource) => likeFiles(likePapers(source));

/** The parts of the lexicon, by their names. */
export const words = (source: LexiconSource) => lexiconFiles(buildLexicon(source, commonEnglish()));
