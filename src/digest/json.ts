// JSON text -> values with their places, without recursion and without exceptions: what is nested ten thousand deep is read,
// what breaks off is given as far as it goes. Pure; the grammar is RFC 8259.

/** A value and the offset of its first character. `whole` is false for what broke off: then the last of it may be missing. */
export type JsonNode = JsonObject | JsonList | JsonScalar;

export interface JsonObject {
  readonly kind: 'object';
  readonly at: number;
  readonly whole: boolean;
  /** In their order; a key may stand twice. */
  readonly members: readonly { readonly key: string; readonly value: JsonNode }[];
}

export interface JsonList {
  readonly kind: 'list';
  readonly at: number;
  readonly whole: boolean;
  readonly items: readonly JsonNode[];
}

export interface JsonScalar {
  readonly kind: 'text' | 'number' | 'boolean' | 'null';
  readonly at: number;
  readonly value: string | number | boolean | null;
}

/** Why reading stopped: what should stand at the offset. */
export interface JsonFailure {
  readonly at: number;
  readonly expected: string;
}

export interface JsonRead {
  /** With a failure: what was read of an object or list, or null. */
  readonly node: JsonNode | null;
  /** Offset behind the value. */
  readonly end: number;
  readonly failure: JsonFailure | null;
}

type Open = Writable<JsonObject> | Writable<JsonList>;
type Writable<T> = {
  -readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key];
};
type State = 'value' | 'first value' | 'name' | 'first name' | 'after';

/** Reads the value that begins at an offset, blanks before it allowed; what stands behind it is not looked at. */
export function readJson(text: string, from: number): JsonRead {
  const open: Open[] = [];
  let root: JsonNode | null = null;
  let name = '';
  let state: State = 'value';
  let at = from;
  const add = (node: JsonNode) => {
    const parent = open.at(-1);
    if (parent === undefined) root = node;
    else if (parent.kind === 'object') parent.members.push({ key: name, value: node });
    else parent.items.push(node);
  };
  const fail = (where: number, expected: string): JsonRead => {
    if (state === 'after') dropLastScalar(open.at(-1));
    const partial = root !== null && 'whole' in root ? root : null;
    return { node: partial, end: where, failure: { at: where, expected } };
  };
  for (;;) {
    at = skipBlanks(text, at);
    const char = text.charAt(at);
    const inside = open.at(-1);
    if (closes(state, inside, char)) {
      (inside as Open).whole = true;
      open.pop();
      state = 'after';
      at += 1;
    } else if (state === 'after') {
      if (char !== ',') return fail(at, inside?.kind === 'object' ? '“,” or “}”' : '“,” or “]”');
      state = inside?.kind === 'object' ? 'name' : 'value';
      at += 1;
    } else if (state === 'name' || state === 'first name') {
      const read = readText(text, at);
      if ('expected' in read) return fail(read.at, char === '"' ? read.expected : 'a name in quotation marks');
      const colon = skipBlanks(text, read.end);
      if (text.charAt(colon) !== ':') return fail(colon, '“:”');
      name = read.value;
      state = 'value';
      at = colon + 1;
    } else if (char === '{' || char === '[') {
      const node: Open =
        char === '{'
          ? { kind: 'object', at, whole: false, members: [] }
          : { kind: 'list', at, whole: false, items: [] };
      add(node);
      open.push(node);
      state = char === '{' ? 'first name' : 'first value';
      at += 1;
    } else {
      const read = readScalar(text, at);
      if ('expected' in read) return fail(read.at, read.expected);
      add(read.node);
      state = 'after';
      at = read.end;
    }
    if (state === 'after' && open.length === 0) return { node: root, end: at, failure: null };
  }
}

/** Offset of the first character from `at` on that is no blank of JSON. */
export function skipBlanks(text: string, at: number): number {
  let next = at;
  while (BLANKS.has(text.charCodeAt(next))) next += 1;
  return next;
}

const BLANKS: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d]);
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS = [
  ['true', 'boolean', true],
  ['false', 'boolean', false],
  ['null', 'null', null],
] as const;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

function closes(state: State, inside: Open | undefined, char: string): boolean {
  if (inside === undefined) return false;
  if (inside.kind === 'object') return char === '}' && (state === 'first name' || state === 'after');
  return char === ']' && (state === 'first value' || state === 'after');
}

/** A text, number or word that nothing ends may go on: it is not known whole. */
function dropLastScalar(inside: Open | undefined): void {
  if (inside === undefined) return;
  const last = inside.kind === 'object' ? inside.members.at(-1)?.value : inside.items.at(-1);
  if (last === undefined || 'whole' in last) return;
  if (inside.kind === 'object') inside.members.pop();
  else inside.items.pop();
}

function readScalar(text: string, at: number): { node: JsonScalar; end: number } | JsonFailure {
  if (text.charAt(at) === '"') {
    const read = readText(text, at);
    return 'expected' in read ? read : { node: { kind: 'text', at, value: read.value }, end: read.end };
  }
  NUMBER.lastIndex = at;
  const number = NUMBER.exec(text)?.[0];
  if (number !== undefined) return { node: { kind: 'number', at, value: Number(number) }, end: at + number.length };
  const word = WORDS.find(([written]) => text.startsWith(written, at));
  if (word === undefined) return { at, expected: 'a value' };
  const [written, kind, value] = word;
  return { node: { kind, at, value }, end: at + written.length };
}

function readText(text: string, at: number): { value: string; end: number } | JsonFailure {
  if (text.charAt(at) !== '"') return { at, expected: 'a quotation mark' };
  let next = at + 1;
  for (; next < text.length; next += 1) {
    const code = text.charCodeAt(next);
    if (code === 0x22) return { value: JSON.parse(text.slice(at, next + 1)), end: next + 1 };
    if (code < 0x20) return { at: next, expected: 'the end of a text on its own line' };
    if (code === 0x5c) {
      ESCAPE.lastIndex = next;
      const length = ESCAPE.exec(text)?.[0].length;
      if (length === undefined) return { at: next, expected: 'a character that may follow “\\”' };
      next += length - 1;
    }
  }
  return { at: next, expected: 'a quotation mark' };
}
