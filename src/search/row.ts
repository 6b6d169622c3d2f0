// A found paper -> its row in the list of results, out of the page's template; texts are set as text, never as markup. Runs in browsers.
import { organizationUrl, paperUrl, topicUrl } from '../urls.ts';
import { copyOf, need } from './document.ts';
import type { Found, Hit } from './engine.ts';
import { excerpt, type Piece } from './excerpt.ts';
import type { FacetsView } from './facets-view.ts';

import { isAskedFor, type Query } from './query.ts';

/** How many topics a row names, as in the other lists of the site. */
const TOPICS = 3;

/** The `<li data-slug>` of a result. */
export function rowFrom(
  page: ParentNode,
  { places }: Hit,
  found: Found,
  query: Query | null,
  labels: FacetsView,
): HTMLLIElement {
  const row = need(copyOf(page, '[data-search-row]'), 'li');
  row.dataset['slug'] = found.slug;
  const pieces = excerpt(found.title, found.content, places, (word) => query !== null && isAskedFor(query, word));
  const link = need(row, 'a');
  link.href = paperUrl(found.slug);
  link.append(...pieces.title.map(nodeFrom));
  need(row, '[data-excerpt]').append(...pieces.excerpt.map(nodeFrom));
  need(row, '[data-facts]').append(...factsOf(found, labels));
  return row;
}

function nodeFrom({ text, mark }: Piece): Node {
  if (!mark) return document.createTextNode(text);
  const node = document.createElement('mark');
  node.textContent = text;
  return node;
}

function factsOf({ dateLabel, facets }: Found, labels: FacetsView): readonly HTMLElement[] {
  const facts = [span(dateLabel)];
  const [organization] = facets.organization;
  if (organization !== undefined)
    facts.push(span(link(organizationUrl(organization), labels.label('organization', organization))));
  if (facets.code.length > 0) facts.push(span('code'));
  const topics = facets.topic.slice(0, TOPICS).map((slug) => span(link(topicUrl(slug), labels.label('topic', slug))));
  for (const topic of topics) topic.className = 'topic';
  return [...facts, ...topics];
}

function span(content: string | Node): HTMLElement {
  const fact = document.createElement('span');
  fact.append(content);
  return fact;
}

function link(href: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}
