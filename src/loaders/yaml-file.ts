// YAML and the schema it should follow -> its value, or messages with the line and column of every mistake. Node.
import { readFileSync } from 'node:fs';
import { isNode, LineCounter, type Node, parseDocument, visit } from 'yaml';
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

/** The text of a file without its byte order mark; null, with the reason as a message, for a folder or what may not be read. */
export function readText(
  path: string,
  name: string,
  invalid: MessageId,
): { readonly text: string | null; readonly messages: readonly Message[] } {
  try {
    return { text: readFileSync(path, 'utf8').replace(/^\uFEFF/, ''), messages: [] };
  } catch (error) {
    return { text: null, messages: [message(invalid, name, TOP, `the file cannot be read: ${reason(error)}`)] };
  }
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
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: line + linesBefore, column: col };
  };
  const placeOf = (path: readonly PropertyKey[]): Place => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return place(node.range[0]);
    }
    return TOP;
  };
  // What comes after a few is mostly the same mistake again.
  const broken = document.errors
    .slice(0, MOST_ERRORS)
    .map((error) => message(invalid, name, place(error.pos[0]), error.message));
  const mistake = ({ range }: Pick<Node, 'range'>, sentence: string) => {
    broken.push(message(invalid, name, place(range?.[0] ?? 0), sentence));
  };
  const anchors = new Set<string | undefined>();
  visit(document, {
    Alias: (_, alias) => {
      const { source } = alias;
      if (!anchors.has(source))
        mistake(
          alias,
          `No value above is marked “&${source}”; put “*${source}” in quotes if it is meant as it stands.`,
        );
    },
    Collection: (_, { anchor }) => {
      anchors.add(anchor);
    },
    Scalar: (_, scalar) => {
      anchors.add(scalar.anchor);
      // Escapes can write what no page may hold: "\\0", half a character.
      if (typeof scalar.value === 'string' && UNSHOWABLE.test(scalar.value))
        mistake(scalar, 'The value holds a control character, or half a character.');
    },
  });
  if (broken.length > 0) return { value: null, messages: broken, placeOf };
  const { value, endless } = plainValue(document);
  if (endless !== null) return { value: null, messages: [message(invalid, name, TOP, endless)], placeOf };
  const read = schema.safeParse(value);
  if (read.success) return { value: read.data, messages: [], placeOf };
  const tell = (issue: z.core.$ZodIssue) => message(invalid, name, placeOf(pathOf(issue)), describeIssue(issue));
  return { value: null, messages: read.error.issues.map(tell), placeOf };
}

const TOP: Place = { line: 1, column: 1 };
const MOST_ERRORS = 10;
const UNSHOWABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}]/u;

/** `endless`: that aliases of YAML multiply without end. */
function plainValue(document: ReturnType<typeof parseDocument>): { value: unknown; endless: string | null } {
  try {
    return { value: document.toJS(), endless: null };
  } catch (error) {
    return { value: null, endless: reason(error) };
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A key that nobody knows is where the author looks for it, not where the object begins. */
function pathOf(issue: z.core.$ZodIssue): readonly PropertyKey[] {
  return issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
}
