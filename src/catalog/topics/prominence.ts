// Words of an abstract -> the kind of place each stands in, and what a mention there says about the paper's subject.
// Pure.
import { sentences } from '../../text/sentences.ts';
import { type Token, wordsBySpan } from '../../text/words.ts';

/** What a mention counts: 1 is a mention in the title. */
export const PROMINENCE = {
  title: 1,
  /** In a sentence that says what the paper does: "we propose", "this paper". */
  claim: 0.6,
  /** After the first such sentence, or anywhere in an abstract without one. */
  body: 0.4,
  /** Before the first such sentence: what the field does, and lacks. */
  background: 0.35,
} as const;

/** The kind of place a word stands in. */
export type Place = keyof typeof PROMINENCE;

/** The place of each word of an abstract, the same for all words of a sentence. */
export function abstractPlaces(text: string, words: readonly Token[]): readonly Place[] {
  const inSentences = wordsBySpan(words, sentences(text));
  const claims = inSentences.map(isClaim);
  const firstClaim = claims.indexOf(true);
  return inSentences.flatMap((sentence, at) => {
    const place = claims[at] ? 'claim' : at < firstClaim ? 'background' : 'body';
    return sentence.map((): Place => place);
  });
}

const CLAIM_VERBS = new Set(
  [
    'address analyse analyze argue ask benchmark bridge build characterize compare conduct construct contribute',
    'create curate define demonstrate derive describe design develop devise discover establish evaluate examine',
    'explore extend find formalize formulate identify incorporate instantiate introduce investigate launch leverage',
    'offer open outline overcome pioneer present propose provide release report revisit show study survey tackle',
    'take train unify unveil',
  ]
    .join(' ')
    .split(' '),
);
const CLAIM_NOUNS = new Set(['paper', 'work', 'study', 'report', 'survey', 'article', 'research']);
const CLAIM_POINTERS = new Set(['this', 'our', 'present']);

/** "We propose", "we further show", "this paper", "our recent work": at most two words between. */
function isClaim(sentence: readonly Token[]): boolean {
  return sentence.some(({ word }, at) => {
    const wanted = word === 'we' ? CLAIM_VERBS : CLAIM_POINTERS.has(word) ? CLAIM_NOUNS : undefined;
    return wanted !== undefined && sentence.slice(at + 1, at + 4).some((next) => wanted.has(next.word));
  });
}
