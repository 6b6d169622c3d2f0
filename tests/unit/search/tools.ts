// Made-up papers and the engine on them -> what a search is made with: their lexicon as a build writes it; nothing is near in meaning.
import { buildLexicon, type LexiconSource } from '../../../src/catalog/search/lexicon.ts';
import { lexiconFiles } from '../../../src/exports/search/lexicon.ts';
import type { Tools } from '../../../src/search/answer.ts';
import type { Engine } from '../../../src/search/engine.ts';
import { closest } from '../../../src/search/lexicon/closest.ts';
import { readPart } from '../../../src/search/lexicon/format.ts';
import { rewrite } from '../../../src/search/lexicon/lexicon.ts';
import type { Load } from '../../../src/search/lexicon/load.ts';
import type { Page } from './site.ts';

/** English words that no made-up paper has. */
const ENGLISH = ['chocolate', 'cake', 'recipes', 'detention'];

export function toolsFor(engine: Engine, pages: Readonly<Record<string, Page>>): Tools {
  const papers = Object.values(pages).map(({ title, abstract, meta = {} }) => ({
    title: { text: title },
    abstract: { text: abstract },
    name: meta['name'] ?? null,
    acronyms: [],
    topics: (meta['topics']?.split(', ') ?? []).map((slug) => ({ slug })),
    publication: { authors: meta['authors']?.split(', ') ?? [] },
    organization: meta['organization'] === undefined ? null : { name: meta['organization'] },
  }));
  const topics = papers.flatMap((paper) => paper.topics.map(({ slug }) => ({ slug, title: slug })));
  const source = { papers, topics, glossary: [] } as unknown as LexiconSource;
  const files = lexiconFiles(buildLexicon(source, ENGLISH));
  const load: Load = async (part) => {
    const file = files.get(part);
    return file === undefined ? null : readPart(file);
  };
  return {
    engine,
    rewrite: (query) => rewrite(query, load),
    closest: (missing) => closest(missing, load),
    near: async () => ({ papers: [] }),
    like: async () => [],
  };
}
