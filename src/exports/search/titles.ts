// The papers -> the files of titles that the palette loads part by part. Pure.
import type { CatalogPaper } from '../../catalog/catalog.ts';
import { numbered } from '../../catalog/search/paper-words.ts';
import {
  TITLE_PARTS,
  type TitlesFile,
  tellingWords,
  titlePart,
  writeTitled,
} from '../../search/palette/titles-file.ts';
import { orderMark } from '../../search/table.ts';

/** The numbers of the parts, as addresses have them. */
export function titlePaths(): readonly string[] {
  return Array.from({ length: TITLE_PARTS }, (_, part) => String(part));
}

/** What is read of a paper. */
export type TitleSource = Pick<CatalogPaper, 'slug' | 'published'> & {
  readonly title: Pick<CatalogPaper['title'], 'text'>;
};

/**
 * Every part by its number, empty ones too, so that none is missing.
 * @param most a word of more titles leads to none of them: it alone tells too little
 */
export function titleFiles(source: readonly TitleSource[], most = MOST_TITLES): readonly TitlesFile[] {
  const papers = numbered(source).map(({ slug, title, published }) => ({
    slug,
    title: title.text,
    year: published?.slice(0, 4) ?? null,
  }));
  const archive = orderMark(papers.map(({ slug }) => slug));
  const titled = new Map<string, number[]>();
  for (const [number, { title }] of papers.entries())
    for (const word of tellingWords(title)) {
      const numbers = titled.get(word) ?? [];
      numbers.push(number);
      titled.set(word, numbers);
    }
  const parts = Array.from({ length: TITLE_PARTS }, () => new Set<number>());
  for (const [word, numbers] of titled)
    if (numbers.length <= most) for (const number of numbers) parts[titlePart(word)]?.add(number);
  return parts.map((numbers) => ({
    version: 1,
    archive,
    papers: [...numbers]
      .sort((a, b) => a - b)
      .flatMap((number) => {
        const paper = papers[number];
        return paper ? [writeTitled(number, paper)] : [];
      }),
  }));
}

/** So that a part has 2.5 kB (gzip, median; the largest 21 kB) at 6,000 papers. */
const MOST_TITLES = 64;
