// Title and abstract -> the words of the title that are names, as far as the text itself shows it. Pure.

/**
 * Words of the title with a capital that must stay: those of the paper's own name, and those that the abstract writes with a capital
 * amid words in small letters and never small ("the Gaussian kernel"). In a title nearly every word has a capital.
 */
export function properNames(title: string, abstract: string, name: string | null): readonly string[] {
  const own = new Set((name ?? '').match(WORD));
  const words = new Set((title.match(WORD) ?? []).filter((word) => CAPITAL.test(word)));
  const found = [...words].filter((word) => !INNER.test(word) && (own.has(word) || isNameIn(abstract, word)));
  return found;
}

const WORD = /\p{L}[\p{L}\p{N}\p{M}]*/gu;
const CAPITAL = /^\p{Lu}\p{Ll}/u;
/** Kept by its form anyway. */
const INNER = /.\p{Lu}|\p{N}/u;

/** Amid words in small letters: neither the beginning of a sentence nor one of several words that make a name or a long form. */
function isNameIn(abstract: string, word: string): boolean {
  if (!abstract.includes(word)) return false;
  const small = word.toLowerCase();
  if (abstract.includes(small) && new RegExp(`(?<!\\p{L})${small}(?!\\p{L})`, 'u').test(abstract)) return false;
  return new RegExp(
    `(?<![\\p{L}\\p{N}'’-])\\p{Ll}+,? ${word}(?:['’]s)?(?:[.,;:)]|(?! ${JOINING} \\p{Lu}) \\p{Ll})`,
    'u',
  ).test(abstract);
}

/** "Mixture of Shards": the words on both sides are one name. */
const JOINING = '(?:of|for|in|and|with|the|on|to|from|by|via)(?: the)?';
