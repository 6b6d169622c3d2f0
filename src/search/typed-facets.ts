// Facets typed into the search box, `topic:agents year:2023..2025 has:code`: taken out of the text. Pure: runs in browsers and tests.
import { CODE_YES, type Facet } from './contract.ts';
import { type Choices, NO_CHOICES } from './state.ts';
import { type Key, plain, type Token, tokensOf } from './tokens.ts';

/** One value of a facet: as in addresses, and in words. */
export interface Value {
  readonly value: string;
  readonly label: string;
}

/** The values that exist, in the order in which they are offered. */
export type Values = Readonly<Record<Facet, readonly Value[]>>;

/** What is typed, its facets apart. */
export interface Typed {
  /** What is left of the text, without blanks at the ends. */
  readonly text: string;
  readonly choices: Choices;
  /** Facets that name what does not exist, as typed. */
  readonly unknown: readonly string[];
}

/** Takes every typed facet out of a text. A value may be given by its label, `topic:"graph neural networks"`; case and marks do not matter. */
export function takeFacets(typed: string, values: Values): Typed {
  const text = plain(typed);
  const choices: Record<Facet, readonly string[]> = { ...NO_CHOICES };
  const unknown: string[] = [];
  let rest = '';
  let last = 0;
  for (const token of tokensOf(text)) {
    const facet = facetOf(token.key);
    if (facet === null) continue;
    rest += text.slice(last, token.start);
    last = token.end;
    const found = token.minus ? [] : valuesFor(facet, token, values);
    if (found.length === 0 && token.text !== '') unknown.push(text.slice(token.start, token.end));
    choices[facet] = [...new Set([...choices[facet], ...found])];
  }
  const left = last === 0 ? typed : (rest + text.slice(last)).replace(/\s+/gu, ' ');
  return { text: left.trim(), choices, unknown };
}

/** The facet that a key names, if it names one. */
export function facetOf(key: Key | null): Facet | null {
  return key !== null && Object.hasOwn(FACET_OF, key) ? (FACET_OF[key] ?? null) : null;
}

/** `title` and whatever else is typed before a colon is none. */
const FACET_OF: Readonly<Partial<Record<Key, Facet>>> = {
  topic: 'topic',
  year: 'year',
  digest: 'digest',
  org: 'organization',
  organization: 'organization',
  has: 'code',
  dataset: 'dataset',
};

function valuesFor(facet: Facet, { text }: Token, values: Values): readonly string[] {
  const all = values[facet];
  if (facet === 'code')
    return /^code$/iu.test(text) ? all.map(({ value }) => value).filter((one) => one === CODE_YES) : [];
  const range = facet === 'year' ? /^(\d{4})?(?:\.\.|-|–)(\d{4})?$/u.exec(text) : null;
  if (range && text.length > 3) {
    const [, from = '0000', to = '9999'] = range;
    return all.map(({ value }) => value).filter((year) => /^\d{4}$/u.test(year) && year >= from && year <= to);
  }
  const asked = fold(text);
  if (asked === '') return [];
  const same = all.find(({ value }) => value === text) ?? all.find((one) => fold(one.value) === asked);
  const found = same ?? all.find(({ label }) => fold(label) === asked);
  return found ? [found.value] : [];
}

/** Letters and digits, lower case, without accents: what values are compared by. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
