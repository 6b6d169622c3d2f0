// The words of a query -> other ways to write them that papers of the archive use. Pure: runs in browsers and tests.
import { isCommon, partsOf } from '../words.ts';
import { greekOf, type Known } from './known.ts';

/** At most so many other ways are handed to the engine: each is a search of its own. */
const MOST = 4;

/** Whole replacements of the words, the most telling first, each once. */
export function otherForms(words: readonly string[], known: Known): readonly (readonly string[])[] {
  const others = [
    ...joinings(words, known),
    ...greek(words, known),
    ...splits(words, known),
    ...spellings(words, known),
    ...acronyms(words, known),
  ];
  const own = words.join(' ');
  return [...new Map(others.map((other) => [other.join(' '), other])).entries()]
    .filter(([text]) => text !== own)
    .slice(0, MOST)
    .map(([, other]) => other);
}

/** "language mode" -> "language model": a word that is also the beginning of one that stands beside the word before. */
export function continued(words: readonly string[], known: Known): readonly (readonly string[])[] {
  const [before = '', last = ''] = words.slice(-2);
  if (words.length < 2 || last.length < SHORTEST_BEGUN || known.entry(`${before} ${last}`)) return [];
  const longer = known.phrasesFrom(`${before} ${last}`).toSorted((a, b) => known.level(b) - known.level(a));
  const [best] = longer;
  return best === undefined ? [] : [[...words.slice(0, -1), best.slice(before.length + 1)]];
}

/** Fewer letters begin too many words. */
const SHORTEST_BEGUN = 4;

/** British and American spellings of a word, whether or not there are such words: "modelling" -> ["modeling"]. */
export function spellingsOf(word: string): readonly string[] {
  return SPELLINGS.flatMap(([british, american]) => [
    word.replace(british[0], british[1]),
    word.replace(american[0], american[1]),
  ]).filter((other, at, all) => other !== word && all.indexOf(other) === at);
}

type Rule = readonly [pattern: RegExp, instead: string];
const both = (british: string, american: string, ending: string): readonly [Rule, Rule] => [
  [new RegExp(`(?<=\\w\\w)${british}(?=(?:${ending})$)`), american],
  [new RegExp(`(?<=\\w\\w)${american}(?=(?:${ending})$)`), british],
];
const SPELLINGS: readonly (readonly [Rule, Rule])[] = [
  both('is', 'iz', 'e|es|ed|er|ers|ing|ation|ations|able'),
  both('ys', 'yz', 'e|es|ed|er|ers|ing'),
  both('our', 'or', '|s|ed|ing|al|ally|able|ful|less'),
  both('ll', 'l', 'ed|ing|er|ers'),
  both('tre', 'ter', '|s|d'),
  both('ence', 'ense', '|s|less'),
  both('ogue', 'og', '|s'),
  both('mme', 'm', '|s'),
];

/**
 * "gpt 4" -> "gpt-4", "data set" -> "dataset", where a paper writes it so. A hyphenated word is found by its
 * longer parts without that.
 */
function* joinings(words: readonly string[], { entry, level, phrase }: Known) {
  for (const [at, a] of words.entries()) {
    const b = words[at + 1] ?? '';
    if (b === '') continue;
    if (b === '%' && /^[\d.,]+$/.test(a)) yield words.toSpliced(at, 2, a + b);
    if (isCommon(a) || isCommon(b)) continue;
    const isSpelled = level(a + b) >= 0;
    const isShort = [a, b].some((part) => part.length < 3 || /^\d+$/.test(part));
    const hyphened = isShort && entry(phrase(a + b) ?? '')?.marked;
    if (isSpelled && !hyphened) yield words.toSpliced(at, 2, a + b);
    // "GPT-4V" is no paper's "GPT-4", but begins like it.
    if (hyphened || (/^\p{L}+$/u.test(a) && /^\d+$/.test(b))) yield words.toSpliced(at, 2, `${a}-${b}`);
  }
}

/** "π" -> "pi", "pi0" -> "π0", where a paper has it. */
function* greek(words: readonly string[], { level }: Known) {
  for (const [at, word] of words.entries()) {
    const other = greekOf(word);
    if (other !== undefined && level(other) >= 0) yield words.with(at, other);
    const joined = greekOf(word + (words[at + 1] ?? ''));
    if (at + 1 < words.length && joined !== undefined && level(joined) >= 0) yield words.toSpliced(at, 2, joined);
  }
}

/** "lowrank", "low-rank" -> "low rank", where more papers have that than the word in one piece. */
function* splits(words: readonly string[], { phrase, level }: Known) {
  for (const [at, word] of words.entries()) {
    const spaced = phrase(partsOf(word).join(''));
    if (spaced !== undefined && level(spaced) > level(partsOf(word).join('')))
      yield words.toSpliced(at, 1, ...spaced.split(' '));
  }
}

function* spellings(words: readonly string[], { level }: Known) {
  for (const [at, word] of words.entries())
    for (const other of spellingsOf(word)) if (level(other) >= 0) yield words.with(at, other);
}

/** "moe" -> "mixture of experts", and the other way round, hyphens and plurals aside. */
function* acronyms(words: readonly string[], { forms }: Known) {
  for (const [short, long] of forms) {
    const parts = long.split(' ');
    for (const [at, word] of words.entries()) {
      if (singular(word) === short) yield words.toSpliced(at, 1, ...parts);
      const [count, spelled] = [countOf(words, at, parts.length), parts.map(singular).join(' ')];
      const run = words.slice(at, at + count).flatMap(partsOf);
      if (count > 0 && run.map(singular).join(' ') === spelled) yield words.toSpliced(at, count, short);
    }
  }
}

/** How many words from here have so many parts together; 0 where no number of them has. */
function countOf(words: readonly string[], from: number, parts: number): number {
  let left = parts;
  for (let at = from; at < words.length && left > 0; at += 1) {
    left -= partsOf(words[at] ?? '').length;
    if (left === 0) return at - from + 1;
  }
  return 0;
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
