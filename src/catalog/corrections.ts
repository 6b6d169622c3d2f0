// What is derived from a paper's text + what an editor says of it -> what is published. Pure.
import type { Corrections } from '../corpus/facts-schema.ts';
import { sentenceBeginning } from '../text/sentences.ts';
import type { CatalogPaper, DescribedPaper } from './catalog.ts';

/** What a paper's own text gives, corrected; the editor has the last word. */
export function corrected(paper: DescribedPaper): DescribedPaper {
  const { abstract, corrections: by } = paper;
  const none = (list: readonly string[] | undefined) => new Set(list);
  const noAcronyms = none(by.acronyms?.exclude);
  const noClaims = none(by.claims?.exclude);
  const noDatasets = none(by.datasets?.exclude);
  const found = paper.datasets.filter(({ slug }) => !noDatasets.has(slug));
  const added = (by.datasets?.include ?? []).filter((slug) => found.every((each) => each.slug !== slug));
  return {
    ...paper,
    name: by.name === undefined ? paper.name : by.name,
    // A new name does not stand for what the old one did.
    expansion: by.expansion === undefined ? (by.name === undefined ? paper.expansion : null) : by.expansion,
    keySentence:
      by.keySentence == null
        ? by.keySentence === null
          ? null
          : paper.keySentence
        : (sentenceBeginning(abstract.text, by.keySentence) ?? paper.keySentence),
    acronyms: paper.acronyms.filter(({ short }) => !noAcronyms.has(short)),
    claims: paper.claims.filter(({ quote }) => !noClaims.has(abstract.text.slice(quote.start, quote.end))),
    datasets: [
      ...found,
      ...added.map((slug) => ({ slug, term: '', where: 'editor' as const, at: null, sentence: null })),
    ],
  };
}

/** What other papers give to one, corrected. */
export function correctedLinks<Links extends Pick<CatalogPaper, 'related' | 'methods'>>(
  links: Links,
  by: Corrections,
): Links {
  const without = <Each extends { readonly slug: string }>(list: readonly Each[], slugs: readonly string[] = []) =>
    list.filter(({ slug }) => !slugs.includes(slug));
  return {
    ...links,
    related: without(links.related, by.related?.exclude),
    methods: without(links.methods, by.methods?.exclude),
  };
}
