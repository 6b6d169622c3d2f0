// Text -> the acronyms it defines without brackets: "SHORT: Long Form" in a title, "SHORT, a long form", "long form
// SHORT", "SHORT, short for long form". Pure.
import { type Definition, isShortForm, longEndingAt, longStartingAt, REACH, withoutPlural } from './definition.ts';
import { endsOpen, upToNoun } from './noun-phrase.ts';

/** Definitions without brackets. The letters must fit better than those in brackets. */
export function* unbracketed(text: string): Iterable<Definition> {
  const titled = beforeColon(text);
  if (titled) yield titled;
  for (const said of text.matchAll(STANDS_FOR)) {
    const found = after(text, said.index, withoutPlural(said[1] ?? ''), said.index + said[0].length);
    if (found) yield found;
  }
  for (const { 0: written, index } of text.matchAll(WORD)) {
    if (!SHORT.test(written)) continue;
    const short = withoutPlural(written);
    if (!isShortForm(short) || short.length < FEWEST_LETTERS) continue;
    const found = explained(text, index, short, index + written.length) ?? preceded(text, index, short);
    if (found && PLAIN_PHRASE.test(found.long)) yield found;
  }
}

const FEWEST_LETTERS = 3;
const FIT_AFTER = 0.72;
const FIT_BEFORE = 0.88;
/** Two words, one of them written small: "AVSR, ASR and VSR" is a list. */
const PLAIN_PHRASE = /^(?=.*[\s-]).*\p{Ll}{4}/su;
const WORD = /(?<![\p{L}\p{N}(./-])[\p{L}\p{N}²³-]{2,38}(?![\p{L}\p{N})./-])/gu;
/** Of the words those with capitals, which are never far apart. */
const SHORT = /^[\p{L}\p{N}²³-]{0,12}\p{Lu}[\p{L}\p{N}²³-]{0,12}\p{Lu}[\p{L}\p{N}²³-]{0,12}$/u;
const STANDS_FOR =
  /(?<![\p{L}\p{N}-])([\p{L}\p{N}][\p{L}\p{N}²³+*&_‑-]{1,19}),? (?:an? (?:acronym|abbreviation) (?:for|of)|(?:which )?(?:is )?(?:short|stands|standing) for)\s+/gu;
const TITLED = /^["“]?([\p{L}\p{N}][^\s:]{1,19})["”]?\s?(?::\s?| [-–—] )(?=\S)/u;
/** No long form goes on here. */
const RELATIVE = /\s(?:that|which|who|whose|where)\s.*$/su;
/** Words before the long form that its letters do not mean. */
const OPENING = /^(?:towards?|unified|efficient|novel|new|an?|the)\s+/iu;

/** A title such as "ERGO: Entropy-guided Resetting for Generation Optimization in Language Models". */
function beforeColon(text: string): Definition | null {
  const match = TITLED.exec(text);
  const short = match?.[1]?.replace(/["”]$/u, '');
  if (!match || short === undefined) return null;
  const start = match[0].indexOf(short);
  const at = match[0].length;
  const opening = OPENING.exec(text.slice(at))?.[0].length ?? 0;
  const found =
    after(text, start, short, at, CUT_OBJECT) ??
    (opening > 0 ? after(text, start, short, at + opening, CUT_OBJECT) : null);
  if (found === null || !/[\s-]/u.test(found.long)) return null;
  // "GUI-KV: GUI Agents via KV Cache" only repeats.
  const repeated = short.split('-').every((part) => found.long.split(/[\s-]/u).includes(part));
  return repeated ? null : found;
}

/** "MERV, Multi-Encoder Representation of Videos", "NAS or neural architecture search". */
function explained(text: string, start: number, short: string, end: number): Definition | null {
  const link =
    /^(?:,| or| [–—-])\s+(?:(?:or|namely|i\.e\.,?)\s+)?(?:(?:an?|the|our)\s+)?(?:(?:novel|new|simple)\s+)?/u.exec(
      text.slice(end, end + 40),
    );
  const at = end + (link?.[0].length ?? 0);
  if (!link || text.charAt(at).toLowerCase() !== short.charAt(0).toLowerCase()) return null;
  const found = after(text, start, short, at);
  return found && found.fit >= FIT_AFTER ? found : null;
}

/** "neural architecture search NAS", "neural architecture search, or NAS". */
function preceded(text: string, start: number, short: string): Definition | null {
  const before = text.slice(Math.max(0, start - 40), start);
  const link = /(\p{L})[\p{L}\p{N}]*(,? or | )$/u.exec(before);
  if (!link || link[1]?.toLowerCase() !== short.slice(-1).toLowerCase()) return null;
  const found = longEndingAt(text, { start, end: start + short.length }, start - (link[2]?.length ?? 0));
  return found && found.fit >= FIT_BEFORE ? found : null;
}

/** The long form that begins at `at`, up to its noun if it ends open or as `cut` says. */
function after(text: string, start: number, short: string, at: number, cut?: RegExp): Definition | null {
  if (!isShortForm(short)) return null;
  const within = text.slice(at, at + REACH).replace(RELATIVE, '');
  const found = longStartingAt(text, { start, end: start + short.length }, at, within, 'start');
  if (found === null || !(endsOpen(found.long) || cut?.test(found.long))) return found;
  // In a title all words have capitals, or none; elsewhere, after words with capitals, small ones are the sentence's.
  const capitals = cut === undefined && /\p{Lu}\p{Ll}+$/u.test(found.long);
  const longAt = upToNoun(text, found.longAt, capitals ? /^\p{Lu}/u : /./u);
  return { ...found, long: text.slice(longAt.start, longAt.end), longAt };
}

/** In a title, a preposition and a word or two, to which more may belong: "Ropes for Lantern" of "Ropes for Lantern Repair". */
const CUT_OBJECT = /\s(?:for|with|of|in|on|to|by|from|via|through|across)(?:\s[\p{L}\p{N}-]{1,40}){1,2}$/iu;
