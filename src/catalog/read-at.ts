// What is known of a paper beyond the listing -> the addresses where it can be read. Pure.
import type { Publication } from '../corpus/schemas.ts';
import { arxivPdfUrl, arxivUrl, doiUrl } from '../text/identifiers.ts';
import { urlLabel } from '../text/url.ts';

/** An address that leads to the paper itself, or to what belongs to it. */
export interface ReadAddress {
  readonly url: string;
  readonly kind: 'abstract' | 'pdf' | 'doi' | Publication['links'][number]['kind'];
  /** Id, DOI, or the address without scheme and trailing slash. */
  readonly label: string;
}

/** Abstract and PDF at arXiv, the DOI's resolver, then the links of facts; each once. */
export function readAddresses({ arxiv, doi, links }: Publication): readonly ReadAddress[] {
  const all: readonly ReadAddress[] = [
    ...(arxiv === null
      ? []
      : ([
          { url: arxivUrl(arxiv), kind: 'abstract', label: arxiv },
          { url: arxivPdfUrl(arxiv), kind: 'pdf', label: arxiv },
        ] as const)),
    ...(doi === null ? [] : ([{ url: doiUrl(doi), kind: 'doi', label: doi }] as const)),
    ...links.map(({ url, kind }) => ({ url, kind, label: urlLabel(url) })),
  ];
  const known = new Set<string>();
  return all.filter(({ url }) => !known.has(urlLabel(url)) && known.add(urlLabel(url)));
}
