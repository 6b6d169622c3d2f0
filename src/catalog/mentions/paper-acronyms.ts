// The acronyms that a title and an abstract define -> those of the paper. Pure.
import type { Acronym } from './definition.ts';

/**
 * A short form of a paper, and what says what it stands for: its title or its abstract, into which `shortAt` and `longAt`
 * are offsets; or an editor, in the paper's facts file.
 */
export type PaperAcronym =
  | (Acronym & { readonly where: 'title' | 'abstract' })
  | (Pick<Acronym, 'short' | 'long'> & { readonly where: 'editor' });

/**
 * Those of the abstract, then those that the title alone defines, each in the order of its text; a sense stands once, and
 * where one long form begins another the longer.
 */
export function paperAcronyms(inTitle: readonly Acronym[], inAbstract: readonly Acronym[]): readonly PaperAcronym[] {
  const senses = new Map<string, PaperAcronym>();
  const add = (acronyms: readonly Acronym[], where: 'title' | 'abstract') => {
    for (const acronym of acronyms) {
      const sense = `${acronym.short} ${acronym.long.toLowerCase()}`;
      if (!senses.has(sense)) senses.set(sense, { ...acronym, where });
    }
  };
  add(inAbstract, 'abstract');
  add(inTitle, 'title');
  const all = [...senses.values()];
  return all.filter((one) => !all.some((other) => other.short === one.short && goesOn(other.long, one.long)));
}

function goesOn(longer: string, shorter: string): boolean {
  const [long, short] = [longer, shorter].map((each) => each.toLowerCase().replace(/-/gu, ' '));
  return long !== undefined && short !== undefined && long.startsWith(`${short} `);
}
