// The gazetteer of data sets, a YAML file -> its entries, every mistake with its line and column. Node.
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { type Dataset, datasetsSchema } from '../corpus/dataset-schema.ts';
import { type Message, message } from '../digest/messages.ts';
import { nameLetters } from '../text/name-letters.ts';
import { readText, readYaml, type YamlFile } from './yaml-file.ts';

export interface DatasetsFile {
  readonly datasets: readonly Dataset[];
  readonly messages: readonly Message[];
}

/** Reads the gazetteer, and checks that no two data sets answer to one address or one name; a file that is not there holds none. */
export function readDatasetsFile(path: string): DatasetsFile {
  if (!existsSync(path)) return { datasets: [], messages: [] };
  const name = basename(path);
  const { text, messages: unread } = readText(path, name, 'dataset-invalid');
  if (text === null) return { datasets: [], messages: unread };
  const { value, messages, placeOf } = readYaml(name, text, datasetsSchema, 'dataset-invalid');
  if (value === null) return { datasets: [], messages };
  return { datasets: value, messages: [...takenSlugs(name, value, placeOf), ...takenNames(name, value, placeOf)] };
}

type PlaceOf = YamlFile<unknown>['placeOf'];

function takenSlugs(file: string, datasets: readonly Dataset[], placeOf: PlaceOf): readonly Message[] {
  const owners = new Map<string, number>();
  const claim = (owner: number, slug: string, path: readonly PropertyKey[]): readonly Message[] => {
    const known = owners.get(slug);
    if (known === undefined) owners.set(slug, owner);
    if (known === undefined) return [];
    return [message(known === owner ? 'alias-own' : 'dataset-slug-taken', file, placeOf(path), slug)];
  };
  // Addresses in use come first, so that a former one is told where it stands in the way of them.
  return [
    ...datasets.flatMap(({ slug }, at) => claim(at, slug, [at, 'slug'])),
    ...datasets.flatMap(({ formerly }, at) =>
      formerly.flatMap((slug, index) => claim(at, slug, [at, 'formerly', index])),
    ),
  ];
}

function takenNames(file: string, datasets: readonly Dataset[], placeOf: PlaceOf): readonly Message[] {
  const owners = new Map<string, Dataset>();
  const claim = (owner: Dataset, name: string, path: readonly PropertyKey[]): readonly Message[] => {
    const key = nameLetters(name);
    const known = owners.get(key);
    if (known === undefined) owners.set(key, owner);
    if (known === undefined || known === owner) return [];
    return [message('dataset-alias-taken', file, placeOf(path), name, known.name)];
  };
  return [
    ...datasets.flatMap((dataset, at) => claim(dataset, dataset.name, [at, 'name'])),
    ...datasets.flatMap((dataset, at) =>
      dataset.aliases.flatMap((alias, index) => claim(dataset, alias, [at, 'aliases', index])),
    ),
  ];
}
