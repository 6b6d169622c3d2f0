// What is derived from a paper's text + what an editor says of it -> what is published. Pure.
import type { Corrections } from '../corpus/facts-schema.ts';
import { type Span, sentencesBeginning } from '../text/sentences.ts';
import type { CatalogPaper, DescribedPaper } from './catalog.ts';
import type { DatasetMention } from './mentions/datasets.ts';
import type { PaperAcronym } from './mentions/paper-acronyms.ts';

/** What a paper's own text gives, corrected; the editor has the last word. */
export function corrected(paper: DescribedPaper): DescribedPaper {
  const { abstract, corrections: by } = paper;
  const noClaims = new Set(by.claims?.exclude);
  return {
    ...paper,
    ...correctedName(paper, by),
    keySentence: correctedSentence(paper, by),
    acronyms: correctedAcronyms(paper, by),
    claims: paper.claims.filter(({ quote }) => !noClaims.has(abstract.text.slice(quote.start, quote.end))),
    datasets: correctedDatasets(paper, by),
  };
}

/** What other papers give to one, corrected. */
export function correctedLinks(
  { related, methods }: Pick<CatalogPaper, 'related' | 'methods'>,
  { corrections: by }: Pick<DescribedPaper, 'corrections'>,
): Pick<CatalogPaper, 'related' | 'methods'> {
  const without = <Each extends { readonly slug: string }>(list: readonly Each[], slugs: readonly string[] = []) =>
    list.filter(({ slug }) => !slugs.includes(slug));
  return { related: without(related, by.related?.exclude), methods: without(methods, by.methods?.exclude) };
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

function correctedDatasets({ datasets }: DescribedPaper, by: Corrections): readonly DatasetMention[] {
  const { include = [], exclude = [] } = by.datasets ?? {};
  const found = datasets.filter(({ slug }) => !exclude.includes(slug));
  const added = [...new Set(include)].filter(
    (slug) => !exclude.includes(slug) && found.every((each) => each.slug !== slug),
  );
  return [...found, ...added.map((slug) => ({ slug, term: '', where: 'editor' as const, at: null, sentence: null }))];
}
