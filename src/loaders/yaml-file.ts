// YAML and the schema it should follow -> its value, or messages with the line and column of every mistake. Node.
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Place } from '../digest/digest.ts';
import { type Message, type MessageId, message } from '../digest/messages.ts';
import { describeIssue } from './schema-issues.ts';

export interface YamlFile<Value> {
  /** Null where anything is wrong: then there are messages. */
  readonly value: Value | null;
  readonly messages: readonly Message[];
  /** Place of a value, such as `['include', 0]`; of what holds it where it is not there. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

/**
 * Reads YAML that is all of a file, or its front matter.
 * @param name of the file, for the messages
 * @param invalid the message to tell a mistake with; its detail is the sentence
 * @param linesBefore lines of the file above the YAML
 */
export function readYaml<Schema extends z.ZodType>(
  name: string,
  yaml: string,
  schema: Schema,
  invalid: MessageId,
  linesBefore = 0,
): YamlFile<z.output<Schema>> {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter });
  const place = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: line + linesBefore, column: col };
  };
  const placeOf = (path: readonly PropertyKey[]): Place => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return place(node.range[0]);
    }
    return { line: 1, column: 1 };
  };
  const broken = document.errors.map((error) => message(invalid, name, place(error.pos[0]), error.message));
  if (broken.length > 0) return { value: null, messages: broken, placeOf };
  const read = schema.safeParse(valueOf(document));
  if (read.success) return { value: read.data, messages: [], placeOf };
  const tell = (issue: z.core.$ZodIssue) => message(invalid, name, placeOf(pathOf(issue)), describeIssue(issue));
  return { value: null, messages: read.error.issues.map(tell), placeOf };
}

/** Null where an alias of YAML leads nowhere or too far: the schema then says that nothing could be read. */
function valueOf(document: ReturnType<typeof parseDocument>): unknown {
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
