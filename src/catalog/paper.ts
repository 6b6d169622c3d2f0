// A paper as stored -> a paper with all that its text gives: shown title and abstract, links, topics, key sentence. Pure.
import type { Paper } from '../corpus/schemas.ts';
import { displayText, displayTitle } from '../text/display.ts';
import { findLinks } from '../text/links.ts';
import type { CatalogPaper } from './catalog.ts';
import { keySentence } from './key-sentence.ts';
import { type CompiledTopics, matchTopics } from './topics/match.ts';

const WORDS_OF_UNTITLED = 8;
const LONGEST_NAME = 30;
/** "Name: what it does", where the name is one word, or two, with a capital, digit or hyphen that plain words do not have. */
const NAMED = /^([^\s:]+(?: [^\s:]+)?):\s/u;
const NAME_LIKE = /\p{Lu}.*\p{Lu}|\p{Ll}.*\p{Lu}|\p{L}.*\d|\d.*\p{L}|\p{L}[+*]/u;

/** Derives everything that a single paper gives by itself. */
export function describePaper(paper: Paper, topics: CompiledTopics): CatalogPaper {
  const { title: verbatimTitle, abstract: verbatimAbstract, ...facts } = paper;
  const abstract = displayText(verbatimAbstract ?? '');
  const title = displayTitle(verbatimTitle ?? untitled(abstract.text));
  const links = findLinks(abstract);
  const shown = { slug: paper.slug, title: verbatimTitle === null ? '' : title.text, abstract: abstract.text };
  return {
    ...facts,
    source: { title: verbatimTitle, abstract: verbatimAbstract },
    title,
    abstract,
    links,
    hasCode: links.some((link) => link.kind === 'code'),
    keySentence: keySentence(abstract.text),
    name: verbatimTitle === null ? null : methodName(title.text),
    topics: matchTopics(topics, shown),
    digests: [...new Set(paper.appearances.map((appearance) => appearance.digest))],
  };
}

/** Name of the method in a title of the form "RMoE: Layerwise routing"; null where the part before the colon is plain words. */
export function methodName(title: string): string | null {
  const [, name = ''] = NAMED.exec(title) ?? [];
  return name.length <= LONGEST_NAME && NAME_LIKE.test(name) ? name : null;
}

/** What stands for a lost title: the beginning of the abstract, in brackets. */
function untitled(abstract: string): string {
  const words = abstract.split(/\s+/).filter((word) => word !== '');
  const start = words.slice(0, WORDS_OF_UNTITLED).join(' ');
  return `[Title lost: “${start}${words.length > WORDS_OF_UNTITLED ? ' …' : ''}”]`;
}
