// The folder of facts about papers -> what an editor says of each, every mistake with its line and column. Node.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Facts, factsSchema } from '../corpus/facts-schema.ts';
import { sentenceThatBegins } from '../corpus/key-words.ts';
import type { Paper } from '../corpus/schemas.ts';
import { type Message, message } from '../digest/messages.ts';
import type { YamlFile } from './yaml-file.ts';
import { readYaml } from './yaml-file.ts';

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
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(EXTENSION)) : [];
  const read = names
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((name) => {
      const yaml = readYaml(name, readFileSync(join(folder, name), 'utf8'), factsSchema, 'facts-invalid');
      return { name, ...yaml };
    });
  return {
    files: read.flatMap(({ name, value, placeOf }) =>
      value === null ? [] : [{ name, facts: { ...value, slug: name.slice(0, -EXTENSION.length) }, placeOf }],
    ),
    messages: read.flatMap(({ messages }) => messages),
  };
}

/** Papers, data sets and sentences that facts name must exist. */
export function unknownInFacts(
  files: readonly FactsFile[],
  papers: readonly Paper[],
  datasets: ReadonlySet<string>,
): readonly Message[] {
  const bySlug = new Map(papers.map((paper) => [paper.slug, paper]));
  return files.flatMap(({ name, facts: { slug, corrections }, placeOf }) => {
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
    const sentence = corrections.keySentence ?? null;
    return [
      ...unknown('datasets', 'include', corrections.datasets?.include ?? []),
      ...unknown('datasets', 'exclude', corrections.datasets?.exclude ?? []),
      ...unknown('methods', 'exclude', corrections.methods?.exclude ?? []),
      ...unknown('related', 'exclude', corrections.related?.exclude ?? []),
      ...(sentence === null || sentenceThatBegins(paper.abstract, sentence)
        ? []
        : [message('facts-sentence-unknown', name, placeOf(['corrections', 'keySentence']), sentence)]),
    ];
  });
}
