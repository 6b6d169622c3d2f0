// A paper of the catalogue -> what search engines are told about it. Pure.
import { absolute, authorUrl, paperUrl, topicUrl } from '../../urls.ts';
import { authorSlug } from '../authors.ts';
import type { CatalogPaper } from '../catalog.ts';
import { readAddresses } from '../read-at.ts';

/** https://schema.org/ScholarlyArticle with what is known and nothing else. */
export function scholarlyArticle(paper: CatalogPaper, site: URL | undefined): object {
  const { arxiv, doi, authors, venue } = paper.publication;
  const same = readAddresses(paper.publication).filter(({ kind }) => kind === 'abstract' || kind === 'doi');
  const identifiers = [
    ...(arxiv === null ? [] : [{ '@type': 'PropertyValue', propertyID: 'arXiv', value: arxiv }]),
    ...(doi === null ? [] : [{ '@type': 'PropertyValue', propertyID: 'DOI', value: doi }]),
  ];
  return {
    '@context': 'https://schema.org',
    '@type': 'ScholarlyArticle',
    headline: paper.title.text,
    url: absolute(paperUrl(paper.slug), site),
    ...(authors.length === 0 ? {} : { author: authors.map((name) => author(name, site)) }),
    ...(paper.abstract.text === '' ? {} : { abstract: paper.abstract.text }),
    ...(paper.published === null ? {} : { datePublished: paper.published }),
    ...(identifiers.length === 0 ? {} : { identifier: identifiers }),
    ...(same.length === 0 ? {} : { sameAs: same.map(({ url }) => url) }),
    ...(venue === null
      ? {}
      : { isPartOf: { '@type': venue.kind === 'journal' ? 'Periodical' : 'CreativeWork', name: venue.name } }),
    ...(paper.topics.length === 0 ? {} : { about: paper.topics.map(({ slug }) => absolute(topicUrl(slug), site)) }),
  };
}

function author(name: string, site: URL | undefined): object {
  return { '@type': 'Person', name, url: absolute(authorUrl(authorSlug(name)), site) };
}
