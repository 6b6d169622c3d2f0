// The lexicon -> the files that search loads part by part. Pure.
import type { Lexicon } from '../../catalog/search/lexicon.ts';
import { type LexiconFile, type Line, levelOf, PARTS, partOf, writeLines } from '../../search/lexicon/format.ts';
import { byText } from '../../text/order.ts';

/** The names of the parts. */
export function lexiconPaths(): readonly string[] {
  return PARTS;
}

/** Every part by its name, empty ones too, so that none is missing; what they mean stands in search/lexicon/format.ts. */
export function lexiconFiles({ words, phrases, english, forms }: Lexicon): ReadonlyMap<string, LexiconFile> {
  const lines: readonly Line[] = [
    ...words.map(({ text, papers, titled }) => ({ text, level: levelOf(papers), marked: titled })),
    ...phrases.map(({ text, papers, hyphened }) => ({ text, level: levelOf(papers), marked: hyphened })),
    ...english.map((text) => ({ text, level: -1, marked: false })),
  ];
  const linesOf = Map.groupBy(lines, ({ text }) => partOf(text));
  return new Map(
    PARTS.map((part) => [
      part,
      {
        version: 3,
        words: writeLines((linesOf.get(part) ?? []).toSorted((a, b) => byText(a.text, b.text))),
        forms: forms.flatMap(({ short, long }) =>
          [short, long].some((text) => partOf(firstWord(text)) === part) ? [[short, long] as const] : [],
        ),
      },
    ]),
  );
}

const firstWord = (text: string): string => text.split(' ', 1)[0] ?? '';
