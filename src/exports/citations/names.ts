// An author's name as written -> family name, given names, and what stands between and behind them. Pure.

/** A name in parts, or as a whole where it has none: a team, or one word. */
export type AuthorName =
  | {
      readonly family: string;
      readonly given: string;
      /** "van", "de la": small words before the family name; empty for most. */
      readonly particle: string;
      /** "Jr.", "III"; empty for most. */
      readonly suffix: string;
    }
  | { readonly literal: string };

/** The authors of a list. */
export function authorNames(authors: readonly string[]): readonly AuthorName[] {
  return authors.map(authorName);
}

/**
 * One name, read as English writes it: given names first, the last word the family name, with the small words before it;
 * "Family, Given" and "Family, Jr., Given" too. Written in Chinese, Japanese or Korean letters the family name stands first.
 */
export function authorName(author: string): AuthorName {
  const name = author.replace(/\s+/gu, ' ').trim();
  if (TEAM.test(name) || AI.test(name)) return { literal: name };
  const [first = '', ...rest] = name.split(',').map((part) => part.trim());
  const suffix = rest.find((part) => SUFFIX.test(part)) ?? '';
  const [given = '', ...more] = rest.filter((part) => part !== suffix);
  if (more.length > 0 || (rest.length > 0 && (first === '' || rest.some((part) => part === ''))))
    return { literal: name };
  if (given !== '') return { ...familyWithParticle(first), given, suffix };
  return givenFirst(first, suffix);
}

/** The name as people say it. */
export function spoken(name: AuthorName): string {
  if ('literal' in name) return name.literal;
  const { given, particle, family, suffix } = name;
  return [given, particle, family, suffix].filter((part) => part !== '').join(' ');
}

/** The family name with its particle: "van Beethoven"; of a name without parts all of it. */
export function fullFamily(name: AuthorName): string {
  if ('literal' in name) return name.literal;
  return name.particle === '' ? name.family : `${name.particle} ${name.family}`;
}

const SUFFIX = /^(?:[JS]r\.?|I{2,3}|IV|Ph\.? ?D\.?)$/u;
const TEAM =
  /\b(?:teams?|groups?|labs?|laborator(?:y|ies)|collaborations?|consortium|research|university|institute|foundation|community|contributors|project|inc|ltd)\b|^[^\s,]*\d|\band\b|[&@/:;()[\]{}]/iu;
/** In capitals alone: Ai is a family name. */
const AI = /\bAI\b/u;
const SMALL = new Set(
  'van von der den de del della dello di da das do dos du des la le el al ter ten te zu zum zur af av bin ibn ben abu y vom op'.split(
    ' ',
  ),
);
/** Those that belong to the family name with a capital too; others are given names of their own in some language. */
const CAPITAL = new Set('Van Von Der Den De Del Della Di Da Dos Du La Le El Ben Ter Ten'.split(' '));
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;

function givenFirst(name: string, suffixed: string): AuthorName {
  const words = name.split(' ').filter((word) => word !== '');
  const last = words.at(-1) ?? '';
  const suffix = suffixed !== '' || words.length < 3 || !SUFFIX.test(last) ? suffixed : last;
  if (suffix !== suffixed) words.pop();
  if (words.length < 2) return { literal: suffix === '' ? name : `${name}, ${suffix}` };
  if (words.every((word) => EAST_ASIAN.test(word))) {
    const [family = '', ...given] = words;
    return { family, given: given.join(' '), particle: '', suffix };
  }
  const from = words.findIndex((word, at) => at > 0 && at < words.length - 1 && (SMALL.has(word) || CAPITAL.has(word)));
  // "Ramón y Cajal": the word before it is a family name too.
  const begin = from < 0 ? words.length - 1 : words[from] === 'y' && from > 1 ? from - 1 : from;
  return { ...familyWithParticle(words.slice(begin).join(' ')), given: words.slice(0, begin).join(' '), suffix };
}

/** Small words in lower case at the beginning are no part of the family name proper. */
function familyWithParticle(name: string): { readonly family: string; readonly particle: string } {
  const words = name.split(' ');
  const small = words.findIndex((word, at) => at === words.length - 1 || !SMALL.has(word));
  return { particle: words.slice(0, small).join(' '), family: words.slice(small).join(' ') };
}
