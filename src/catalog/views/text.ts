// Titles, descriptions and evidence -> what a page prints of them. Pure.
import type { DisplayText, Inline } from '../../text/display.ts';
import type { Span } from '../../text/sentences.ts';
import type { TopicEvidence } from '../topics/match.ts';

/** A part of a text. */
export type TextPart =
  | Inline
  /** What a line had better not break: a word with hyphens, a number with its unit, an article with its word. */
  | { readonly kind: 'compound'; readonly text: string }
  /** A name that the text is shown for; `whole`: a line had better not break it. */
  | { readonly kind: 'strong'; readonly text: string; readonly whole: boolean }
  /** A word that leads to what explains it; `title`: in a few words what it is. */
  | {
      readonly kind: 'term' | 'abbreviation';
      readonly text: string;
      readonly whole: boolean;
      readonly href: string;
      readonly title: string;
    };

/** Letters and digits joined by hyphens, with what closes them: "Pre-training", "Mixture-of-Experts:". */
// Only where a word begins: a long word without a hyphen would be read again from each of its letters.
const COMPOUND = /((?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+[^\s\p{L}\p{N}-]*)/u;
const LONGEST_COMPOUND = 20;

const UNIT = [
  '%|percent(?:age)?|pp|points?|times|fold|thousand|million|billion|trillion',
  '(?:milli|micro)?seconds?|minutes?|hours?|days?|weeks?|months?|years?|ms|[kmg]?hz|fps|db',
  '[kmgtp]i?b|bits?|bytes?|tokens?|[gtp]?flops|[cgt]pus?(?:[ -](?:hours?|days?|years?))?',
].join('|');
/** A number and what it counts: "17 million", "1.5–2 seconds", "0.52 GPU days". */
const QUANTITY = String.raw`(?<![\p{L}\p{N}.,]-?)\d[\d.,]{0,12}(?:[–-]\d[\d.,]{0,12})?%? (?:${UNIT})(?![\p{L}\p{N}])`;
/** An article with which a subtitle begins, and the word behind it unless that is long: "Ropes: An Overview". */
const ARTICLE = String.raw`(?<=[:–—-] )(?:an?|the) \S{1,16}(?!\S)`;
const QUANTITIES = new RegExp(`(${QUANTITY})`, 'iu');
const QUANTITIES_AND_ARTICLES = new RegExp(`(${ARTICLE}|${QUANTITY})`, 'iu');

/** A title with its short compounds set apart. */
export function titleParts({ inlines }: DisplayText): readonly TextPart[] {
  return inlines.flatMap((inline) =>
    inline.kind === 'text' ? splitAt(QUANTITIES_AND_ARTICLES, inline.text, titleCompounds) : [inline],
  );
}

function titleCompounds(text: string): readonly TextPart[] {
  if (!text.includes('-')) return onePart(text);
  const parts = text.split(COMPOUND).filter((part) => part !== '');
  return parts.map((part) => ({
    kind: COMPOUND.test(part) && part.length <= LONGEST_COMPOUND ? 'compound' : 'text',
    text: part,
  }));
}

/** Words joined by hyphens; what stands before the first hyphen may be a formula, and so of another part. */
const HYPHENATED = /((?:^|(?<![\p{L}\p{N}])[\p{L}\p{N}]+)(?:-[\p{L}\p{N}]+)+)/u;
/** A hyphen with a digit or at most three characters on one side: "top-1", "ImageNet-1K", "k-Level". */
const SHORT_SIDE = /^-|(?:^|-)[^-]{1,3}(?:-|$)|\d-|-\d/u;

/** A text with the compounds set apart that would mislead when broken after a hyphen, and numbers with their units. */
export function compounds(text: string): readonly TextPart[] {
  return inseparable({ kind: 'text', text });
}

/** See {@link compounds}; formulas and links stay as they are. */
export function inseparable(inline: Inline): readonly TextPart[] {
  return inline.kind === 'text' ? splitAt(QUANTITIES, inline.text, misleading) : [inline];
}

/** Whether a line had better not break the text anywhere in it. */
export function isInseparable(text: string): boolean {
  const [part, ...more] = compounds(text);
  return part?.kind === 'compound' && more.length === 0;
}

function misleading(whole: string): readonly TextPart[] {
  if (!whole.includes('-')) return onePart(whole);
  const parts: { kind: 'text' | 'compound'; text: string }[] = [];
  for (const text of splitAtCompounds(whole)) {
    const kept = text.length <= LONGEST_COMPOUND && HYPHENATED.test(text) && SHORT_SIDE.test(text);
    const last = parts.at(-1);
    if (!kept && last?.kind === 'text') last.text += text;
    else if (text !== '') parts.push({ kind: kept ? 'compound' : 'text', text });
  }
  return parts;
}

/** `text.split(HYPHENATED)`, without a look at all the words that have no hyphen. */
function splitAtCompounds(text: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (let hyphen = text.indexOf('-'); hyphen >= 0; hyphen = text.indexOf('-', from)) {
    // With the blank before it, so that only the text begins where a part does.
    const start = Math.max(from, text.lastIndexOf(' ', hyphen));
    const blank = text.indexOf(' ', hyphen);
    const end = blank < 0 ? text.length : blank;
    parts.push(text.slice(from, start), ...text.slice(start, end).split(HYPHENATED));
    from = end;
  }
  return [...parts, text.slice(from)];
}

/** What the pattern, one group, finds is kept together; what stands between is left to `others`. */
function splitAt(pattern: RegExp, text: string, others: (text: string) => readonly TextPart[]): readonly TextPart[] {
  return text
    .split(pattern)
    .flatMap((part, at): readonly TextPart[] => (at % 2 === 1 ? [{ kind: 'compound', text: part }] : others(part)));
}

const onePart = (text: string): readonly TextPart[] => (text === '' ? [] : [{ kind: 'text', text }]);

const LONGEST_DESCRIPTION = 300;

/** Plain text for a page's description: the key sentence, else the beginning of the text; null for an empty text. */
export function summaryText({ text }: DisplayText, key: Span | null): string | null {
  const whole = (key === null ? text : text.slice(key.start, key.end)).trim();
  if (whole === '') return null;
  if (whole.length <= LONGEST_DESCRIPTION) return whole;
  return `${whole.slice(0, whole.lastIndexOf(' ', LONGEST_DESCRIPTION) + 1 || LONGEST_DESCRIPTION).trimEnd()} …`;
}

/** Why a paper belongs to a topic, in words: "title: routers; experts ×4, MoE"; at most `limit` terms. */
export function evidenceLabel(evidence: readonly TopicEvidence[], limit: number): string {
  const shown = evidence.slice(0, limit);
  const terms = (where: TopicEvidence['where']): readonly string[] =>
    shown
      .filter((each) => each.where === where)
      .map(({ term, count }) => (count > 1 ? `${term}\u00a0×${count}` : term));
  const [title, abstract] = [terms('title'), terms('abstract')];
  return [
    shown.some(({ where }) => where === 'editor') ? 'chosen by the editor' : '',
    title.length > 0 ? `in the title: ${title.join(', ')}` : '',
    abstract.length > 0 ? (title.length > 0 ? `also ${abstract.join(', ')}` : abstract.join(', ')) : '',
  ]
    .filter((part) => part !== '')
    .join('; ');
}
