// An abstract -> the figures it claims, each as a quotation and with the sentence it stands in. Found, never interpreted.
// Pure.
import { type Span, sentences, trimmed } from '../../text/sentences.ts';
import { tokens } from '../../text/words.ts';
import { abstractPlaces } from '../topics/prominence.ts';
import { quotations } from './claim-quotes.ts';

/** A figure as the abstract words it: "66.7% fewer parameters". Both spans are offsets into the abstract. */
export interface Claim {
  readonly quote: Span;
  readonly sentence: Span;
}

/**
 * Figures that say how much, how fast or how large and of what, in the order of the text and without overlap: shares,
 * factors and amounts with their unit; where there are results enough, these alone. What stands before the first sentence
 * that says what the paper does is the work of others, and a figure without a word to say of what ("52.9%" in a row of
 * figures) tells a reader nothing: neither is quoted.
 */
export function findClaims(abstract: string): readonly Claim[] {
  if (!/\d/.test(abstract)) return [];
  const words = tokens(abstract);
  const places = abstractPlaces(abstract, words);
  const own = words.find((_, at) => places[at] !== 'background')?.start ?? abstract.length;
  const found = sentences(abstract)
    .filter(({ end }) => end > own)
    .flatMap((span) => {
      const sentence = trimmed(abstract, span);
      return quotations(abstract.slice(sentence.start, sentence.end)).map(({ start, end, isResult }) => ({
        isResult,
        claim: { quote: { start: sentence.start + start, end: sentence.start + end }, sentence },
      }));
    });
  const results = found.filter(({ isResult }) => isResult);
  return (results.length >= RESULTS_ENOUGH ? results : found).map(({ claim }) => claim);
}

/** Beside so many results, how large a model or a data set is says little. */
const RESULTS_ENOUGH = 3;
