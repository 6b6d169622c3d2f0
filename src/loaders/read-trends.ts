// What an editor says of trends, a YAML file -> words, every mistake with its line and column. Node.
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { absentTerms, risingKey } from '../corpus/not-rising.ts';
import type { Paper } from '../corpus/schemas.ts';
import { trendsSchema } from '../corpus/trends-schema.ts';
import { type Message, message } from '../digest/messages.ts';
import { readText, readYaml, type YamlFile } from './yaml-file.ts';

export interface TrendsFile {
  readonly name: string;
  /** Never told as rising, as they are written. */
  readonly notRising: readonly string[];
  readonly messages: readonly Message[];
  readonly placeOf: YamlFile<unknown>['placeOf'];
}

/** Reads the file; one that is not there names no word. */
export function readTrendsFile(path: string): TrendsFile {
  const none = { name: basename(path), notRising: [], messages: [], placeOf: () => ({ line: 1, column: 1 }) };
  if (!existsSync(path)) return none;
  const { text, messages: unread } = readText(path, none.name, 'trends-invalid');
  if (text === null) return { ...none, messages: unread };
  const { value, messages, placeOf } = readYaml(none.name, text, trendsSchema, 'trends-invalid');
  return { ...none, notRising: value?.notRising ?? [], messages, placeOf };
}

/** Words that change nothing: what could never be told as rising, and what no abstract holds. */
export function checkTrends({ name, notRising, placeOf }: TrendsFile, papers: readonly Paper[]): readonly Message[] {
  const absent = absentTerms(
    papers,
    notRising.flatMap((words) => risingKey(words) ?? []),
  );
  return notRising.flatMap((words, index) => {
    const key = risingKey(words);
    if (key !== null && !absent.has(key)) return [];
    return [
      message(key === null ? 'trends-no-term' : 'trends-term-absent', name, placeOf(['notRising', index]), words),
    ];
  });
}
