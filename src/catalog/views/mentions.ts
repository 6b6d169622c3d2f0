// What a paper's text mentions, and what is related to it -> links, quotations and marked words of its page. Pure.
import type { Span } from '../../text/sentences.ts';
import { datasetUrl, paperUrl, searchForUrl, termUrl } from '../../urls.ts';
import type { Catalog, CatalogPaper } from '../catalog.ts';
import { abbreviations } from '../mentions/glossary.ts';
import { type DateView, dateView, numberLabel } from './labels.ts';
import type { Link } from './meta.ts';
import type { MarkedWord } from './passages.ts';
import { compounds, type TextPart, titleParts } from './text.ts';

/** A figure of the abstract as a quotation that leads to its sentence. */
export interface Quotation {
  readonly href: string;
  readonly text: string;
  /** The sentence it stands in. */
  readonly sentence: string;
}

/** A related paper and the words that both have: none where an editor chose it. */
export interface RelatedRow {
  readonly href: string;
  readonly title: readonly TextPart[];
  readonly published: DateView;
  readonly because: readonly TextPart[];
}

/** Papers that name this one's method. */
export interface MentionedBy {
  /** Newest first; the first few. */
  readonly papers: readonly TitledLink[];
  /** Those beyond them, where there are not too many for one page. */
  readonly more: readonly TitledLink[];
  /** "and 94 more", and a search for the name, where there are; else null. */
  readonly rest: { readonly count: string; readonly search: Link } | null;
}

/** `title`: the paper's title, where the label may be its name alone. */
export interface TitledLink extends Link {
  readonly title: string;
}

const MOST_QUOTATIONS = 6;
const MENTIONS_SHOWN = 8;
/** More than these in all would make the page heavy. */
const MENTIONS_LISTED = 24;

/** Figures of the abstract, each once, and the anchors of their sentences. */
export function quotations({ claims, abstract: { text } }: CatalogPaper): {
  readonly quotations: readonly Quotation[];
  readonly anchors: readonly { readonly id: string; readonly span: Span }[];
} {
  const shown = [...Map.groupBy(claims, ({ quote }) => text.slice(quote.start, quote.end)).entries()]
    .slice(0, MOST_QUOTATIONS)
    .flatMap(([quote, [first]]) => (first === undefined ? [] : [{ quote, sentence: first.sentence }]));
  const starts = [...new Set(shown.map(({ sentence }) => sentence.start))].toSorted((a, b) => a - b);
  const idOf = (start: number): string => `figures-${starts.indexOf(start) + 1}`;
  return {
    quotations: shown.map(({ quote, sentence }) => ({
      href: `#${idOf(sentence.start)}`,
      text: quote,
      sentence: text.slice(sentence.start, sentence.end),
    })),
    anchors: starts.flatMap((start) => {
      const of = shown.find(({ sentence }) => sentence.start === start);
      return of === undefined ? [] : [{ id: idOf(start), span: of.sentence }];
    }),
  };
}

/** Data sets that title or abstract name. */
export function datasetLinks(catalog: Catalog, paper: CatalogPaper): readonly Link[] {
  return paper.datasets.flatMap(({ slug }) => {
    const dataset = catalog.datasetBySlug.get(slug);
    return dataset === undefined ? [] : [{ href: datasetUrl(slug), label: dataset.name }];
  });
}

/** Methods of other papers that the text names, each leading to the paper that proposes it. */
export function methodLinks(catalog: Catalog, { methods }: CatalogPaper): readonly TitledLink[] {
  return methods.flatMap(({ slug, name }) => {
    const paper = catalog.paperBySlug.get(slug);
    return paper === undefined ? [] : [{ href: paperUrl(slug), label: name, title: paper.title.text }];
  });
}

/** Papers that name this one's method; each by its own name where it has one. */
export function mentionedByLinks(catalog: Catalog, { name, mentionedBy }: CatalogPaper): MentionedBy {
  const listed = mentionedBy.length <= MENTIONS_LISTED || name === null;
  const links = mentionedBy.slice(0, listed ? undefined : MENTIONS_SHOWN).flatMap((slug) => {
    const paper = catalog.paperBySlug.get(slug);
    return paper === undefined
      ? []
      : [{ href: paperUrl(slug), label: paper.name ?? paper.title.text, title: paper.title.text }];
  });
  return {
    papers: links.slice(0, MENTIONS_SHOWN),
    more: links.slice(MENTIONS_SHOWN),
    rest: listed
      ? null
      : {
          count: `and\u00a0${numberLabel(mentionedBy.length - MENTIONS_SHOWN)} more`,
          search: { href: searchForUrl({ q: `"${name}"` }), label: `search for “${name}”` },
        },
  };
}

/** Related papers, in their order. */
export function relatedRows(catalog: Catalog, { related }: CatalogPaper): readonly RelatedRow[] {
  return related.flatMap(({ slug, because }) => {
    const paper = catalog.paperBySlug.get(slug);
    return paper === undefined
      ? []
      : [
          {
            href: paperUrl(slug),
            title: titleParts(paper.title),
            published: dateView(paper.published),
            because: compounds(because.join(', ')),
          },
        ];
  });
}

type LeadingWord = Extract<MarkedWord, { readonly href: string }>;

/** Words of the abstract that lead further, each where it first does so: short forms and other papers' methods. */
export function markedWords(catalog: Catalog, paper: CatalogPaper): readonly LeadingWord[] {
  const { abstract } = paper;
  const short = abbreviations(
    abstract.text,
    paper.acronyms,
    catalog.knownAcronyms,
    paper.corrections.acronyms?.exclude,
  ).map(({ span, long }): LeadingWord => {
    const form = abstract.text.slice(span.start, span.end);
    return { span, kind: 'abbreviation', href: termUrl(form), title: long };
  });
  const methods = paper.methods.flatMap(({ slug, at, where }): readonly LeadingWord[] => {
    const named = catalog.paperBySlug.get(slug);
    if (named === undefined || where !== 'abstract') return [];
    return [{ span: at, kind: 'term', href: paperUrl(slug), title: named.title.text }];
  });
  const first = new Map<string, LeadingWord>();
  // A paper explains its method better than the glossary explains the letters.
  for (const word of [...methods, ...short]) {
    const overlaps = [...first.values()].some(({ span }) => word.span.start < span.end && span.start < word.span.end);
    if (!first.has(word.href) && !overlaps) first.set(word.href, word);
  }
  return [...first.values()].toSorted((a, b) => a.span.start - b.span.start);
}
