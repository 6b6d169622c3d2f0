// Cleaned text with its marks -> inlines. Pure.

import { type Inline, plain } from './inline.ts';
import { MARK, type MarkedText } from './marks.ts';

/** Builds the inlines: styles applied, neighbours of one kind joined, no doubled space, none at either end. */
export function assemble({ text, objects, hrefs }: MarkedText): readonly Inline[] {
  const out: Inline[] = [];
  const open: OpenMark[] = [];
  let object = 0;
  let href = 0;
  for (const token of text.split(ANY_MARK)) {
    const style = STYLES.get(token);
    if (style !== undefined) {
      open.push({ style, from: out.length, href: '' });
    } else if (token === MARK.link) {
      open.push({ style: undefined, from: out.length, href: hrefs[href] ?? '' });
      href += 1;
    } else if (token === MARK.end) {
      const closed = open.pop();
      if (closed?.href) foldLink(out, closed);
    } else if (token === MARK.object) {
      const held = objects[object];
      object += 1;
      if (held?.kind === 'text') add(out, 'text', held.text, open.at(-1)?.from ?? 0);
      else if (held !== undefined) out.push(held);
    } else {
      add(out, styleOf(open), token, open.at(-1)?.from ?? 0);
    }
  }
  trimEnd(out);
  return out;
}

type Style = 'em' | 'strong' | 'code' | 'sup' | 'sub';
interface OpenMark {
  readonly style: Style | undefined;
  readonly from: number;
  readonly href: string;
}

const ANY_MARK = /([\uFDD0-\uFDD7])/;
const STYLES: ReadonlyMap<string, Style> = new Map([
  [MARK.em, 'em'],
  [MARK.strong, 'strong'],
  [MARK.code, 'code'],
  [MARK.sup, 'sup'],
  [MARK.sub, 'sub'],
]);

function styleOf(open: readonly OpenMark[]): Style | 'text' {
  return open.findLast((mark) => mark.style !== undefined)?.style ?? 'text';
}

function add(out: Inline[], kind: Style | 'text', token: string, from: number): void {
  const last = out.at(-1);
  const text = last === undefined || plain(last).endsWith(' ') ? token.trimStart() : token;
  if (text === '') return;
  if (last !== undefined && last.kind === kind && out.length > from) {
    out[out.length - 1] = { kind, text: last.text + text };
  } else {
    out.push({ kind, text });
  }
}

function foldLink(out: Inline[], { from, href }: OpenMark): void {
  const whole = out.splice(from).map(plain).join('');
  // The full stop of the sentence is not part of what is linked.
  const text = whole.replace(/[.,;]$/, '');
  if (text !== '') out.push({ kind: 'link', text, href });
  if (text !== whole) add(out, 'text', whole.slice(text.length), out.length);
}

function trimEnd(out: Inline[]): void {
  for (let last = out.at(-1); last !== undefined; last = out.at(-1)) {
    const text = last.text.trimEnd();
    if (text === last.text) return;
    out.pop();
    if (text !== '') out.push({ ...last, text });
  }
}
