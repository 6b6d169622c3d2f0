// Values of an API dump -> texts, counts, addresses: what is missing is null, what has a wrong type is null and told with its
// JSON Pointer. Pure.
import type { JsonNode, JsonObject } from './json.ts';
import type { MessageId } from './messages.ts';

/** An object of the dump and the JSON Pointer (RFC 6901) that leads to it. */
export interface Found<Node extends JsonNode = JsonObject> {
  readonly node: Node;
  readonly pointer: string;
}

/** Tells a problem at an offset of the text. */
export type TellAt = (id: MessageId, offset: number, ...details: readonly (string | number)[]) => void;

/** The value of a key; null where it is missing or JSON's null. Of a key that stands twice the last counts, as everywhere. */
export function member(parent: Found, key: string, tell: TellAt): Found<JsonNode> | null {
  const all = parent.node.members.filter((each) => each.key === key);
  const node = all.at(-1)?.value;
  if (node === undefined) return null;
  const pointer = `${parent.pointer}/${key}`;
  if (all.length > 1) tell('dump-key-twice', node.at, pointer);
  return node.kind === 'null' ? null : { node, pointer };
}

/** Tells that a value is not what it should be. */
export function tellType({ node, pointer }: Found<JsonNode>, wanted: string, tell: TellAt): void {
  tell('dump-type', node.at, pointer, describe(node), wanted);
}

/** An object under a key. */
export function objectAt(parent: Found, key: string, tell: TellAt): Found | null {
  const found = member(parent, key, tell);
  if (found === null) return null;
  if (found.node.kind === 'object') return { node: found.node, pointer: found.pointer };
  tellType(found, 'an object', tell);
  return null;
}

/** A text under a key, on one line; null where nothing is written in it. */
export function textAt(parent: Found, key: string, tell: TellAt): string | null {
  const found = member(parent, key, tell);
  return found === null ? null : textOf(found, tell);
}

/** The text that a value is, on one line. */
export function textOf(found: Found<JsonNode>, tell: TellAt): string | null {
  const { node, pointer } = found;
  if (node.kind !== 'text') {
    tellType(found, 'a text', tell);
    return null;
  }
  const written = String(node.value);
  if (!written.isWellFormed()) tell('dump-characters', node.at, pointer);
  const line = written.toWellFormed().replace(BREAKS, ' ').trim();
  return line === '' ? null : line;
}

/** The texts of a list under a key; null where it is missing, breaks off, or any of them is none. */
export function textsAt(parent: Found, key: string, tell: TellAt): readonly string[] | null {
  const found = member(parent, key, tell);
  const items = found === null ? null : itemsOf(found, tell);
  const texts = items?.map((item) => textOf(item, tell)) ?? null;
  return texts?.every((text) => text !== null) ? texts : null;
}

/** The values of a list; null where it is none, or breaks off. */
export function itemsOf(found: Found<JsonNode>, tell: TellAt): readonly Found<JsonNode>[] | null {
  const { node, pointer } = found;
  if (node.kind === 'list') {
    return node.whole ? node.items.map((item, index) => ({ node: item, pointer: `${pointer}/${index}` })) : null;
  }
  tellType(found, 'a list', tell);
  return null;
}

/** A whole number from 0 on that counts exactly. */
export function countAt(parent: Found, key: string, tell: TellAt): number | null {
  const found = member(parent, key, tell);
  if (found === null) return null;
  const { node } = found;
  if (node.kind === 'number' && Number.isSafeInteger(node.value) && Number(node.value) >= 0) return Number(node.value);
  tellType(found, 'a count', tell);
  return null;
}

/** An absolute address, http or https. */
export function addressAt(parent: Found, key: string, tell: TellAt): string | null {
  const found = member(parent, key, tell);
  const text = found === null ? null : textOf(found, tell);
  if (found === null || text === null) return null;
  const url = URL.parse(text);
  if (url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '') return url.href;
  tellType(found, 'an address that begins with https://', tell);
  return null;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: an escape can write what no line may hold
const BREAKS = /[\s\u0000-\u001f\u007f-\u009f]+/g;
const LONGEST_QUOTE = 40;

/** A value in a few words: “2026”, a list, an object. */
export function describe(node: JsonNode): string {
  if (node.kind === 'object') return 'an object';
  if (node.kind === 'list') return 'a list';
  if (node.kind === 'null') return 'nothing';
  const written = String(node.value).toWellFormed().replace(BREAKS, ' ');
  const short = written.length > LONGEST_QUOTE ? `${written.slice(0, LONGEST_QUOTE).toWellFormed()}...` : written;
  return `the ${node.kind} “${short}”`;
}
