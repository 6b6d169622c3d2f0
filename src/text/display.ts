// Title or abstract as a digest gives it -> what a reader sees: one line of inlines and its plain form. Pure.

import { assemble } from './assemble.ts';
import { readEscapes, unescapeSigns } from './escapes.ts';
import { harmless } from './harmless.ts';
import { holdAside } from './hold.ts';
import { type DisplayText, type Inline, plain } from './inline.ts';
import { MARK } from './marks.ts';
import { markStyles } from './markup.ts';
import { readDashes, readQuotes, readTies } from './punctuation.ts';
import { markScripts } from './scripts.ts';
import { readStripped } from './stripped.ts';

export { type DisplayText, type Inline, plain, sliceInlines } from './inline.ts';

/** An abstract for display. Total: any string gives a text; what is not understood is shown as it stands. */
export function displayText(source: string): DisplayText {
  return withPlainForm(inlinesOf(source));
}

/** A title for display: cleaned like an abstract, links reduced to their labels. */
export function displayTitle(source: string): DisplayText {
  const inlines: Inline[] = [];
  for (const inline of inlinesOf(source)) {
    const last = inlines.at(-1);
    if (inline.kind !== 'link' && inline.kind !== 'text') inlines.push(inline);
    else if (last?.kind === 'text') inlines[inlines.length - 1] = { kind: 'text', text: last.text + inline.text };
    else inlines.push({ kind: 'text', text: inline.text });
  }
  return withPlainForm(inlines);
}

// The order matters: what has its own syntax first, then commands, then signs that lost their backslash, and the
// escaped signs only when nothing is left that could take them for markup.
function inlinesOf(source: string): readonly Inline[] {
  const held = holdAside(harmless(source));
  const commands = readTies(markStyles(readEscapes(held.text), held.strayBraces));
  const signs = unescapeSigns(markScripts(readStripped(commands)));
  const text = readDashes(readQuotes(signs)).replace(/ {2,}/g, ' ').replace(LOOSE_STOP, '$1');
  return assemble({ ...held, text });
}

// Authors put a space after an address so that the full stop does not stick to it.
const LOOSE_STOP = new RegExp(`(${MARK.object}) (?=[.,;](?:\\s|$))`, 'g');

function withPlainForm(inlines: readonly Inline[]): DisplayText {
  return { inlines, text: inlines.map(plain).join('') };
}
