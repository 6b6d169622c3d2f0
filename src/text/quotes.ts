// A text and words of it -> where they stand. Pure.
import { type Span, sentences, trimmed } from './sentences.ts';

/** Words as they stand in a text, and the sentence that they stand in. */
export interface Quote {
  readonly quote: Span;
  readonly sentence: Span;
}

/** The first place where words stand within a sentence, not cut out of longer ones: no "5%" in "2.5%". */
export function quoteIn(text: string, words: string): Quote | null {
  const whole = new RegExp(`(?<!\\p{L}|\\p{N}[.,]?)${RegExp.escape(words)}(?!\\p{L}|[.,]?\\p{N})`, 'u');
  for (const span of sentences(text)) {
    const sentence = trimmed(text, span);
    const at = whole.exec(text.slice(sentence.start, sentence.end))?.index ?? -1;
    const start = sentence.start + at;
    if (at >= 0) return { quote: { start, end: start + words.length }, sentence };
  }
  return null;
}
