// The catalogue -> the file of places that the palette leads to, as small as it gets. Pure.
import type { Catalog, CatalogTopic } from '../../catalog/catalog.ts';
import { NO_DATE } from '../../catalog/views/labels.ts';
import { digestLabel } from '../../catalog/views/places.ts';
import {
  PLACE_KINDS,
  type Place,
  type PlaceKind,
  type PlacesFile,
  partFrom,
} from '../../search/palette/places-file.ts';

/** The file; what its parts mean stands in search/palette/places-file.ts. */
export function placesFile(catalog: Catalog): PlacesFile {
  const places = placesOf(catalog);
  const written = PLACE_KINDS.map((kind) => [
    kind,
    places
      .filter((place) => place.kind === kind)
      .map(line)
      .join('\n'),
  ]);
  return { version: 1, places: Object.fromEntries(written) as Record<PlaceKind, string> };
}

/** All that have papers, in the order of the catalogue, and the pages in the order of the site's own lists. */
export function placesOf(catalog: Catalog): readonly Place[] {
  const { topics, datasets, organizations, digests, years } = catalog;
  const places: readonly Place[] = [
    ...topics.map((topic) => place('topic', topic.title, topic.slug, topic.papers.length, phrasesOf(topic))),
    ...datasets.map(({ slug, name, aliases, papers }) => place('dataset', name, slug, papers.length, aliases)),
    ...organizations.map(({ handle, name, param, papers }) =>
      place('organization', name, param, papers.length, [handle]),
    ),
    ...digests.map((digest) => place('digest', digestLabel(digest), digest.id, digest.entries.length, [])),
    ...years.map(({ year, papers }) => place('year', year ?? NO_DATE, year ?? 'undated', papers.length, [])),
  ];
  const pages = PAGES.map(([title, part, ...aliases]) => place('page', title, part, null, aliases));
  return [...places.filter(({ count }) => count !== 0), ...pages];
}

/** Title, path from the root of the site, what else readers may call it. */
const PAGES: readonly (readonly [title: string, part: string, ...aliases: string[]])[] = [
  ['Home', '', 'Start', 'Newest'],
  ['Search', 'search/', 'Filters', 'Advanced search'],
  ['Digests', 'digests/', 'Calendar', 'Issues'],
  ['Topics', 'topics/', 'Subjects', 'Fields'],
  ['Data sets', 'datasets/', 'Benchmarks', 'Corpora'],
  ['Trends', 'trends/', 'Term explorer', 'Rising terms', 'Statistics'],
  ['Archive', 'archive/', 'All papers', 'Years'],
  ['Authors', 'authors/', 'People', 'Names'],
  ['Organizations', 'organizations/', 'Labs', 'Companies'],
  ['Glossary', 'glossary/', 'Acronyms', 'Abbreviations', 'Short forms'],
  ['Follow', 'feeds/', 'Feeds', 'RSS', 'Atom', 'Subscribe', 'Mail'],
  ['About', 'about/', 'Help', 'How it works', 'Methods'],
  ['Build receipt', 'receipt/', 'Report', 'Warnings', 'Corrections'],
];

/** The weight from which on a phrase alone makes a paper one of the topic. */
const ENOUGH = 1;

/** The phrases that stand for a topic by themselves, but for those that say no more than its title or another. */
function phrasesOf({ rules }: CatalogTopic): readonly string[] {
  const phrases = rules.match
    .filter((rule) => rule.weight >= ENOUGH && rule.with === undefined)
    .flatMap((rule) => rule.phrase)
    .filter((phrase) => !phrase.startsWith('*'));
  return phrases.filter((phrase) => !phrases.some((other) => other !== phrase && beginsWith(phrase, other)));
}

function beginsWith(phrase: string, other: string): boolean {
  return `${partFrom(phrase)}-`.startsWith(`${partFrom(other)}-`) && partFrom(phrase) !== partFrom(other);
}

function place(kind: PlaceKind, title: string, part: string, count: number | null, names: readonly string[]): Place {
  // Of a name in another script than Latin nothing is left in an address.
  const key = (name: string) => partFrom(name) || name;
  const taken = new Set([key(title)]);
  const aliases = names.map(oneLine).filter((name) => !taken.has(key(name)) && taken.add(key(name)));
  return { kind, title: oneLine(title), part, count, aliases };
}

/** Names come from elsewhere: no tab or line break in them may end a field. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function line({ kind, title, part, count, aliases }: Place): string {
  return [title, kind !== 'page' && part === partFrom(title) ? '' : part, count ?? '', ...aliases].join('\t');
}
