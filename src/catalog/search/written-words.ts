// A text -> its words as search folds them, run by run, hyphenated ones in one piece. Pure. A test holds it to search/words.ts.

/** A word of a text, folded: NFKC, lower case, without accents. */
export interface Written {
  /** Of "Low-Rank" low and rank; of a plain word the word alone. Never empty. */
  readonly parts: readonly string[];
  /** True when nothing but hyphens stands between the parts. */
  readonly hyphened: boolean;
  /** True when punctuation parts it from the word before. */
  readonly apart: boolean;
}

/** In the order of the text. Addresses are left out. */
export function writtenWords(text: string): readonly Written[] {
  let apart = true;
  const found: Written[] = [];
  for (const piece of fold(text).split(/\s+/u)) {
    const parts = piece.split(NO_WORD).filter((part) => part !== '');
    if (parts.length === 0 || ADDRESS.test(piece)) {
      apart = true;
      continue;
    }
    const inner = piece.replace(EDGES, '');
    found.push({
      parts,
      hyphened: /^[^\p{P}\p{S}]+$/u.test(inner.replace(HYPHENS, '')),
      apart: apart || /^[^\p{L}\p{N}]/u.test(piece),
    });
    apart = /[^\p{L}\p{N}]$/u.test(piece);
  }
  return found;
}

const CHARACTERS = '\\p{L}\\p{N}\\p{M}+#%';
const NO_WORD = new RegExp(`[^${CHARACTERS}]+`, 'u');
const EDGES = new RegExp(`^[^${CHARACTERS}]+|(?<=[${CHARACTERS}])[^${CHARACTERS}]+$`, 'gu');
const HYPHENS = /\p{Pd}/gu;
const ADDRESS = /:\/\/|^www\.|\.(?:com|org|io|co|net)\//u;

/** Accents go, and what is not seen: soft hyphens, joiners, signs of direction. "½" is 1/2. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replaceAll('⁄', '/')
    .toLowerCase();
}
