// A term of abstracts -> whether it tells what papers are about, or is what any abstract is written with. Pure.
import { stem } from '../../text/words.ts';
import { roleOf } from '../related/stop-words.ts';
import { knownOf } from '../related/worths.ts';
import type { WordStream } from './count-terms.ts';

/** Of a hundred papers that hold a term at least so many are about it: "geometry" is told by that from "consistency". */
const LEAST_SUBJECT = 30;

/** Asks about terms by their keys. */
export interface TermKnowledge {
  /** Whether it is a term that tells: what the field knows of its words counts, not how often they stand here. */
  readonly tells: (key: string) => boolean;
  /** What its relatives share: "temporal" and "temporally". */
  readonly stems: (key: string) => string;
}

/** What is known of the terms of some texts. */
export function knowTerms({ bases, spelled }: WordStream): TermKnowledge {
  const words = new Map(bases.map((base, word) => [base, spelled[word] ?? base]));
  const wordsOf = (key: string) => key.split(' ').map((base) => words.get(base) ?? base);
  const stems = (key: string) => wordsOf(key).map(stem).join(' ');
  const tells = (key: string) => {
    const roles = wordsOf(key).map(roleOf);
    if (roles.includes('never') || (roles.length === 1 && roles[0] !== 'alone')) return false;
    // Names with a version are compared with more often than they are studied, and say what year it is.
    if (roles.includes('alone') && VERSIONED.test(key)) return true;
    const [, percent] = knownOf(stems(key), !roles.includes('alone'));
    return percent >= LEAST_SUBJECT;
  };
  return { tells, stems };
}

/** A word with a digit after its letters, or a number after a word: "gpt 5". */
const VERSIONED = /\p{L} ?\p{N}/u;
