// The glossary -> the short forms that a search may put for what they stand for, and the other way round. Pure.
import type { Catalog } from '../catalog.ts';
import { WELL_KNOWN } from '../mentions/well-known.ts';
import { writtenWords } from './written-words.ts';

/** Both folded as the words of a query: { short: "nas", long: "neural architecture search" }. */
export interface ClearForm {
  readonly short: string;
  readonly long: string;
}

/**
 * A form is clear when two papers define it so, or one of a form that the whole field uses, and four times as many as
 * define it in any other way. Each long form comes with one short form, each short form with one long, in the order
 * of the glossary.
 */
export function clearForms(glossary: Catalog['glossary']): readonly ClearForm[] {
  const byShort = new Map<string, ClearForm>();
  const longs = new Set<string>();
  for (const { short, expansions } of glossary.toSorted((a, b) => b.usedIn.length - a.usedIn.length)) {
    const [first, ...others] = expansions;
    const doubts = others.reduce((sum, { papers }) => sum + papers.length, 0);
    const defined = first?.papers.length ?? 0;
    if (!first || defined < (WELL_KNOWN.has(short) ? 1 : FEWEST) || doubts * MAJORITY > defined) continue;
    const form = { short: folded(short), long: folded(first.long) };
    const fits = form.short.length > 1 && !form.short.includes(' ') && form.long.includes(' ');
    if (!fits || byShort.has(form.short) || longs.has(form.long)) continue;
    byShort.set(form.short, form);
    longs.add(form.long);
  }
  return [...byShort.values()];
}

const FEWEST = 2;
const MAJORITY = 4;

function folded(text: string): string {
  return writtenWords(text)
    .flatMap(({ parts }) => parts)
    .join(' ');
}
