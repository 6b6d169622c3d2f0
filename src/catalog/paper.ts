// A paper as stored -> a paper with all that its text gives: shown title and abstract, links, topics, mentions. Pure.
import type { EditedPaper } from '../corpus/facts-schema.ts';
import { displayText, displayTitle } from '../text/display.ts';
import { findLinks } from '../text/links.ts';
import type { DescribedPaper } from './catalog.ts';
import { keySentence } from './key-sentence.ts';
import { findAcronyms } from './mentions/acronyms.ts';
import { findClaims } from './mentions/claims.ts';
import { type CompiledDatasets, findDatasets } from './mentions/datasets.ts';
import { methodName } from './mentions/method-name.ts';
import { paperAcronyms } from './mentions/paper-acronyms.ts';
import { type CompiledTopics, matchTopics } from './topics/match.ts';

const WORDS_OF_UNTITLED = 8;

/** What texts are searched for. */
export interface Sought {
  readonly topics: CompiledTopics;
  readonly datasets: CompiledDatasets;
}

/** Derives everything that a single paper gives by itself. */
export function describePaper(paper: EditedPaper, { topics, datasets }: Sought): DescribedPaper {
  const { title: verbatimTitle, abstract: verbatimAbstract, ...facts } = paper;
  const abstract = displayText(verbatimAbstract ?? '');
  const title = displayTitle(verbatimTitle ?? untitled(abstract.text));
  const links = findLinks(abstract);
  const shown = { slug: paper.slug, title: verbatimTitle === null ? '' : title.text, abstract: abstract.text };
  const [inTitle, inAbstract] = [findAcronyms(shown.title), findAcronyms(shown.abstract)];
  const named = methodName(shown.title, shown.abstract, inTitle, inAbstract);
  return {
    ...facts,
    source: { title: verbatimTitle, abstract: verbatimAbstract },
    title,
    abstract,
    links,
    hasCode: [...links, ...facts.publication.links].some(({ kind }) => kind === 'code'),
    keySentence: keySentence(shown.abstract, shown.title, named?.name),
    name: named?.name ?? null,
    expansion: named?.expansion ?? null,
    acronyms: paperAcronyms({ title: shown.title, abstract: shown.abstract, inTitle, inAbstract, named }),
    datasets: findDatasets(datasets, shown.title, shown.abstract, inTitle, inAbstract),
    claims: findClaims(shown.abstract),
    topics: matchTopics(topics, shown),
    digests: [...new Set(paper.appearances.map((appearance) => appearance.digest))],
  };
}

/** What stands for a lost title: the beginning of the abstract, in brackets. */
function untitled(abstract: string): string {
  const words = abstract.split(/\s+/).filter((word) => word !== '');
  const start = words.slice(0, WORDS_OF_UNTITLED).join(' ');
  return `[Title lost: “${start}${words.length > WORDS_OF_UNTITLED ? ' …' : ''}”]`;
}
