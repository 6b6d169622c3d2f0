// The folder of topics -> front matter checked against its schema, each problem with its line and column. Node.
import { join } from 'node:path';
import { slugSchema } from '../corpus/slug.ts';
import { type TopicMeta, topicSchema } from '../corpus/topic-schema.ts';
import type { Place } from '../digest/digest.ts';
import { type Message, message } from '../digest/messages.ts';
import { namesIn, strangers } from './strangers.ts';
import { readText, readYaml } from './yaml-file.ts';

export interface TopicFile {
  readonly name: string;
  readonly slug: string;
  readonly meta: TopicMeta;
  /** Place of a value of the front matter, such as `['include', 0]`. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

export interface TopicFolder {
  readonly topics: readonly TopicFile[];
  readonly messages: readonly Message[];
}

/** From the first line of the file on. */
const FENCED = /^---[^\S\n]*\r?\n((?:[\s\S]*?\n)?)---/;

/** Reads the front matter of all topics, in the order of their names, and checks that no two answer to one address. */
export function readTopicFolder(folder: string): TopicFolder {
  const { names, messages } = namesIn(folder);
  const read = names.filter(isTopic).map((name) => readTopic(folder, name));
  const topics = read.flatMap((each) => (each.topic === null ? [] : [each.topic]));
  return {
    topics,
    messages: [
      ...messages,
      ...strangers(names, isTopic, 'topic-unread'),
      ...read.flatMap((each) => each.messages),
      ...takenAliases(topics),
    ],
  };
}

function isTopic(name: string): boolean {
  return name.endsWith('.mdx') && !name.startsWith('.');
}

/** Reads the front matter of one topic, or tells what is wrong with it. */
export function readTopic(folder: string, name: string): { topic: TopicFile | null; messages: readonly Message[] } {
  const slug = name.slice(0, -'.mdx'.length);
  if (!slugSchema.safeParse(slug).success)
    return { topic: null, messages: [message('topic-name', name, { line: 1, column: 1 }, slug)] };
  const { text, messages: unread } = readText(join(folder, name), name, 'topic-invalid');
  if (text === null) return { topic: null, messages: unread };
  const yaml = FENCED.exec(text)?.[1] ?? null;
  if (yaml === null || isBlank(yaml))
    return { topic: null, messages: [message('topic-front-matter', name, { line: 1, column: 1 }, lack(text, yaml))] };
  const { value, messages, placeOf } = readYaml(name, yaml, topicSchema, 'topic-invalid', 1);
  return { topic: value === null ? null : { name, slug, meta: value, placeOf }, messages };
}

/** Whether it holds comments at most. */
function isBlank(yaml: string): boolean {
  return yaml.split('\n').every((line) => /^\s*(?:#|$)/.test(line));
}

/** Why nothing can be read between two lines `---`. */
function lack(text: string, yaml: string | null): string {
  if (text.trim() === '') return 'the file is empty';
  if (yaml !== null) return 'nothing stands in it';
  if (/^---[^\S\n]*(?:\n|$)/.test(text)) return 'the line “---” that closes it is missing';
  if (/^\s+---/.test(text)) return 'blank lines stand above its first line';
  return 'the first line is not “---”';
}

function takenAliases(topics: readonly TopicFile[]): readonly Message[] {
  const owner = new Map(topics.map((topic) => [topic.slug, topic.name]));
  return topics.flatMap((topic) =>
    topic.meta.aliases.flatMap((alias, index) => {
      const known = owner.get(alias);
      if (known === undefined) owner.set(alias, topic.name);
      if (known === undefined) return [];
      const id = known === topic.name ? 'alias-own' : 'topic-alias-taken';
      return [message(id, topic.name, topic.placeOf(['aliases', index]), alias)];
    }),
  );
}
