// What the small "how" links say and where on the about page they lead: one table for all of them. Pure.
import { howUrl } from '../urls.ts';

/** What comes about somehow: the words end a sentence that begins with "how". */
const HOWS = {
  keySentence: ['key-sentence', 'key sentences are found'],
  topics: ['topics', 'topics are found'],
  papersOfTopics: ['topics', 'papers get here'],
  startHere: ['start-here', 'these papers are chosen'],
  related: ['related', 'related papers are found'],
  names: ['names', 'names are found'],
  acronyms: ['acronyms', 'short forms are found'],
  dataSets: ['data-sets', 'data sets are found'],
  papersOfDataSets: ['data-sets', 'papers get here'],
  mentions: ['mentions', 'methods are found in texts'],
  figures: ['figures', 'figures are found'],
  neighbours: ['neighbours', 'neighbours are found'],
  trends: ['trends', 'trends are counted'],
  rising: ['trends', 'it is told what rose'],
  corrections: ['derived', 'editors correct what is derived'],
} as const satisfies Readonly<Record<string, readonly [anchor: string, words: string]>>;

/** A name of the table. */
export type HowId = keyof typeof HOWS;

/** The address, and what follows the word "how". */
export function howOf(id: HowId): { readonly href: string; readonly words: string } {
  const [anchor, words] = HOWS[id];
  return { href: howUrl(anchor), words };
}
