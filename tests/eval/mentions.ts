// `npm run eval:mentions`: prints how well what abstracts mention is found, against papers labelled by reading; with
// `--tuned`, only on the papers that rules were made on. Judges nothing. Node.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { keySentence } from '../../src/catalog/key-sentence.ts';
import { findAcronyms, withoutPlural } from '../../src/catalog/mentions/acronyms.ts';
import { compileDatasets, findDatasets } from '../../src/catalog/mentions/datasets.ts';
import { methodName } from '../../src/catalog/mentions/method-name.ts';
import { datasetNameKey } from '../../src/corpus/dataset-schema.ts';
import { readDatasetsFile } from '../../src/loaders/read-datasets.ts';
import { f1, type Judged, precision, recall, tally } from './score.ts';

/** A line of the fixture; its README.md says what each label means. */
interface LabelledMentions {
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
}

const { datasets: GAZETTEER } = readDatasetsFile(
  fileURLToPath(new URL('../../content/datasets.yaml', import.meta.url)),
);
const SLUGS = new Map(
  GAZETTEER.flatMap(({ slug, name, aliases }) => [name, ...aliases].map((each) => [datasetNameKey(each), slug])),
);
const COMPILED = compileDatasets(GAZETTEER);

/** One line of the table: what readers gave a paper, and what was found. */
interface Derivation {
  readonly name: string;
  readonly judge: (paper: LabelledMentions) => Judged;
}

const DERIVATIONS: readonly Derivation[] = [
  {
    name: 'method name',
    judge: ({ title, abstract, name, alsoNames = [], expansion }) =>
      oneOf(methodName(title, abstract)?.name, name, [...alsoNames, ...(expansion === null ? [] : [expansion])]),
  },
  {
    name: 'its expansion',
    judge: ({ title, abstract, expansion }) => oneOf(methodName(title, abstract)?.expansion, expansion, []),
  },
  {
    name: '... give or take a last word',
    judge: ({ title, abstract, expansion }) => {
      const found = methodName(title, abstract)?.expansion;
      return oneOf(found, expansion, found && endsNear(found, expansion ?? '') ? [found] : []);
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
];

interface Part {
  readonly what: string;
  readonly file: string;
}

const HELD: Part = { what: 'Held: labelled after the rules stood', file: 'held.jsonl' };
const TUNED: Part = { what: 'Tuned: rules were made on these', file: 'labelled.jsonl' };

for (const { what, file } of process.argv.includes('--tuned') ? [TUNED] : [HELD, TUNED]) {
  const papers = labelled(file);
  if (papers === null) continue;
  console.log(`\n${what} (${papers.length} papers)\n`);
  console.log(row('', ['given', 'found', 'precision', 'recall', 'F1']));
  for (const { name, judge } of DERIVATIONS) {
    const counts = tally(papers.map(judge));
    const given = counts.both + counts.readersOnly;
    const found = counts.both + counts.matcherOnly;
    const rates = [precision(counts), recall(counts), f1(counts)].map((rate) => rate?.toFixed(3) ?? '–');
    console.log(row(name, [String(given), String(found), ...rates]));
  }
}

/** The labelled papers of a file; null where it is not there. */
function labelled(file: string): readonly LabelledMentions[] | null {
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
  return SLUGS.get(datasetNameKey(name)) ?? `not in the gazetteer: ${name}`;
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

function distinct(all: readonly string[]): readonly string[] {
  return [...new Set(all)];
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(30) + cells.map((cell) => cell.padStart(11)).join('');
}
