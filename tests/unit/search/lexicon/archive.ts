// Made-up papers -> a lexicon, read part by part as a browser would. Runs in node.
import { buildGlossary } from '../../../../src/catalog/mentions/glossary.ts';
import { buildLexicon, type LexiconSource } from '../../../../src/catalog/search/lexicon.ts';
import { lexiconFiles } from '../../../../src/exports/search/lexicon.ts';
import { readPart } from '../../../../src/search/lexicon/format.ts';
import type { Load } from '../../../../src/search/lexicon/load.ts';

export interface Paper {
  readonly title: string;
  readonly abstract?: string;
  readonly name?: string;
  readonly authors?: readonly string[];
  readonly acronyms?: readonly { readonly short: string; readonly long: string }[];
}

/** The papers as the lexicon reads them. */
export function sourceOf(papers: readonly Paper[]): LexiconSource {
  const read = papers.map(({ title, abstract = '', name = null, authors = [], acronyms = [] }, at) => ({
    slug: `p${at}`,
    title,
    abstract,
    name,
    publication: { authors },
    acronyms: acronyms.map((one) => ({ ...one, where: 'abstract' as const })),
  }));
  return {
    papers: read.map((paper) => ({
      ...paper,
      title: { text: paper.title },
      abstract: { text: paper.abstract },
      organization: null,
      topics: [],
    })) as unknown as LexiconSource['papers'],
    topics: [],
    glossary: buildGlossary(read),
  };
}

export interface Archive {
  readonly load: Load;
  /** Names of the parts that were asked for. */
  readonly asked: string[];
}

/** @param broken parts that fail to load */
export function archiveOf(
  papers: readonly Paper[],
  english: readonly string[] = [],
  broken: readonly string[] = [],
): Archive {
  const files = lexiconFiles(buildLexicon(sourceOf(papers), english));
  const parts = new Map([...files].map(([name, file]) => [name, readPart(file)]));
  const asked: string[] = [];
  return {
    asked,
    load: async (name) => {
      asked.push(name);
      return broken.includes(name) ? null : (parts.get(name) ?? null);
    },
  };
}

/** The same text in so many papers. */
export function times(count: number, title: string, abstract = ''): readonly Paper[] {
  return Array.from({ length: count }, () => ({ title, abstract }));
}
