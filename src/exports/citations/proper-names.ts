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
  return (
    abstract.includes(word) &&
    !stands(abstract, word.toLowerCase(), NO_LETTER_BEFORE, NO_LETTER_AFTER) &&
    stands(abstract, word, SMALL_BEFORE, SMALL_AFTER)
  );
}

/** Whether a word stands anywhere in a text with what both patterns, which are sticky, ask for. A pattern for each word would cost more. */
function stands(text: string, word: string, before: RegExp, after: RegExp): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    before.lastIndex = at;
    after.lastIndex = at + word.length;
    if (before.test(text) && after.test(text)) return true;
  }
  return false;
}

const NO_LETTER_BEFORE = /(?<!\p{L})/uy;
const NO_LETTER_AFTER = /(?!\p{L})/uy;
const SMALL_BEFORE = /(?<=(?<![\p{L}\p{N}'’-])\p{Ll}+,? )/uy;
/** Not "Mixture of Shards": there the words on both sides are one name. */
const SMALL_AFTER = /(?:['’]s)?(?:[.,;:)]|(?! (?:of|for|in|and|with|the|on|to|from|by|via)(?: the)? \p{Lu}) \p{Ll})/uy;
