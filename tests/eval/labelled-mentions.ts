// tests/fixtures/mentions -> papers with what readers say they mention, and how to judge what is found. Node.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { keySentence } from '../../src/catalog/key-sentence.ts';
import { findAcronyms, withoutPlural } from '../../src/catalog/mentions/acronyms.ts';
import { findClaims } from '../../src/catalog/mentions/claims.ts';
import { compileDatasets, findDatasets } from '../../src/catalog/mentions/datasets.ts';
import { methodName } from '../../src/catalog/mentions/method-name.ts';
import { readDatasetsFile } from '../../src/loaders/read-datasets.ts';
import { nameLetters } from '../../src/text/name-letters.ts';
import type { Judged } from './score.ts';

/** A line of the fixture; its README.md says what each label means. */
export interface LabelledMentions {
  readonly title: string;
  readonly abstract: string;
  readonly keySentence: string;
  readonly alsoKey: readonly string[];
  readonly datasets: readonly string[];
  readonly ownDatasets: readonly string[];
  readonly acronyms: readonly { readonly short: string; readonly long: string }[];
  readonly name: string | null;
  readonly alsoNames?: readonly string[];
  readonly expansion: string | null;
  /** Pieces of the abstract, each of which it holds once: figures of results, of sizes, and those that may be either or neither. */
  readonly figures: Readonly<Record<'results' | 'sizes' | 'others', readonly string[]>>;
}

const { datasets: GAZETTEER } = readDatasetsFile(
  fileURLToPath(new URL('../../content/datasets.yaml', import.meta.url)),
);
const SLUGS = new Map(
  GAZETTEER.flatMap(({ slug, name, aliases }) => [name, ...aliases].map((each) => [nameLetters(each), slug])),
);
const COMPILED = compileDatasets(GAZETTEER);

/** One line of the table: what readers gave a paper, and what was found. */
export interface Derivation {
  readonly name: string;
  readonly judge: (paper: LabelledMentions) => Judged;
}

/** What is judged, in the order of the table. */
export const DERIVATIONS: readonly Derivation[] = [
  {
    name: 'method name',
    judge: ({ title, abstract, name, alsoNames = [], expansion }) =>
      oneOf(methodName(title, abstract)?.name, name, [...alsoNames, ...(expansion === null ? [] : [expansion])]),
  },
  {
    name: 'its expansion',
    judge: (paper) => oneOf(methodName(paper.title, paper.abstract)?.expansion, expansionGiven(paper), []),
  },
  {
    name: '... give or take a last word',
    judge: (paper) => {
      const found = methodName(paper.title, paper.abstract)?.expansion;
      const given = expansionGiven(paper);
      return oneOf(found, given, found && given && endsNear(found, given) ? [found] : []);
    },
  },
  {
    name: 'acronyms',
    judge: ({ title, abstract, acronyms }) => ({
      core: distinct(acronyms.map(definition)),
      maybe: [],
      found: distinct([...findAcronyms(title), ...findAcronyms(abstract)].map(definition)),
    }),
  },
  {
    name: 'data sets',
    // A paper's own new data set is found where other papers have brought it into the gazetteer: neither right nor wrong.
    judge: ({ title, abstract, datasets, ownDatasets }) => ({
      core: distinct(datasets.map(datasetSlug)),
      maybe: ownDatasets.map(datasetSlug),
      found: findDatasets(COMPILED, title, abstract).map(({ slug }) => slug),
    }),
  },
  {
    name: 'key sentence',
    judge: (paper) => oneOf(key(paper), paper.keySentence, paper.alsoKey),
  },
  {
    name: 'figures of results',
    judge: ({ abstract, figures }) => {
      const [core, maybe] = [figures.results, [...figures.sizes, ...figures.others]];
      const places = new Map([...core, ...maybe].map((figure) => [figure, numberAt(abstract, figure)]));
      return { core, maybe, found: quotedFigures(abstract, places) };
    },
  },
];

/** The labelled papers of a file; null where it is not there. */
export function labelledMentions(file: string): readonly LabelledMentions[] | null {
  const path = new URL(`../fixtures/mentions/${file}`, import.meta.url);
  if (!existsSync(path)) return null;
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as LabelledMentions);
}

/** A single answer; another right one counts as the one given. */
function oneOf(found: string | null | undefined, given: string | null, alsoRight: readonly string[]): Judged {
  const core = given === null ? [] : [comparable(given)];
  if (found === null || found === undefined) return { core, maybe: [], found: [] };
  const isRight = given !== null && [given, ...alsoRight].some((right) => comparable(right) === comparable(found));
  return { core, maybe: [], found: isRight ? core : [comparable(found)] };
}

/** What the name found is short for: of another right name (`alsoNames`), what the paper's acronyms say of it. */
function expansionGiven({ title, abstract, acronyms, alsoNames = [], expansion }: LabelledMentions): string | null {
  const found = comparable(methodName(title, abstract)?.name ?? '');
  if (!alsoNames.some((also) => comparable(also) === found)) return expansion;
  return acronyms.find(({ short }) => comparable(short) === found)?.long ?? expansion;
}

/** True when one is the other without its last word: readers differ on whether a long form takes the noun behind it. */
function endsNear(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].toSorted((a, b) => a.length - b.length);
  return comparable(short) === comparable(long.replace(/[\s-]+[\p{L}\p{N}]+\s*$/u, ''));
}

function definition({ short, long }: { readonly short: string; readonly long: string }): string {
  return `${comparable(withoutPlural(short))} = ${comparable(long)}`;
}

/** A data set that the gazetteer does not have counts as missed. */
function datasetSlug(name: string): string {
  return SLUGS.get(nameLetters(name)) ?? `not in the gazetteer: ${name}`;
}

/** Without case, punctuation, and a last plural. */
function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/s$/u, '');
}

function key({ title, abstract }: LabelledMentions): string | null {
  const span = keySentence(abstract, title);
  return span === null ? null : abstract.slice(span.start, span.end);
}

/** Where the number of a labelled figure begins, which may have words before it. */
function numberAt(abstract: string, figure: string): number {
  return abstract.indexOf(figure) + figure.search(/\d/);
}

/** The labelled figures that stand in quotations; a quotation without any counts as one that is wrong. */
function quotedFigures(abstract: string, places: ReadonlyMap<string, number>): readonly string[] {
  return findClaims(abstract).flatMap(({ quote }) => {
    const within = [...places].flatMap(([figure, at]) => (at >= quote.start && at < quote.end ? [figure] : []));
    return within.length > 0 ? within : [abstract.slice(quote.start, quote.end)];
  });
}

function distinct(all: readonly string[]): readonly string[] {
  return [...new Set(all)];
}
