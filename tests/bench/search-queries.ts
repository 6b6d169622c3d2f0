// Papers -> queries of many kinds, each with the paper that is meant. The same papers give the same queries. Pure.
import { createHash } from 'node:crypto';

/** What queries are made of. */
export interface Paper {
  readonly slug: string;
  readonly title: string;
  readonly abstract: string;
  readonly name: string | null;
  readonly acronyms: readonly { readonly short: string; readonly long: string }[];
  readonly datasets: readonly string[];
}

/** A query, and the papers of which any is right. */
export interface Asked {
  readonly query: string;
  readonly right: readonly string[];
}

/** Each maker takes a paper and a source of chance; null where the paper gives no such query. */
const MAKERS: Readonly<Record<string, (paper: Paper, chance: Chance) => string | null>> = {
  title: ({ title }) => title,
  'first three title words': ({ title }) => firstWords(title, 3),
  'method name': ({ name }) => name,
  'four abstract words in a row': ({ abstract }, chance) => inARow(abstract, 4, chance)?.join(' ') ?? null,
  'four abstract words scattered': ({ abstract }, chance) => scattered(abstract, 4, chance),
  'swapped letters': damaged((word, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)),
  'dropped letter': damaged((word, at) => word.slice(0, at) + word.slice(at + 1)),
  'doubled letter': damaged((word, at) => word.slice(0, at + 1) + word.slice(at)),
  'wrong letter': damaged((word, at, chance) => word.slice(0, at) + other(word[at] ?? '', chance) + word.slice(at + 1)),
  'swapped letters in one word of three': ({ title }, chance) =>
    damage(
      firstWords(title, 3),
      chance,
      (word, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
    ),
  'hyphen as blank': hyphens(' '),
  'hyphen left out': hyphens(''),
  'last word unfinished': ({ title }, chance) => {
    const words = firstWords(title, 4)?.split(' ') ?? [];
    const last = words.pop() ?? '';
    if (words.length < 2 || !/^\p{L}{5,}$/u.test(last)) return null;
    return [...words, last.slice(0, chance.between(3, last.length - 1))].join(' ');
  },
  'quoted phrase': ({ abstract }, chance) => {
    const words = inARow(abstract, 4, chance);
    return words && `"${words.join(' ')}"`;
  },
  'number beside two words': ({ abstract }, chance) => {
    const numbers = [...abstract.matchAll(/\p{L}{4,} (\d[\d.,]*\d%?) \p{L}{4,}/gu)].map(([all]) => all);
    return numbers[chance.below(numbers.length)] ?? null;
  },
  'data set, with a title word': ({ datasets, title }, chance) => {
    const one = datasets[chance.below(datasets.length)];
    return one ? `${one.replaceAll('-', ' ')} ${longest(title)}` : null;
  },
  'expansion of an acronym, with a title word': ({ acronyms, title }, chance) => {
    const one = acronyms[chance.below(acronyms.length)];
    return one ? `${one.long} ${longest(title)}` : null;
  },
  'acronym, with a title word': ({ acronyms, title }, chance) => {
    const one = acronyms[chance.below(acronyms.length)];
    return one ? `${one.short} ${longest(title)}` : null;
  },
};

/** For each kind at most `most` queries, of papers drawn by hash; papers with one title or name are all right. */
export function queriesFrom(papers: readonly Paper[], most: number): ReadonlyMap<string, readonly Asked[]> {
  const kinds = Object.entries(MAKERS).map(([kind, make]): [string, readonly Asked[]] => {
    const drawn = papers
      .map((paper) => ({ paper, draw: hash(`${kind} ${paper.slug}`) }))
      .sort((a, b) => a.draw - b.draw);
    const asked: Asked[] = [];
    for (const { paper, draw } of drawn) {
      if (asked.length >= most) break;
      const query = make(paper, new Chance(draw));
      if (query !== null && query !== '') asked.push({ query, right: rightFor(kind, paper, papers) });
    }
    return [kind, asked];
  });
  return new Map(kinds);
}

/** Numbers that look drawn by lot and are the same each time. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 to below the bound; 0 where the bound is 0. */
  below(bound: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return bound === 0 ? 0 : Math.floor((this.#state / 2 ** 32) * bound);
  }

  /** From the least to the most, both included. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }
}

function rightFor(kind: string, paper: Paper, papers: readonly Paper[]): readonly string[] {
  if (kind !== 'method name') return [paper.slug];
  const key = (name: string | null) => name?.toLowerCase();
  return papers.filter(({ name }) => key(name) === key(paper.name)).map(({ slug }) => slug);
}

function firstWords(title: string, count: number): string | null {
  const words = title.split(/\s+/).map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  const some = words.filter((word) => word !== '').slice(0, count);
  return some.length === count ? some.join(' ') : null;
}

/** Of the first six words of the title one of five letters or more is damaged, not at its first letter. */
function damaged(damageAt: (word: string, at: number, chance: Chance) => string) {
  return ({ title }: Paper, chance: Chance) => {
    const words = title.split(/\s+/).slice(0, 6).join(' ');
    return damage(words, chance, damageAt);
  };
}

function damage(
  text: string | null,
  chance: Chance,
  damageAt: (word: string, at: number, chance: Chance) => string,
): string | null {
  const words = text?.split(' ') ?? [];
  const able = words.flatMap((word, at) => (/^\p{Script=Latin}{5,}$/u.test(word) ? [at] : []));
  const place = able[chance.below(able.length)];
  if (place === undefined) return null;
  const word = words[place]?.toLowerCase() ?? '';
  const made = damageAt(word, chance.between(1, word.length - 2), chance);
  return made === word ? null : words.with(place, made).join(' ');
}

function hyphens(instead: string) {
  return ({ title }: Paper) => {
    const words = title.split(/\s+/).slice(0, 6).join(' ');
    const changed = words.replace(/(\p{L}{2,})-(?=\p{L}{2,})/gu, `$1${instead}`);
    return changed === words ? null : changed;
  };
}

function inARow(abstract: string, count: number, chance: Chance): readonly string[] | null {
  const runs = abstract
    .split(/[^\p{L}\p{N}\s-]+/u)
    .map((run) => run.split(/\s+/).filter((word) => word !== ''))
    .filter((run) => run.length >= count && !run.some((word) => word.length === 1));
  const run = runs[chance.below(runs.length)];
  if (!run) return null;
  const from = chance.below(run.length - count + 1);
  return run.slice(from, from + count);
}

function scattered(abstract: string, count: number, chance: Chance): string | null {
  const words = [...new Set(abstract.toLowerCase().match(/\p{L}{5,}/gu) ?? [])];
  const drawn = words.map((word) => ({ word, draw: chance.below(1e9) })).sort((a, b) => a.draw - b.draw);
  return drawn.length < count
    ? null
    : drawn
        .slice(0, count)
        .map(({ word }) => word)
        .join(' ');
}

function longest(title: string): string {
  const words = title.match(/\p{L}+/gu) ?? [];
  return words.reduce((best, word) => (word.length > best.length ? word : best), '');
}

function other(letter: string, chance: Chance): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz'.replace(letter, '');
  return letters[chance.below(letters.length)] ?? '';
}

function hash(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0);
}
