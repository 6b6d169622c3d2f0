// A paper -> the key it is cited by. Pure.
import { fnv1a } from '../../fnv.ts';
import { authorNames, fullFamily } from './names.ts';

/** What a key is made of: nothing but the paper itself. */
export interface KeySource {
  /** Last part of the paper's address. */
  readonly slug: string;
  readonly authors: readonly string[];
  readonly published: string | null;
  /** What the paper calls its method. */
  readonly name: string | null;
}

/**
 * `chen2021neas-k3f9q`: family name of the first author, year of the paper's date, its name or else the first telling word of its title;
 * without authors name or telling words come first: `neas2021-k3f9q`. Lower-case letters, digits and hyphens.
 *
 * Every key ends in five characters made of the paper's address, also where no other paper begins alike: a key must never
 * change because some paper is added, older or newer, and a build knows only the papers of today. So it is made of the paper alone.
 */
export function citationKey({ slug, authors, published, name }: KeySource): string {
  const [first] = authorNames(authors);
  const family = first === undefined ? '' : joined(fullFamily(first).split(' ').map(folded));
  const named = name === null ? '' : joined(name.split(/[\s-]+/).map(folded));
  const words = named === '' ? tellingWords(slug, family === '' ? MOST_WORDS : 1) : named;
  const year = published?.slice(0, 4) ?? '';
  const readable = family === '' ? (words || 'paper') + year : family + year + words;
  return `${readable}-${mark(slug)}`;
}

const MOST_WORDS = 3;
const LONGEST_PART = 24;
const DIGITS = 'abcdefghijklmnopqrstuvwxyz234567';
const MARK_LENGTH = 5;

/** Words that begin titles of all kinds. */
const UNTELLING = new Set(
  'a an the on of for to in and or with from via by as at is are be can do does how what when where which who why we you your our it its not no all need one towards toward into beyond using based through'.split(
    ' ',
  ),
);

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[øœæłđð]/g, (letter) => LETTERS[letter] ?? '')
    .replace(/[^a-z0-9]/g, '');
}

/** As many words as a key can carry, whole. */
function joined(words: readonly string[]): string {
  let out = '';
  for (const word of words) {
    if (out !== '' && out.length + word.length > LONGEST_PART) break;
    out += word.slice(0, LONGEST_PART);
  }
  return out;
}

const LETTERS: Readonly<Record<string, string>> = { ø: 'o', œ: 'oe', æ: 'ae', ł: 'l', đ: 'd', ð: 'd' };

/** The first words of the address that tell something; the address of a title without Latin letters has none. */
function tellingWords(slug: string, most: number): string {
  const words = slug.split('-');
  if (words.length === 1 && /^[a-z2-7]{10}$/.test(slug)) return '';
  const telling = words.filter((word) => word.length > 1 && !UNTELLING.has(word) && !/^\d+$/.test(word));
  return joined((telling.length > 0 ? telling : words).slice(0, most));
}

/** 25 bits of the address, which no other paper has, in base 32: two keys that begin alike end alike once in 33 million pairs. */
function mark(slug: string): string {
  const hash = fnv1a(slug);
  const bits = (hash ^ (hash >>> 25)) & 0x1ffffff;
  return Array.from({ length: MARK_LENGTH }, (_, at) => DIGITS.charAt((bits >>> (5 * at)) & 31)).join('');
}
