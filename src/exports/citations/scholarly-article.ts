// A paper -> schema.org's description of it, for search engines. Pure.
import { arxivUrl, doiUrl } from '../../text/identifiers.ts';
import { type Citable, dateOf, plainText } from './citable.ts';
import { authorNames, spoken } from './names.ts';

/** https://schema.org/ScholarlyArticle with what is known and nothing else. `about`: addresses of its topics. */
export function scholarlyArticle(paper: Citable, about: readonly string[]): object {
  const { title, abstract, authors, venue, arxiv, doi, page } = paper;
  const published = dateOf(paper);
  const same = [arxiv === null ? null : arxivUrl(arxiv), doi === null ? null : doiUrl(doi)].filter(
    (url) => url !== null,
  );
  const identifiers = [
    { propertyID: 'arXiv', value: arxiv },
    { propertyID: 'DOI', value: doi },
  ].filter(({ value }) => value !== null);
  return {
    '@context': 'https://schema.org',
    '@type': 'ScholarlyArticle',
    ...(title !== null && { headline: plainText(title) }),
    url: page,
    ...(authors.length > 0 && {
      author: authorNames(authors).map((name) => ({
        // A name without parts may be a person's or a team's.
        ...(!('literal' in name) && { '@type': 'Person' }),
        name: spoken(name),
      })),
    }),
    ...(abstract.length > 0 && { abstract: plainText(abstract) }),
    ...(published !== null && { datePublished: published }),
    ...(venue !== null && {
      isPartOf: { '@type': venue.kind === 'journal' ? 'Periodical' : 'CreativeWork', name: venue.name },
    }),
    ...(identifiers.length > 0 && {
      identifier: identifiers.map((each) => ({ '@type': 'PropertyValue', ...each })),
    }),
    ...(same.length > 0 && { sameAs: same }),
    ...(about.length > 0 && { about }),
  };
}
