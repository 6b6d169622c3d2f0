// The catalogue -> what each index of search is made of, and nothing else: it is sent to the thread that makes them. Pure.
import type { Catalog } from '../catalog.ts';
import type { LexiconSource } from './lexicon.ts';
import type { LikeSource } from './like-papers.ts';
import type { NearSource } from './near-index.ts';

export function nearSource({ papers, topicBySlug, glossary }: Catalog): NearSource {
  return {
    papers: papers.map(({ slug, title, abstract, name, acronyms, topics }) => ({
      slug,
      title: { text: title.text },
      abstract: { text: abstract.text },
      name,
      acronyms: acronyms.map(({ short, long }) => ({ short, long })),
      topics: topics.map(({ slug: topic, score }) => ({ slug: topic, score })),
    })),
    topicBySlug: new Map(topicBySlug.entries().map(([slug, { title, summary }]) => [slug, { title, summary }])),
    glossary,
  };
}

export function likeSource({ papers }: Catalog): LikeSource {
  return {
    papers: papers.map(({ slug, related }) => ({
      slug,
      related: related.map(({ slug: other, score }) => ({ slug: other, score })),
    })),
  };
}

export function lexiconSource({ papers, topics, glossary }: Catalog): LexiconSource {
  return {
    papers: papers.map(({ title, abstract, name, acronyms, topics: own, organization, publication }) => ({
      title: { text: title.text },
      abstract: { text: abstract.text },
      name,
      acronyms: acronyms.map(({ short, long }) => ({ short, long })),
      topics: own.map(({ slug }) => ({ slug })),
      organization: organization === null ? null : { name: organization.name },
      publication: { authors: publication.authors },
    })),
    topics: topics.map(({ slug, title }) => ({ slug, title })),
    glossary,
  };
}
