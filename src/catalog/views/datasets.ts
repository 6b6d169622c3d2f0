// The data sets that papers name -> their index, and everything a data set's page prints. Pure.
import { datasetsUrl, datasetUrl } from '../../urls.ts';
import type { Catalog, CatalogDataset } from '../catalog.ts';
import type { DatasetMention } from '../mentions/datasets.ts';
import { datasetStream } from '../streams.ts';
import { countLabel, numberLabel, partLabel } from './labels.ts';
import { byLetter, type Letter } from './letters.ts';
import type { CountLink, Link, PageMeta } from './meta.ts';
import { keyPassage, type MarkedWord, sentencePassage } from './passages.ts';
import { paperRow } from './rows.ts';
import { type YearSection, yearSections } from './years.ts';

export interface DatasetsView {
  readonly meta: PageMeta;
  readonly lead: string;
  /** Those that most papers name, most first. */
  readonly most: readonly CountLink[];
  /** All, by first letter. */
  readonly letters: readonly Letter<CountLink & { readonly about: string }>[];
}

export interface DatasetView {
  readonly meta: PageMeta;
  readonly name: string;
  readonly about: string;
  /** "Data set" or "Benchmark". */
  readonly kind: string;
  readonly count: string;
  /** Other names that are read as this one: "A, B, and others"; empty: none. */
  readonly aliases: string;
  readonly homepage: Link | null;
  /** Data sets that papers name beside this one, most often first: "4 of 21" papers that name it. */
  readonly beside: readonly CountLink[];
  readonly years: readonly YearSection[];
}

const MOST_SHOWN = 12;
const BESIDE_SHOWN = 8;
const ALIASES_SHOWN = 6;

export function datasetsView({ datasets }: Catalog): DatasetsView {
  const link = (dataset: CatalogDataset) => ({ ...datasetLink(dataset), about: dataset.about });
  return {
    meta: {
      title: 'Data sets',
      description: `The data sets and benchmarks that the papers name: ${numberLabel(datasets.length)}, each with its papers and the sentence that names it.`,
      path: datasetsUrl(),
      breadcrumbs: [],
    },
    lead: `${countLabel(datasets.length, 'data set')} and benchmarks that titles and abstracts name, each with the papers and the sentence.`,
    most: datasets
      .toSorted((a, b) => b.papers.length - a.papers.length)
      .filter(({ papers }) => papers.length > 1)
      .slice(0, MOST_SHOWN)
      .map(datasetLink),
    letters: byLetter(datasets.map(link), ({ label }) => label),
  };
}

export function datasetView(catalog: Catalog, dataset: CatalogDataset): DatasetView {
  const { slug, name, about, url, kind, aliases, papers } = dataset;
  return {
    meta: {
      title: name,
      description: `${about} ${countLabel(papers.length, 'paper')} here that name it.`,
      path: datasetUrl(slug),
      feed: datasetStream(dataset).title,
      breadcrumbs: [{ label: 'Data sets', href: datasetsUrl() }],
    },
    name,
    about,
    kind: kind === 'benchmark' ? 'Benchmark' : 'Data set',
    count: countLabel(papers.length, 'paper'),
    aliases: aliasesLabel(aliases),
    homepage: url === undefined ? null : { href: url, label: url.replace(/^https:\/\/(?:www\.)?|\/$/g, '') },
    beside: beside(catalog, dataset),
    years: yearSections(papers, ({ paper, mention }) => ({
      ...paperRow(catalog, paper, { abstracts: false, sentences: true }),
      // Here the sentence that names the data set says more than the key sentence; a title speaks for itself.
      text:
        mention.sentence === null
          ? keyPassage(paper.abstract, paper.keySentence)
          : sentencePassage(paper.abstract, mention.sentence, namedAt(mention)),
    })),
  };
}

/** A data set with its number of papers. */
export function datasetLink({ slug, name, papers }: CatalogDataset): CountLink {
  return { href: datasetUrl(slug), label: name, count: numberLabel(papers.length) };
}

/** The name in that sentence. */
function namedAt({ where, at }: DatasetMention): readonly MarkedWord[] {
  return where === 'abstract' && at !== null ? [{ span: at, kind: 'strong' }] : [];
}

function beside(catalog: Catalog, dataset: CatalogDataset): readonly CountLink[] {
  const counts = new Map<string, number>();
  for (const { paper } of dataset.papers) {
    for (const { slug } of paper.datasets) if (slug !== dataset.slug) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  }
  return catalog.datasets
    .filter(({ slug }) => (counts.get(slug) ?? 0) > 1)
    .toSorted((a, b) => (counts.get(b.slug) ?? 0) - (counts.get(a.slug) ?? 0))
    .slice(0, BESIDE_SHOWN)
    .map((other) => ({ ...datasetLink(other), count: partLabel(counts.get(other.slug) ?? 0, other.papers.length) }));
}

function aliasesLabel(aliases: readonly string[]): string {
  const others = aliases.length > ALIASES_SHOWN ? ['and others'] : [];
  return [...aliases.slice(0, ALIASES_SHOWN), ...others].join(', ');
}
