// What is derived from a paper's text + what an editor says of it -> what is published. Pure.
import type { Corrections } from '../corpus/facts-schema.ts';
import { quoteIn } from '../text/quotes.ts';
import { type Span, sentencesBeginning } from '../text/sentences.ts';
import type { CatalogPaper, DescribedPaper } from './catalog.ts';
import type { Claim } from './mentions/claims.ts';
import type { DatasetMention } from './mentions/datasets.ts';
import type { MethodMention } from './mentions/method-mentions.ts';
import type { PaperAcronym } from './mentions/paper-acronyms.ts';
import { MOST_RELATED, type RelatedPaper } from './related/related.ts';

/** What an editor adds to a list, and takes from it, which wins. */
export interface Lists {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

/** What a paper's own text gives, corrected; the editor has the last word. */
export function corrected(paper: DescribedPaper): DescribedPaper {
  const { corrections: by } = paper;
  return {
    ...paper,
    ...correctedName(paper, by),
    keySentence: correctedSentence(paper, by),
    acronyms: correctedAcronyms(paper, by),
    claims: correctedClaims(paper, by.claims),
    datasets: correctedDatasets(paper.datasets, by.datasets),
  };
}

/**
 * What other papers give to one, corrected.
 * @param nameOf what a paper calls its method, by slug
 */
export function correctedLinks(
  { related, methods }: Pick<CatalogPaper, 'related' | 'methods'>,
  { corrections: by }: Pick<DescribedPaper, 'corrections'>,
  nameOf: (slug: string) => string | null,
): Pick<CatalogPaper, 'related' | 'methods'> {
  return { related: correctedRelated(related, by.related), methods: correctedMethods(methods, by.methods, nameOf) };
}

/** Figures: those added come first, since a page shows a few alone; they stand for what overlaps them. */
export function correctedClaims(
  { claims, abstract: { text } }: Pick<DescribedPaper, 'claims' | 'abstract'>,
  by?: Lists,
): readonly Claim[] {
  const { left, added } = changed(claims, ({ quote }) => text.slice(quote.start, quote.end), by);
  const quoted = added.flatMap((words) => quoteIn(text, words) ?? []);
  const overlaps = ({ quote: a }: Claim) => quoted.some(({ quote: b }) => a.start < b.end && b.start < a.end);
  return [...quoted, ...left.filter((claim) => !overlaps(claim))];
}

export function correctedDatasets(found: readonly DatasetMention[], by?: Lists): readonly DatasetMention[] {
  const { left, added } = changed(found, slugOf, by);
  return [...left, ...added.map((slug) => ({ slug, term: '', where: 'editor' as const, at: null, sentence: null }))];
}

/** A method without a name cannot be named: such papers are not added. */
export function correctedMethods(
  found: readonly MethodMention[],
  by: Lists | undefined,
  nameOf: (slug: string) => string | null,
): readonly MethodMention[] {
  const { left, added } = changed(found, slugOf, by);
  const named = added.flatMap((slug) => {
    const name = nameOf(slug);
    return name === null ? [] : { slug, name, at: null, where: 'editor' as const };
  });
  return [...left, ...named];
}

/** At most as many as a page shows: what an editor names stays, the last of the others give way. */
export function correctedRelated(found: readonly RelatedPaper[], by?: Lists): readonly RelatedPaper[] {
  const { left, added } = changed(found, slugOf, by);
  const others = left.filter(({ slug }) => !by?.include?.includes(slug));
  const named = left.length - others.length + added.length;
  const without = new Set(others.slice(MOST_RELATED - named));
  return [
    ...left.filter((each) => !without.has(each)),
    ...added.map((slug) => ({ slug, score: 1, because: [], where: 'editor' as const })),
  ];
}

const slugOf = ({ slug }: { readonly slug: string }): string => slug;

/** What is left of a list that was found, and what is to be added to it, each once. */
function changed<Each>(
  found: readonly Each[],
  keyOf: (each: Each) => string,
  { include = [], exclude = [] }: Lists = {},
) {
  const left = found.filter((each) => !exclude.includes(keyOf(each)));
  const known = new Set([...exclude, ...left.map(keyOf)]);
  return { left, added: [...new Set(include)].filter((key) => !known.has(key)) };
}

function correctedName(
  { name, expansion }: DescribedPaper,
  by: Corrections,
): Pick<DescribedPaper, 'name' | 'expansion'> {
  // A new name does not stand for what the old one did.
  if (by.name !== undefined) return { name: by.name, expansion: by.expansion ?? null };
  return { name, expansion: by.expansion === undefined ? expansion : by.expansion };
}

function correctedSentence(
  { abstract, keySentence }: DescribedPaper,
  { keySentence: words }: Corrections,
): Span | null {
  if (words === undefined) return keySentence;
  if (words === null) return null;
  return sentencesBeginning(abstract.text, words)[0] ?? keySentence;
}

function correctedAcronyms({ acronyms }: DescribedPaper, by: Corrections): readonly PaperAcronym[] {
  const { include = [], exclude = [] } = by.acronyms ?? {};
  const replaced = new Set([...exclude, ...include.map(({ short }) => short)]);
  return [
    ...acronyms.filter(({ short }) => !replaced.has(short)),
    ...include.map(({ short, long }) => ({ short, long, where: 'editor' as const })),
  ];
}
