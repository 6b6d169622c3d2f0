// A found paper -> its row in the list of results, out of the page's template; texts are set as text, never as markup. Runs in browsers.
import { organizationUrl, paperUrl, searchForUrl, topicUrl } from '../urls.ts';
import { copyOf, need } from './document.ts';
import type { Found } from './engine.ts';
import { excerpt, type Piece } from './excerpt.ts';
import type { FacetsView } from './facets-view.ts';
import { isCommon, wordsOf } from './words.ts';

/** How many topics a row names, as in the other lists of the site. */
const TOPICS = 3;

/** How many words a link hands on to be marked on the page of the paper. */
const HIGHLIGHTS = 12;

/**
 * The `<li data-slug>` of a result. `asked` tells the words of a text that were looked for, common ones among them; `nearPlace`
 * is 0 for the first of those that are only close in meaning, which says so for them all, 1 for the next, less than 0 where there is nothing to mark.
 */
export function rowFrom(
  page: ParentNode,
  found: Found,
  asked: (word: string) => boolean,
  nearPlace: number,
  labels: FacetsView,
): HTMLLIElement {
  const row = need(copyOf(page, '[data-search-row]'), 'li');
  row.dataset['slug'] = found.slug;
  const places = found.content.split(/[^\S\uFEFF]+/u).flatMap((word, place) => (asked(word) ? [place] : []));
  const telling = (word: string) => !isCommon(word);
  const short = excerpt(found.title, found.content, places, telling);
  const whole = excerpt(found.title, found.content, places, telling, Number.POSITIVE_INFINITY).excerpt;
  const title = need<HTMLAnchorElement>(row, 'h2 a');
  title.href = paperUrl(found.slug) + highlight([...short.title, ...whole]);
  title.append(...short.title.map(nodeFrom));
  need(row, '[data-excerpt]').append(...short.excerpt.map(nodeFrom));
  need(row, '[data-whole]').append(...whole.map(nodeFrom));
  need(row, '[data-near]').hidden = nearPlace < 0;
  need(row, '[data-near-from-here]').hidden = nearPlace !== 0;
  const like = need<HTMLAnchorElement>(row, '[data-like]');
  like.href = searchForUrl({ like: found.slug });
  need(like, 'span').textContent = ` ${found.title}`;
  need(row, '[data-facts]').prepend(...factsOf(found, labels));
  return row;
}

/** The words that are marked, for the page of the paper to mark them too; nothing where none are. */
function highlight(pieces: readonly Piece[]): string {
  const words = new Set(
    pieces.flatMap(({ text, mark }) => (mark ? wordsOf(text) : [])).filter((word) => !isCommon(word)),
  );
  return words.size === 0 ? '' : `?${new URLSearchParams({ highlight: [...words].slice(0, HIGHLIGHTS).join(' ') })}`;
}

function nodeFrom({ text, mark }: Piece): Node {
  if (!mark) return document.createTextNode(text);
  const node = document.createElement('mark');
  node.textContent = text;
  return node;
}

function factsOf({ dateLabel, facets }: Found, labels: FacetsView): readonly HTMLElement[] {
  const facts = [fact(dateLabel)];
  const [organization] = facets.organization;
  if (organization !== undefined)
    facts.push(fact(link(organizationUrl(organization), labels.label('organization', organization))));
  if (facets.code.length > 0) facts.push(fact('code'));
  const topics = facets.topic.slice(0, TOPICS).map((slug) => fact(link(topicUrl(slug), labels.label('topic', slug))));
  for (const topic of topics) topic.className = 'topic';
  return [...facts, ...topics];
}

function fact(content: string | Node): HTMLLIElement {
  const item = document.createElement('li');
  item.append(content);
  return item;
}

function link(href: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}
