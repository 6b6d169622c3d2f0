// A topic or a digest -> the page as Markdown, and llms.txt, which leads to all of them: for programs that read text. Pure.
// Source of llms.txt: https://llmstxt.org/.
import type { Catalog, CatalogDigest, CatalogPaper, CatalogTopic } from '../catalog/catalog.ts';
import { readAddresses } from '../catalog/read-at.ts';
import { countLabel } from '../catalog/views/labels.ts';
import { digestLabel } from '../catalog/views/places.ts';
import { SITE_DESCRIPTION, SITE_NAME } from '../site.ts';
import { venueWords } from '../text/venue.ts';
import { absolute, apiUrl, datasetsUrl, digestUrl, feedsUrl, paperUrl, searchUrl, topicUrl, twinUrl } from '../urls.ts';
import { markdownText } from './citations/markdown.ts';

type Site = URL | undefined;

/** A file of more papers would be larger than most readers take; the API has them all. */
const MOST_PAPERS = 1000;

/** A topic with its introduction and its newest papers. `introduction`: Markdown as its editor wrote it. */
export function topicMarkdown(topic: CatalogTopic, introduction: string, site: Site): string {
  const { slug, title, summary, papers } = topic;
  return document(
    title,
    summary,
    { page: topicUrl(slug), json: apiUrl(`topics/${slug}.json`) },
    introduction,
    papers.map(({ paper }) => paper),
    site,
  );
}

/** A digest with its papers in the order of the page. */
export function digestMarkdown(digest: CatalogDigest, site: Site): string {
  const papers = digest.entries.map(({ paper }) => paper);
  const label = digestLabel(digest);
  const addresses = { page: digestUrl(digest.id), json: apiUrl(`digests/${digest.id}.json`) };
  return document(label, `The digest of ${label}.`, addresses, '', papers, site);
}

/** What the site holds, with the address of each part as text. */
export function llmsText({ topics, digests, papers }: Catalog, site: Site): string {
  const item = (label: string, path: string, about: string) =>
    `- [${line(label)}](${absolute(path, site)}): ${line(about)}`;
  return [
    `# ${line(SITE_NAME)}`,
    `> ${line(SITE_DESCRIPTION)}`,
    `${line(countLabel(papers.length, 'paper'))} in ${line(countLabel(digests.length, 'digest'))}. Titles and abstracts belong to their authors.`,
    '## Data',
    [
      item('JSON', apiUrl('index.json'), 'every digest and topic, with the addresses of full records'),
      item('OpenAPI', apiUrl('openapi.json'), 'which addresses there are, and what they hold'),
      item('Data sets', datasetsUrl(), 'data sets and benchmarks, each with the papers that name it'),
      item('Search', searchUrl(), 'in a browser alone'),
      item('Feeds', feedsUrl(), 'Atom, RSS and JSON Feed of every list'),
    ].join('\n'),
    ...section(
      'Topics',
      topics
        .filter((topic) => topic.papers.length > 0)
        .map((topic) => item(topic.title, twinUrl(topicUrl(topic.slug)), topic.summary)),
    ),
    ...section(
      'Digests',
      digests.map((digest) =>
        item(digestLabel(digest), twinUrl(digestUrl(digest.id)), countLabel(digest.entries.length, 'paper')),
      ),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

const section = (title: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [`## ${title}`, items.join('\n')];

function document(
  title: string,
  about: string,
  { page, json }: { readonly page: string; readonly json: string },
  introduction: string,
  papers: readonly CatalogPaper[],
  site: Site,
): string {
  const shown = papers.slice(0, MOST_PAPERS);
  const more = papers.length - shown.length;
  return [
    `# ${line(title)}`,
    `> ${line(about)}`,
    `${line(countLabel(papers.length, 'paper'))}. Page: <${absolute(page, site)}>. Data: <${absolute(json, site)}>.`,
    introduction.trim(),
    ...shown.flatMap((paper) => paperMarkdown(paper, site)),
    more === 0 ? '' : `${line(countLabel(more, 'further paper'))} in the data.`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function paperMarkdown(paper: CatalogPaper, site: Site): readonly string[] {
  const { title, abstract, published, publication, authorCount, organization } = paper;
  const { authors, venue } = publication;
  const by =
    authors.length > 0
      ? authors.join(', ')
      : (organization?.name ?? (authorCount === null ? null : countLabel(authorCount, 'author')));
  const facts = [by, published, venue === null ? null : venueWords(venue)].flatMap((fact) =>
    fact === null ? [] : line(fact),
  );
  const links = readAddresses(publication)
    .filter(({ kind }) => kind !== 'pdf')
    .map(({ url }) => `<${url}>`);
  return [
    `## [${line(title.text)}](${absolute(paperUrl(paper.slug), site)})`,
    [...facts, ...links].join(' · '),
    line(abstract.text),
  ];
}

/** Text on a line of its own; one that begins with a sign of a list or a heading is none. */
function line(text: string): string {
  const plain = text.replace(/\s+/gu, ' ').trim();
  return markdownText(plain)
    .replace(/^(?=[#+=-])/, '\\')
    .replace(/^(\d+)(?=[.)])/, '$1\\');
}
