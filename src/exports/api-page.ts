// The JSON API -> what its page for people shows: the documents, a record, and examples that run as they stand. Pure.
import type { Catalog } from '../catalog/catalog.ts';
import { absolute, apiUrl } from '../urls.ts';
import { paperRecord } from './api.ts';
import { apiPaths } from './openapi.ts';

/** Props of `Api.astro`. */
export interface ApiPage {
  readonly documents: readonly { readonly path: string; readonly about: string; readonly example: string | null }[];
  /** Programs that print titles; none where no topic has papers. */
  readonly examples: readonly { readonly language: string; readonly code: string }[];
  /** JSON of one paper; null where there is none. */
  readonly record: string | null;
}

export function apiPage(catalog: Catalog, site: URL | undefined): ApiPage {
  const topic = catalog.topics.find(({ papers }) => papers.length > 0);
  const [paper] = catalog.papers;
  return {
    documents: apiPaths(catalog).map(({ path, about, example }) => ({
      path: apiUrl(path),
      about,
      example: example === null ? null : apiUrl(example),
    })),
    examples: topic === undefined ? [] : examples(absolute(apiUrl(`topics/${topic.slug}.json`), site)),
    record: paper === undefined ? null : JSON.stringify(paperRecord(paper, site), null, 2),
  };
}

/** The same in each language: date and title of every paper of a topic. */
function examples(url: string): ApiPage['examples'] {
  return [
    { language: 'curl', code: `curl --silent '${url}' --output topic.json` },
    {
      language: 'Python',
      code: [
        'import json, urllib.request',
        `topic = json.load(urllib.request.urlopen('${url}'))`,
        "for paper in topic['papers']: print(paper['published'], paper['title'])",
      ].join('\n'),
    },
    {
      language: 'JavaScript',
      code: [
        `const response = await fetch('${url}');`,
        'const { papers } = await response.json();',
        'for (const { published, title } of papers) console.log(published, title);',
      ].join('\n'),
    },
  ];
}
