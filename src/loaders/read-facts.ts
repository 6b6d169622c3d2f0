// The folder of facts about papers -> what an editor says of each, every mistake with its line and column. Node.
import { join } from 'node:path';
import { type Facts, factsSchema } from '../corpus/facts-schema.ts';
import { countBeginning, showsWord } from '../corpus/quoted.ts';
import type { Paper } from '../corpus/schemas.ts';
import { type Message, message } from '../digest/messages.ts';
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

/** Papers, data sets, short forms and sentences that facts name must exist, and authors be as many as the digests say. */
export function checkFacts(
  files: readonly FactsFile[],
  papers: readonly Paper[],
  datasets: ReadonlySet<string>,
): readonly Message[] {
  const bySlug = new Map(papers.map((paper) => [paper.slug, paper]));
  return files.flatMap(({ name, facts: { slug, authors = [], corrections }, placeOf }) => {
    const paper = bySlug.get(slug);
    if (paper === undefined) return [message('facts-paper-unknown', name, { line: 1, column: 1 }, slug)];
    const unknown = (
      field: 'datasets' | 'methods' | 'related',
      list: 'include' | 'exclude',
      slugs: readonly string[],
    ) =>
      slugs.flatMap((each, index) => {
        if (field === 'datasets' ? datasets.has(each) : bySlug.has(each)) return [];
        const place = placeOf(['corrections', field, list, index]);
        return [message(field === 'datasets' ? 'facts-dataset-unknown' : 'facts-paper-unknown', name, place, each)];
      });
    return [
      ...differingAuthors(paper, authors, name, placeOf),
      ...unknown('datasets', 'include', corrections.datasets?.include ?? []),
      ...unknown('datasets', 'exclude', corrections.datasets?.exclude ?? []),
      ...unknown('methods', 'exclude', corrections.methods?.exclude ?? []),
      ...unknown('related', 'exclude', corrections.related?.exclude ?? []),
      ...unclearAcronyms(paper, corrections.acronyms, name, placeOf),
      ...unclearSentence(paper, corrections.keySentence ?? null, name, placeOf),
    ];
  });
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
function unclearAcronyms(
  paper: Paper,
  { include, exclude }: NonNullable<Facts['corrections']['acronyms']> = { include: [], exclude: [] },
  name: string,
  placeOf: FactsFile['placeOf'],
): readonly Message[] {
  const corrected = new Set<string>();
  const twice = (short: string, list: 'include' | 'exclude', index: number): readonly Message[] => {
    if (!corrected.has(short)) return [];
    return [message('facts-acronym-twice', name, placeOf(['corrections', 'acronyms', list, index]), short)];
  };
  return [
    ...include.flatMap(({ short }, index) => {
      const told = twice(short, 'include', index);
      corrected.add(short);
      if (showsWord(paper, short)) return told;
      return [message('facts-acronym-unknown', name, placeOf(['corrections', 'acronyms', 'include', index]), short)];
    }),
    ...exclude.flatMap((short, index) => twice(short, 'exclude', index)),
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
