// An abstract with what was found in it -> the stretches a page prints: key sentence, anchors, words that lead further. Pure.
import { type DisplayText, type Inline, sliceInlines } from '../../text/display.ts';
import type { Span } from '../../text/sentences.ts';
import { inseparable, isInseparable, type TextPart } from './text.ts';

/** A stretch of an abstract. */
export interface Passage {
  /** Whether it is the sentence that states the contribution. */
  readonly key: boolean;
  /** Its anchor, where something leads to it. */
  readonly id: string | null;
  readonly inlines: readonly TextPart[];
}

/** What is marked in a text. Spans are offsets into its plain form. */
export interface Marked {
  readonly key: Span | null;
  /** Sentences that other parts of the page lead to; they neither overlap nor cut the key sentence. */
  readonly anchors?: readonly { readonly id: string; readonly span: Span }[];
  /** In order; where two overlap the first stands. */
  readonly words?: readonly MarkedWord[];
}

/** A word, or a few, that lead to what explains them, or that the passage is shown for. */
export type MarkedWord = { readonly span: Span } & (
  | { readonly kind: 'term' | 'abbreviation'; readonly href: string; readonly title: string }
  | { readonly kind: 'strong' }
);

/** The whole text in order, cut where sentences that are marked begin and end; empty for an empty text. */
export function passages(
  { inlines, text }: DisplayText,
  { key, anchors = [], words = [] }: Marked,
): readonly Passage[] {
  const spans = [...(key === null ? [] : [key]), ...anchors.map(({ span }) => span)];
  const edges = [0, text.length, ...spans.flatMap(({ start, end }) => [start, end])];
  const cuts = [...new Set(edges)].toSorted((a, b) => a - b);
  return cuts.slice(1).flatMap((end, index) => {
    const start = cuts[index] ?? 0;
    const part = withWords(inlines, { start, end }, words);
    if (part.length === 0) return [];
    return [
      {
        key: key !== null && start >= key.start && end <= key.end,
        id: anchors.find(({ span }) => span.start === start)?.id ?? null,
        inlines: part,
      },
    ];
  });
}

/** The key sentence alone; nothing where there is none. */
export function keyPassage(text: DisplayText, key: Span | null, words: readonly MarkedWord[] = []): readonly Passage[] {
  return passages(text, { key, words }).filter((passage) => passage.key);
}

/** One sentence of the text for what it names, whether it states the contribution or not. */
export function sentencePassage(
  text: DisplayText,
  sentence: Span,
  words: readonly MarkedWord[] = [],
): readonly Passage[] {
  return keyPassage(text, sentence, words).map((passage) => ({ ...passage, key: false }));
}

function withWords(
  inlines: readonly Inline[],
  { start, end }: Span,
  words: readonly MarkedWord[],
): readonly TextPart[] {
  const parts: TextPart[] = [];
  let from = start;
  for (const { span, ...rest } of words) {
    if (span.start < from || span.end > end) continue;
    const [inline, ...more] = sliceInlines(inlines, span.start, span.end);
    // What is half a formula, or set in a style of its own, stays as it is.
    if (inline?.kind !== 'text' || more.length > 0) continue;
    const { text } = inline;
    parts.push(...sliceInlines(inlines, from, span.start).flatMap(inseparable), {
      ...rest,
      text,
      whole: isInseparable(text),
    });
    from = span.end;
  }
  return [...parts, ...sliceInlines(inlines, from, end).flatMap(inseparable)];
}
