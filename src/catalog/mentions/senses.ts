// Definitions of acronyms over many papers -> for each short form its senses: spellings of one long form joined. Pure.

import { byText } from '../../text/order.ts';
import { stem, tokens } from '../../text/words.ts';
import type { Acronym } from './acronyms.ts';
import { isSmall } from './long-words.ts';

/** One thing that a short form stands for. */
export interface Sense {
  /** The spelling that most papers use, in the singular if any does. */
  readonly long: string;
  /** Slugs of the papers that define it so, in the order given. */
  readonly papers: readonly string[];
}

interface Definer {
  readonly slug: string;
  readonly acronyms: readonly Pick<Acronym, 'short' | 'long'>[];
}

/**
 * The senses of each short form, most papers first, then by code points. Case, hyphens, plurals, small words, British
 * spelling, "-based" and the like, and inner acronyms ("multimodal LLMs") make no other sense.
 */
export function senses(papers: readonly Definer[]): ReadonlyMap<string, readonly Sense[]> {
  const definitions = new Map<string, Definition[]>();
  for (const { slug, acronyms } of papers)
    for (const { short, long } of acronyms) {
      const known = definitions.get(short);
      if (known) known.push({ slug, long });
      else definitions.set(short, [{ slug, long }]);
    }
  const usual = new Map([...definitions].map(([short, all]) => [short, mostFrequent(all.map(({ long }) => long))]));
  return new Map([...definitions].map(([short, all]) => [short, sensesOf(short, all, usual)]));
}

/** True when two long forms are spellings of one. */
export function sameSense(one: string, other: string): boolean {
  const keys = new Set(keysOf(one));
  return keysOf(other).some((key) => keys.has(key));
}

interface Definition {
  readonly slug: string;
  readonly long: string;
}

function sensesOf(short: string, all: readonly Definition[], usual: ReadonlyMap<string, string>): readonly Sense[] {
  const groups: { readonly keys: Set<string>; readonly own: Definition[] }[] = [];
  for (const [long, own] of Map.groupBy(all, (definition) => definition.long)) {
    const keys = [...keysOf(long), ...keysOf(expanded(short, long, usual))];
    const [first, ...others] = groups.filter((group) => keys.some((key) => group.keys.has(key)));
    const group = first ?? { keys: new Set<string>(), own: [] };
    if (!first) groups.push(group);
    for (const other of others) {
      for (const key of other.keys) group.keys.add(key);
      group.own.push(...other.own);
      groups.splice(groups.indexOf(other), 1);
    }
    for (const key of keys) group.keys.add(key);
    group.own.push(...own);
  }
  const order = new Map(all.map(({ slug }, at) => [slug, at]));
  return groups
    .map(({ own }) => ({
      long: spelling(own.map(({ long }) => long)),
      papers: [...new Set(own.map(({ slug }) => slug))].toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
    }))
    .toSorted((a, b) => b.papers.length - a.papers.length || byText(a.long, b.long));
}

/** "multimodal LLMs" as "multimodal large language models". */
function expanded(short: string, long: string, usual: ReadonlyMap<string, string>): string {
  return long.replace(/[\p{L}\p{N}]+/gu, (word) => {
    const inner = word.replace(/s$/u, '');
    return inner === short || !/\p{Lu}.*\p{Lu}/u.test(inner) ? word : (usual.get(inner) ?? word);
  });
}

/** Words that a long form may or may not end with. */
const GENERIC = new Set(
  'algorithm approach architecture benchmark framework function layer loss mechanism method model module network problem system task technique'.split(
    ' ',
  ),
);

/**
 * Ways to compare: all letters, all stems, letters without small words and plurals, stems of these, and the last two without
 * a generic end.
 */
function keysOf(long: string): readonly string[] {
  const all = tokens(long.normalize('NFD').replace(/\p{M}/gu, ''))
    .map(({ word }) => usualWord(word))
    .filter((word, at) => at === 0 || !LINK.has(word));
  const content = all.filter((word) => !isSmall(word));
  const keys = (words: readonly string[]) => [`=${words.join('')}`, `~${words.map(stem).join(' ')}`];
  const ended = content.length > 2 && GENERIC.has(content.at(-1) ?? '') ? keys(content.slice(0, -1)) : [];
  return [...keys(all), ...keys(content), ...ended];
}

/** Second parts of compounds that a long form may or may not have: "process-level rewards". */
const LINK = new Set(['based', 'level', 'scale']);

/** Words that writers of long forms use one for the other. */
const USUAL = new Map([
  ['visual', 'vision'],
  ['automated', 'automatic'],
  ['math', 'mathematical'],
  ['private', 'privacy'],
  ['mixing', 'mixture'],
  ['parametrization', 'parameterization'],
  ['smaller', 'small'],
]);

/** In the singular, in American spelling, and the more usual of two words: "visual" as "vision". */
function usualWord(word: string): string {
  const one = singular(word)
    .replace(/isation/u, 'ization')
    .replace(/elling$/u, 'eling');
  return USUAL.get(one) ?? one;
}

function singular(word: string): string {
  return word.replace(/(?<=\p{L}{3})ies$/u, 'y').replace(/(?<=\p{L}{2}[^sui])s$/u, '');
}

/** Of the spellings without inner acronyms the most frequent, hyphens and plurals apart; of these the singular of a plain phrase. */
function spelling(longs: readonly string[]): string {
  const plain = longs.filter((long) => !tokens(long).some(({ acronym }) => acronym));
  const classes = Map.groupBy(plain.length > 0 ? plain : longs, (long) => keysOf(long)[0] ?? '');
  const [most = longs] = [...classes.values()].toSorted(
    (a, b) => b.length - a.length || byText(a[0] ?? '', b[0] ?? ''),
  );
  if (most.some((long) => tokens(long).some(({ word }) => isSmall(word)))) return mostFrequent(most);
  const one = most.filter((long) => singular(lastWord(long)) === lastWord(long));
  return mostFrequent(one.length > 0 ? one : most);
}

const lastWord = (long: string): string => tokens(long).at(-1)?.word ?? '';

function mostFrequent(longs: readonly string[]): string {
  const counts = [...Map.groupBy(longs, (long) => long)].map(([long, own]) => ({ long, count: own.length }));
  return counts.toSorted((a, b) => b.count - a.count || byText(a.long, b.long))[0]?.long ?? '';
}
