// Names that papers give as their authors -> authors, each with the papers that name them. A name is all that is known of an
// author: the same name may be several people. Pure.
import { folded } from '../text/folded.ts';
import { byText } from '../text/order.ts';
import { mark } from '../urls.ts';
import type { CatalogAuthor, CatalogPaper } from './catalog.ts';

const LONGEST = 72;

/**
 * Last part of an author's address, from the name alone; names that share it are one author here. Case, accents, punctuation
 * and spaces make no difference ("Léon Bottou", "Leon Bottou"), letters do ("J. Smith", "John Smith"). A name that Latin letters
 * cannot write, or a very long one, is marked with what tells it from others cut down to the same.
 */
export function authorSlug(name: string): string {
  const plain = folded(name);
  const letters = plain.match(/[\p{L}\p{N}]+/gu)?.join('-') ?? plain.trim();
  const safe = (letters.match(/[a-z0-9]+/g)?.join('-') ?? '').slice(0, LONGEST).replace(/-$/, '');
  if (safe === letters && safe !== '') return safe;
  return [safe, mark(letters)].filter((part) => part !== '').join('-');
}

/** By the last word of the name, which mostly is the family name, then by the whole name. */
export function authorsOf(papers: readonly CatalogPaper[]): readonly CatalogAuthor[] {
  const bySlug = new Map<string, Gathered>();
  for (const paper of papers) {
    for (const name of paper.publication.authors) {
      const slug = authorSlug(name);
      const author: Gathered = bySlug.get(slug) ?? { names: new Map(), papers: [] };
      bySlug.set(slug, author);
      author.names.set(name, (author.names.get(name) ?? 0) + 1);
      if (author.papers.at(-1) !== paper) author.papers.push(paper);
    }
  }
  return [...bySlug]
    .map(([slug, { names, papers: own }]) => {
      const [name = slug, ...others] = [...names].toSorted(mostOften).map(([each]) => each);
      return { slug, name, others, papers: own, sortedAs: `${lastWord(name)} ${folded(name)}` };
    })
    .toSorted((a, b) => byText(a.sortedAs, b.sortedAs) || byText(a.slug, b.slug))
    .map(({ sortedAs: _, ...author }) => author);
}

/** The word that a name is sorted by, folded: "Bottou" -> "bottou". */
export function lastWord(name: string): string {
  return folded(name).trim().split(/\s+/).at(-1) ?? '';
}

interface Gathered {
  /** Ways to write the name, each with the number of papers that do. */
  readonly names: Map<string, number>;
  readonly papers: CatalogPaper[];
}

function mostOften([a, countA]: readonly [string, number], [b, countB]: readonly [string, number]): number {
  return countB - countA || byText(a, b);
}
