// The inlines that display text is made of, their plain form, and slices of them. Pure.

import { subscript, superscript } from './scripts.ts';

/** A stretch of display text. `text` is the bare content: what stands between the tags of its element. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'sup' | 'sub' | 'em' | 'strong' | 'code'; readonly text: string }
  /** `text`: readable without MathML; `tex`: the source between its delimiters; `mathml`: one safe `<math>` element. */
  | { readonly kind: 'math'; readonly text: string; readonly tex: string; readonly mathml: string }
  /** `href` is http(s). */
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

export interface DisplayText {
  readonly inlines: readonly Inline[];
  /** Plain form: the plain forms of the inlines, joined. */
  readonly text: string;
}

/** The inline as plain text: its content, but `⁴` or `^(4/3)` for sup and `₀` or `_RL` for sub. */
export function plain(inline: Inline): string {
  if (inline.kind === 'sup') return superscript(inline.text);
  if (inline.kind === 'sub') return subscript(inline.text);
  return inline.text;
}

/**
 * The inlines between two offsets of the plain form. Text, links and styles are cut where the offsets fall;
 * formulas, sup and sub are never cut: they belong to the slice in which they begin.
 */
export function sliceInlines(inlines: readonly Inline[], start: number, end: number): readonly Inline[] {
  const out: Inline[] = [];
  let from = 0;
  for (const inline of inlines) {
    const length = plain(inline).length;
    const to = from + length;
    if (ATOMIC.has(inline.kind)) {
      if (from >= start && from < end) out.push(inline);
    } else if (to > start && from < end) {
      out.push({ ...inline, text: inline.text.slice(Math.max(0, start - from), end - from) });
    }
    from = to;
  }
  return out;
}

const ATOMIC: ReadonlySet<Inline['kind']> = new Set(['math', 'sup', 'sub'] as const);
