// Text -> the acronyms it defines: "long form (SHORT)", "SHORT (long form)" and "SHORT: Long Form". Pure.
import { type Acronym, isShortForm, longEndingAt, longStartingAt, withoutPlural } from './definition.ts';
import { unbracketed } from './unbracketed.ts';

export { type Acronym, withoutPlural } from './definition.ts';

/**
 * The definitions of a title or an abstract, in order of their short forms; of two for one short form the first.
 * After A. Schwartz and M. Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text"
 * (2003): brackets give the pairs, and the letters must stand in the long form in order, the first at the start of a
 * word. Unlike there, the long form is not the shortest but the best aligned one, and short forms may have inner
 * capitals, digits, hyphens and a plural.
 */
export function findAcronyms(text: string): readonly Acronym[] {
  const found: Acronym[] = [];
  for (const bracket of brackets(text)) {
    const acronym = longBefore(text, bracket) ?? shortBefore(text, bracket);
    if (acronym) found.push(acronym);
  }
  found.push(...unbracketed(text));
  const first = new Map<string, Acronym>();
  // Sorting keeps those with brackets, which are surer, before others of the same place.
  for (const acronym of found.toSorted((a, b) => a.shortAt.start - b.shortAt.start))
    if (!first.has(acronym.short)) first.set(acronym.short, acronym);
  return Array.from(first.values(), ({ short, long, shortAt, longAt }) => ({ short, long, shortAt, longAt }));
}

const BRACKET = /\(([^()]{2,160})\)/gu;
/** A bracket's first words may say that what follows is a short form. */
const LEAD_IN =
  /^(?:(?:or|i\.e\.,?|a\.k\.a\.?,?|aka|also|hereafter|hereinafter|henceforth|abbreviated(?: as)?|abbr\.|denoted(?: as| by)?|dubbed|termed|called|named|referred to as|known as|short for|which stands for|stands? for|for|the)\s+)+/iu;
const SHORT =
  /^["“‘']?([\p{L}\p{N}][\p{L}\p{N}\p{M}²³⁴⁺+*&./_‑-]*?(?: \p{Lu}[\p{L}\p{N}-]*\p{Lu}[\p{L}\p{N}-]*)?)(-(?:based|oriented|style|like|driven|guided))?["”’']?$/u;
const LAST_WORD = /(?:^|[\s("“‘'/—–-])([\p{L}\p{N}][\p{L}\p{N}\p{M}²³⁴⁺+*&._‑-]*)["”’']?\s*$/u;
const LONGEST_WORD = 40;
const FIT_OF_EXAMPLES = 0.75;

interface Bracket {
  readonly inner: string;
  /** Where `inner` begins; the bracket opens before it. */
  readonly at: number;
}

function* brackets(text: string): Iterable<Bracket> {
  for (const match of text.matchAll(BRACKET)) yield { inner: match[1] ?? '', at: match.index + 1 };
}

/** "large language models (LLMs)", "chain of thought (CoT; as others say)". */
function longBefore(text: string, { inner, at }: Bracket): Acronym | null {
  const lead = LEAD_IN.exec(inner)?.[0].length ?? 0;
  const piece = /^[^,;:]*/u.exec(inner.slice(lead))?.[0] ?? '';
  const [, written, suffix = ''] = SHORT.exec(piece.trim()) ?? [];
  if (written === undefined) return null;
  const short = withoutPlural(written);
  if (!isShortForm(short)) return null;
  const start = at + lead + piece.indexOf(written);
  // "Language model-based (LM-based)" says what LM is.
  const before = text.slice(0, at - 1).trimEnd();
  const end = suffix !== '' && before.endsWith(suffix) ? before.length - suffix.length : at - 1;
  const found = longEndingAt(text, { start, end: start + short.length }, end);
  // "process benchmarks (ProcessBench, StepBench)" gives examples.
  const examples = /^,\s*[^\s,]*\p{Lu}/u.test(inner.slice(lead + piece.length));
  return found && examples && found.fit < FIT_OF_EXAMPLES ? null : found;
}

/** "RLHF (reinforcement learning from human feedback)", "RLHF (learning from human feedback by reinforcement, as ...)". */
function shortBefore(text: string, { inner, at }: Bracket): Acronym | null {
  const before = text.slice(Math.max(0, at - 1 - LONGEST_WORD), at - 1);
  const match = LAST_WORD.exec(before);
  const written = match?.[1];
  if (match === null || written === undefined) return null;
  const short = withoutPlural(written);
  if (!isShortForm(short)) return null;
  const start = at - 1 - before.length + match.index + match[0].indexOf(written);
  const shortAt = { start, end: start + short.length };
  const lead = LEAD_IN.exec(inner)?.[0].length ?? 0;
  const whole = inner.slice(lead);
  const piece = whole.replace(/[,;:].*$/su, '');
  return (
    longStartingAt(text, shortAt, at + lead, whole, 'whole') ??
    (piece === whole ? null : longStartingAt(text, shortAt, at + lead, piece, 'whole'))
  );
}
