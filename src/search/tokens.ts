// Text of a search box -> its pieces: words, quoted phrases, pieces with a key or a minus before them. Pure: runs in browsers and tests.

/** What may stand before a colon. `org` and `organization` mean the same. */
export const KEYS = ['title', 'topic', 'year', 'digest', 'org', 'organization', 'has', 'dataset'] as const;

export type Key = (typeof KEYS)[number];

export interface Token {
  readonly minus: boolean;
  readonly key: Key | null;
  readonly quoted: boolean;
  /** What stands after minus and key, without its quotes. */
  readonly text: string;
  /** Where the whole piece begins and ends in the text. */
  readonly start: number;
  readonly end: number;
}

/** NFKC with straight quotes: what tokens are read from. */
export function plain(typed: string): string {
  return typed.normalize('NFKC').replace(/[“”„‟«»]/gu, '"');
}

/**
 * The pieces of a plain text in order. A minus and a key count at the beginning of a piece only; a quote that is never
 * closed is none; a key with a blank after it is a word, as in the title "A data set: how it came about".
 */
export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(TOKEN)].map((match): Token => {
    const [whole, minus, key, phrase, alone, behind] = match;
    const rest = alone ?? behind ?? '';
    const end = match.index + whole.length;
    const bare = key !== undefined && rest === '' && phrase === undefined && end < text.length;
    return {
      minus: minus !== undefined,
      key: key === undefined || bare ? null : (key.toLowerCase() as Key),
      quoted: phrase !== undefined,
      text: bare ? key : (phrase ?? rest),
      start: match.index,
      end,
    };
  });
}

const TOKEN = new RegExp(
  `(?<!\\S)(?=\\S)(-(?=[\\p{L}\\p{N}"]))?(?:(${KEYS.join('|')}):(?=["\\s\\p{L}\\p{N}.]|$))?(?:"([^"]*)"|(\\S*))|(?<=")(\\S+)`,
  'giu',
);
