// The folder of topics -> front matter checked against its schema, each problem with its line and column. Node.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type TopicMeta, topicSchema } from '../corpus/topic-schema.ts';
import type { Place } from '../digest/digest.ts';
import { type Message, message } from '../digest/messages.ts';
import { describeIssue } from './schema-issues.ts';

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

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const FENCED = /^\uFEFF?---[^\S\n]*\r?\n([\s\S]*?)\r?\n---/;

/** Reads the front matter of all topics, in the order of their names, and checks that no two answer to one address. */
export function readTopicFolder(folder: string): TopicFolder {
  const names = readdirSync(folder).filter((name) => name.endsWith('.mdx'));
  const read = names.toSorted((a, b) => (a < b ? -1 : 1)).map((name) => readTopic(folder, name));
  const topics = read.flatMap((each) => (each.topic === null ? [] : [each.topic]));
  return { topics, messages: [...read.flatMap((each) => each.messages), ...takenAliases(topics)] };
}

function readTopic(folder: string, name: string): { topic: TopicFile | null; messages: readonly Message[] } {
  const slug = name.slice(0, -'.mdx'.length);
  if (!SLUG.test(slug)) return { topic: null, messages: [message('topic-name', name, { line: 1, column: 1 }, slug)] };
  const [, yaml = ''] = FENCED.exec(readFileSync(join(folder, name), 'utf8')) ?? [];
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter });
  const place = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: line + 1, column: col };
  };
  const placeOf = (path: readonly PropertyKey[]): Place => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return place(node.range[0]);
    }
    return { line: 1, column: 1 };
  };
  const broken = document.errors.map((error) => message('topic-invalid', name, place(error.pos[0]), error.message));
  if (broken.length > 0) return { topic: null, messages: broken };
  const read = topicSchema.safeParse(frontMatter(document));
  if (read.success) {
    return { topic: { name, slug, meta: read.data, placeOf }, messages: [] };
  }
  const tell = (issue: z.core.$ZodIssue) =>
    message('topic-invalid', name, placeOf(pathOf(issue)), describeIssue(issue));
  return { topic: null, messages: read.error.issues.map(tell) };
}

/** Null where an alias of YAML leads nowhere or too far: the schema then says that nothing could be read. */
function frontMatter(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS();
  } catch {
    return null;
  }
}

/** A key that nobody knows is where the author looks for it, not where the object begins. */
function pathOf(issue: z.core.$ZodIssue): readonly PropertyKey[] {
  return issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
}

function takenAliases(topics: readonly TopicFile[]): readonly Message[] {
  const owner = new Map(topics.map((topic) => [topic.slug, topic.name]));
  return topics.flatMap((topic) =>
    topic.meta.aliases.flatMap((alias, index) => {
      if (!owner.has(alias)) {
        owner.set(alias, topic.name);
        return [];
      }
      return [message('topic-alias-taken', topic.name, topic.placeOf(['aliases', index]), alias)];
    }),
  );
}
