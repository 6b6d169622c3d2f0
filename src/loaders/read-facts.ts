// The folder of facts about papers -> what an editor says of each, every mistake with its line and column. Node.
import { join } from 'node:path';
import { type Facts, factsSchema } from '../corpus/facts-schema.ts';
import { countBeginning, showsQuote, showsWord } from '../corpus/quoted.ts';
import type { Paper } from '../corpus/schemas.ts';
import { type Message, type MessageId, message } from '../digest/messages.ts';
import { namesIn, strangers } from './strangers.ts';
import { readText, readYaml, type YamlFile } from './yaml-file.ts';

export interface FactsFile {
  readonly name: string;
  readonly facts: Facts;
  readonly placeOf: YamlFile<unknown>['placeOf'];
}

export interface FactsFolder {
  readonly files: readonly FactsFile[];
  readonly messages: readonly Message[];
}

const EXTENSION = '.yaml';

/** Reads all facts files in the order of their names; a folder that is not there holds none. */
export function readFactsFolder(folder: string): FactsFolder {
  const { names, messages } = namesIn(folder);
  const read = names.filter(isFacts).map((name) => readFactsFile(folder, name));
  return {
    files: read.flatMap(({ file }) => file ?? []),
    messages: [...messages, ...strangers(names, isFacts, 'facts-unread'), ...read.flatMap((each) => each.messages)],
  };
}

/** Names that begin with a dot are of file systems and editors. */
function isFacts(name: string): boolean {
  return name.endsWith(EXTENSION) && !name.startsWith('.');
}

function readFactsFile(folder: string, name: string): { file: FactsFile | null; messages: readonly Message[] } {
  const { text, messages: unread } = readText(join(folder, name), name, 'facts-invalid');
  if (text === null) return { file: null, messages: unread };
  const { value, messages, placeOf } = readYaml(name, text, factsSchema, 'facts-invalid');
  const slug = name.slice(0, -EXTENSION.length);
  return { file: value === null ? null : { name, facts: { ...value, slug }, placeOf }, messages };
}

/** Papers, data sets, short forms, figures and sentences that facts name must exist, and authors be as many as the digests say. */
export function checkFacts(
  files: readonly FactsFile[],
  papers: readonly Paper[],
  datasets: ReadonlySet<string>,
): readonly Message[] {
  const bySlug = new Map(papers.map((paper) => [paper.slug, paper]));
  return files.flatMap((file) => {
    const { name, facts, placeOf } = file;
    const { slug, authors = [], corrections } = facts;
    const paper = bySlug.get(slug);
    if (paper === undefined) return [message('facts-paper-unknown', name, { line: 1, column: 1 }, slug)];
    const wrongPaper = (each: string, list: List) => {
      if (list === 'include' && each === slug) return 'facts-paper-itself';
      return bySlug.has(each) ? null : 'facts-paper-unknown';
    };
    return [
      ...differingAuthors(paper, authors, name, placeOf),
      ...wrongNames(file, 'datasets', (each) => (datasets.has(each) ? null : 'facts-dataset-unknown')),
      ...wrongNames(file, 'methods', wrongPaper),
      ...wrongNames(file, 'related', wrongPaper),
      ...wrongNames(file, 'claims', (each, list) =>
        list === 'exclude' || showsQuote(paper, each) ? null : 'facts-claim-unknown',
      ),
      ...unclearAcronyms(paper, file),
      ...unclearSentence(paper, corrections.keySentence ?? null, name, placeOf),
    ];
  });
}

type List = 'include' | 'exclude';

/** What is named must be there, and be named once. @param wrong the message for what is not there; null where it is */
function wrongNames(
  file: FactsFile,
  field: 'datasets' | 'methods' | 'related' | 'claims',
  wrong: (each: string, list: List) => MessageId | null,
): readonly Message[] {
  const { name, facts, placeOf } = file;
  const lists = facts.corrections[field];
  if (lists === undefined) return [];
  return [
    ...(['include', 'exclude'] as const).flatMap((list) =>
      lists[list].flatMap((each, index) => {
        const id = wrong(each, list);
        return id === null ? [] : [message(id, name, placeOf(['corrections', field, list, index]), each)];
      }),
    ),
    ...namedTwice(file, field, lists, 'facts-corrected-twice'),
  ];
}

/** What is included twice, or excluded as well. */
function namedTwice(
  { name, placeOf }: FactsFile,
  field: string,
  { include, exclude }: Readonly<Record<List, readonly string[]>>,
  id: MessageId,
): readonly Message[] {
  const told = (list: List, index: number, each: string) =>
    message(id, name, placeOf(['corrections', field, list, index]), each);
  return [
    ...include.flatMap((each, index) => (include.indexOf(each) < index ? [told('include', index, each)] : [])),
    ...exclude.flatMap((each, index) => (include.includes(each) ? [told('exclude', index, each)] : [])),
  ];
}

/** Names are published all the same: the digest may count otherwise, or a name be missing. */
function differingAuthors(
  { authorCount }: Paper,
  authors: readonly string[],
  name: string,
  placeOf: FactsFile['placeOf'],
): readonly Message[] {
  if (authors.length === 0 || authorCount === null || authors.length === authorCount) return [];
  return [message('facts-authors-differ', name, placeOf(['authors']), authors.length, authorCount)];
}

/** A short form must stand in the text, and be corrected in one way. */
function unclearAcronyms(paper: Paper, file: FactsFile): readonly Message[] {
  const { name, facts, placeOf } = file;
  const { include, exclude } = facts.corrections.acronyms ?? { include: [], exclude: [] };
  const shorts = include.map(({ short }) => short);
  return [
    ...namedTwice(file, 'acronyms', { include: shorts, exclude }, 'facts-acronym-twice'),
    ...shorts.flatMap((short, index) => {
      if (showsWord(paper, short)) return [];
      return [message('facts-acronym-unknown', name, placeOf(['corrections', 'acronyms', 'include', index]), short)];
    }),
  ];
}

/** The first words of the key sentence must tell it from the others. */
function unclearSentence(
  paper: Paper,
  words: string | null,
  name: string,
  placeOf: FactsFile['placeOf'],
): readonly Message[] {
  const found = words === null ? 1 : countBeginning(paper, words);
  if (words === null || found === 1) return [];
  const place = placeOf(['corrections', 'keySentence']);
  if (found === 0) return [message('facts-sentence-unknown', name, place, words)];
  return [message('facts-sentence-ambiguous', name, place, found, words)];
}
