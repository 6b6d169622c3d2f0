// The verbatim text of a paper and what an editor quotes of it -> whether a page shows that. Pure.
import { displayText, displayTitle } from '../text/display.ts';
import { quoteIn } from '../text/quotes.ts';
import { sentencesBeginning } from '../text/sentences.ts';
import type { Paper } from './schemas.ts';

/** How many sentences of the abstract begin with the words. */
export function countBeginning({ abstract }: Pick<Paper, 'abstract'>, words: string): number {
  return sentencesBeginning(displayText(abstract ?? '').text, words).length;
}

/** Whether a sentence of the abstract holds the words as they stand. */
export function showsQuote({ abstract }: Pick<Paper, 'abstract'>, words: string): boolean {
  return quoteIn(displayText(abstract ?? '').text, words) !== null;
}

/** Whether title or abstract hold a word by itself, or in the plural: "LLM" in "LLMs", not "AI" in "FAIR". */
export function showsWord({ title, abstract }: Pick<Paper, 'title' | 'abstract'>, word: string): boolean {
  return [displayTitle(title ?? '').text, displayText(abstract ?? '').text].some((text) => holdsWord(text, word));
}

function holdsWord(text: string, word: string): boolean {
  const around = text.split(word);
  return around.some((before, at) => {
    const after = around[at + 1];
    return after !== undefined && !/[\p{L}\p{N}]$/u.test(before) && /^s?(?![\p{L}\p{N}])/u.test(after);
  });
}
