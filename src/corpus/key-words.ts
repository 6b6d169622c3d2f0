// The verbatim abstract of a paper and the first words of a sentence -> whether a sentence begins so, as a page shows it. Pure.
import { displayText } from '../text/display.ts';
import { sentenceBeginning } from '../text/sentences.ts';

/** True when exactly the sentence that an editor means can be found by its first words. */
export function sentenceThatBegins(abstract: string | null, words: string): boolean {
  return sentenceBeginning(displayText(abstract ?? '').text, words) !== null;
}
