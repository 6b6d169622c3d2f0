// An abstract -> the names that stand where a paper presents its own: "we propose NAME", "a framework called NAME",
// "long form (NAME)". Pure.
import { sentences } from '../../text/sentences.ts';
import { type Acronym, withoutPlural } from './acronyms.ts';
import { isCapitalized, isNameLike } from './name-words.ts';
import { ADVERBS, CALL, CALLS, LINK, NOUN, OWN_NOUN, PATTERNS, PRESENTS, SUBJECT } from './presenting.ts';
import { WELL_KNOWN } from './well-known.ts';

/** A name where an abstract presents something. */
export interface Proposal {
  readonly name: string;
  readonly at: number;
  /** How plainly the words around say that it is the paper's own: 3 is "we propose NAME", 1.5 "our method, NAME". */
  readonly weight: number;
  /** True for one thing more beside the main one: "We also release a benchmark, NAME". */
  readonly beside: boolean;
}

/** The names that an abstract presents, in order. `acronyms` are those the abstract defines. */
export function proposals(abstract: string, acronyms: readonly Acronym[]): readonly Proposal[] {
  const found: Omit<Proposal, 'beside'>[] = [];
  for (const { pattern, weight, capitalized } of PATTERNS)
    for (const match of abstract.matchAll(pattern)) {
      const whole = match[1] ?? '';
      // A sentence may end behind a name, and the next begin with a capital.
      const written = whole.replace(/(?<=\p{L}{3})\.\s.*$/su, '');
      const name = withoutPlural(written.replace(/[./]+$/u, ''));
      const at = match.index + match[0].lastIndexOf(whole);
      if (isDefined(at, acronyms)) continue;
      // Its letters may be others than those of its words.
      const short = /\s/u.test(name)
        ? SHORT_BEHIND.exec(abstract.slice(at + written.length, at + REACH))?.[1]
        : undefined;
      if (short !== undefined && (isNameLike(short) || isCapitalized(short))) {
        found.push({ name: short, at, weight });
        continue;
      }
      if (name.length > LONGEST_NAME || name.includes('/')) continue;
      if (isOthers(match[0], abstract, match.index, at + written.length)) continue;
      if (!isNameLike(name) && GOES_ON.test(abstract.slice(at + written.length, at + written.length + 20))) continue;
      if (/\s/u.test(name) && !ENDS_PHRASE.test(abstract.slice(at + written.length, at + written.length + 20)))
        continue;
      if (
        /\s/u.test(name) ? capitalized && isCapitalized(name) : isNameLike(name) || (capitalized && isCapitalized(name))
      )
        found.push({ name, at, weight });
    }
  for (const { 1: name = '', index, 0: said } of abstract.matchAll(SMALL_NAME))
    if (!PLAIN.test(name)) found.push({ name, at: index + said.lastIndexOf(name), weight: 2 });
  for (const { short, shortAt, longAt } of acronyms) {
    if (DESCRIBES.test(abstract.slice(shortAt.end, shortAt.end + REACH))) continue;
    const weight = weightOfObject(abstract, Math.min(shortAt.start, longAt.start));
    if (weight > 0)
      found.push({ name: short, at: shortAt.start, weight: weight + (shortAt.start < longAt.start ? 0.5 : 0) });
  }
  return found
    .filter(({ name }) => !WELL_KNOWN.has(name))
    .map((proposal) => ({ ...proposal, beside: BESIDE.test(sentenceBefore(abstract, proposal.at)) }))
    .toSorted((a, b) => a.at - b.at || b.weight - a.weight);
}

/** In UTF-16 units. */
export const LONGEST_NAME = 40;

/** "RL" in "RL with zero-variance prompts (RL-ZVP)" is no name of its own, and of "RL-ZVP" the definition says more. */
function isDefined(at: number, acronyms: readonly Acronym[]): boolean {
  return acronyms.some(({ longAt, shortAt }) => longAt.start <= at && (at < longAt.end || at === shortAt.start));
}

/** "We propose a steady rope (SR) based method" presents what is made with the rope. */
const DESCRIBES =
  /^\)?[\s-](?:based|driven|guided|enhanced|inspired|powered|augmented|assisted) (?!(?:on|only|solely|by|with|in)\b)\p{L}/u;
/** "Existing benchmarks, namely NAME", "a classical regularization named NAME", "our study establishes NAME as a strong baseline", "the popular NAME is a method". */
function isOthers(said: string, abstract: string, start: number, end: number): boolean {
  const clause = abstract.slice(Math.max(0, start - 60), end).replace(/^.*[.;:](?=\s)/su, '');
  return (
    (/\bnamely\s/u.test(said) && OTHERS.test(clause)) ||
    KNOWN_NAMED.test(clause) ||
    (/^\s/u.test(said) && (OTHERS.test(said) || EXAMPLE.test(abstract.slice(Math.max(0, start - 20), start)))) ||
    (/establish\w*\s/u.test(said) && /^\sas\b/u.test(abstract.slice(end, end + 4)))
  );
}

const EXAMPLE = /\b(?:such as|like|including|than|over|release of)$/iu;
/** "Thinking in Ropes" is one name, of which the first word is not the whole. */
const GOES_ON = /^\s(?:and|with|to|of|for|in|by|or|as|from)\s(?:the\s)?\p{Lu}\p{Ll}/u;
/** "One classical knot named NAME", "a popular rope called NAME". */
const KNOWN_NAMED =
  /\b(?:classical|classic|existing|popular|standard|well-known|widely used) (?:[\p{L}-]+ ){1,3}(?:named|called|termed|dubbed) \S+(?:\s\S+){0,3}$/iu;
const OTHERS =
  /\b(?:existing|popular|standard|public|publicly|prior|previous|well-known|widely|established|recently)\b/iu;
const BESIDE =
  /\b(?:also|further|additionally|moreover|furthermore|secondly|in addition|complement\w*|to (?:better )?(?:evaluate|assess|benchmark))\b/iu;

/** The sentence that a place stands in, up to it. */
function sentenceBefore(abstract: string, at: number): string {
  const before = abstract.slice(Math.max(0, at - REACH), at);
  return before.slice(sentences(before).at(-1)?.start ?? 0);
}

/** "Harbour Rope (Tenet)", "Harbour Rope and Lantern (Tenet)". */
const SHORT_BEHIND = /^(?:\s(?:(?:and|of)\s)?\p{Lu}[\p{L}-]{0,30}){0,4}\s\((\p{L}[\p{L}\p{N}-]{1,20})\)/u;
/** What may follow a name of several words: a preposition would go on with it. */
const ENDS_PHRASE = /^["”’']?(?:\s*[,.;:()–—]|\s*$|\s(?:an?|that|which|and|is|are)\b)/u;
/** "a paradigm we call early experience: ...": a name of plain words, if it names a thing that is made. */
const SMALL_NAME = new RegExp(
  String.raw`\b(?:${NOUN},? (?:which |that |what )?we ${CALL}(?: it)?|we ${CALL} (?:it|(?:this|our) ${NOUN}))(?: as)? (?:an? |the )?["“‘']?(\p{Ll}[\p{L}\d-]+(?: \p{L}[\p{L}\d-]+){0,3}?)["”’']?(?=\s?[,.:;(–—]|$| (?:and|to|that|which|for|by|with|is)\b)`,
  'gu',
);
const PLAIN =
  /^(?:it|this|them|these|that|for|to|upon|on|our|as|as the|such|\S{1,3})$|^(?:for|to|upon|on|as|that|this)\s/u;

const REACH = 160;
/** Words that only describe what follows them, to the end. */
const DESCRIBING = String.raw`((?:[\p{L}\p{N}-]+[,\s]+){0,7}(?:["“‘']\s*)?)$`;
/** What an acronym stands behind that a text presents, but for words that describe it. */
const BEFORE_OBJECT: readonly RegExp[] = [
  `(?:${PRESENTS}|\\b[Ii]ntroducing\\s+|\\bcreating\\s+)`,
  // "We present a method called" would be words before an object too.
  String.raw`\b${CALLS}[,:]?\s+`,
  String.raw`${PRESENTS}(?:[\p{L}\p{N}-]+[,\s]+){0,14}${OWN_NOUN}(?::|\s[-–—])\s+`,
  String.raw`${SUBJECT}${ADVERBS}\s+(?:train(?:ed)?|address(?:es)? (?:this|these)(?: [a-z]+)? with)\s+`,
  String.raw`\b(?:[Tt]he|[Oo]ur)\s+(?:proposed|resulting|newly (?:introduced|proposed))\s+`,
  String.raw`\b[Oo]ur\s+(?:[\p{L}-]+\s+)?(?:${OWN_NOUN}|contribution),\s+`,
].map((before) => new RegExp(before + DESCRIBING, 'u'));
/** "Our Steady Rope Alignment (SRA)": no other words stand between. */
const OUR_OWN = /\b[Oo]ur\s+(?:(?:new|novel|final)\s+)?["“‘']?$/u;
const LINKING = new RegExp(String.raw`\b${LINK}\b`, 'iu');
/** Words that link nothing: those in compounds, and the "of" of "the concept of". */
const NOT_LINKING = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+|\b(?:concept|notion|family) of\b/gu;

/** How plainly an acronym that begins there is the object of a sentence that presents something; 0 if it is not. */
function weightOfObject(abstract: string, at: number): number {
  const before = sentenceBefore(abstract, at);
  const isObject = BEFORE_OBJECT.some((pattern) => {
    const describing = pattern.exec(before)?.[1];
    return describing !== undefined && !LINKING.test(describing.replace(NOT_LINKING, ''));
  });
  return isObject ? 3 : OUR_OWN.test(before) ? 2 : 0;
}
