// An answer -> what is said above its results, out of the page's templates; texts are set as text, never as markup. Runs in browsers.
import { paperUrl, searchForUrl, topicUrl } from '../urls.ts';
import type { Answer } from './answer.ts';
import type { SearchNotice } from './contract.ts';
import { copyOf, need } from './document.ts';
import { type SearchState, writeState } from './state.ts';
import type { Values } from './typed-facets.ts';
import { wordsOf } from './words.ts';

/** What a template is called: the notice, `filtered` where nothing is left of what there is, `unlike` where no paper is like the one named. */
type Text = SearchNotice | 'filtered' | 'unlike';

/** What stands above the results; the first of the topics are offered where nothing was found. Null: nothing is to be said. */
export function noticeFrom(
  page: ParentNode,
  answer: Answer,
  state: SearchState,
  topics: Values['topic'],
): { readonly notice: SearchNotice; readonly content: DocumentFragment } | null {
  if (answer.notice === null) return null;
  const content = document.createDocumentFragment();
  if (answer.corrected.length > 0) content.append(correction(page, answer, state));
  if (answer.notice !== 'corrected') {
    const text: Text = answer.filteredOut ? 'filtered' : state.like === '' ? answer.notice : 'unlike';
    const words = copyOf(page, `template[data-notice=${text}]`);
    fill(words, '[data-query]', state.q);
    const understood = asUnderstood(answer, state);
    fill(words, '[data-text]', understood);
    fill(words, '[data-said]', /\s/u.test(understood) ? 'No paper has all of' : 'No paper has');
    for (const [name, values] of listsFrom(answer, topics)) list(words, name, values);
    content.append(words);
  }
  return { notice: answer.notice, content };
}

/** Over papers like one: which one; null where words were asked for. */
export function showLike(heading: HTMLElement, slug: string, title: string | null): void {
  heading.hidden = title === null;
  const link = need<HTMLAnchorElement>(heading, 'a');
  link.textContent = title;
  link.href = paperUrl(slug);
}

/** A notice as it is heard: without its links to explanations. */
export function heard(says: HTMLElement): string {
  const said = says.cloneNode(true) as HTMLElement;
  for (const how of said.querySelectorAll('.how-link')) how.remove();
  return said.textContent ?? '';
}

const TOPICS_OFFERED = 6;

/** The words and topics that a notice names, each with its link. */
function listsFrom({ missing, suggestions }: Answer, topics: Values['topic']) {
  return [
    ['missing', missing.map((word) => ({ text: word, href: null }))],
    ['words', suggestions.map((word) => ({ text: word, href: searchForUrl({ q: word }) }))],
    ['topics', topics.slice(0, TOPICS_OFFERED).map(({ value, label }) => ({ text: label, href: topicUrl(value) }))],
  ] as const;
}

function correction(page: ParentNode, answer: Answer, state: SearchState): DocumentFragment {
  const words = copyOf(page, 'template[data-notice=corrected]');
  fill(words, '[data-text]', asUnderstood(answer, state));
  fill(words, '[data-query]', state.q);
  need<HTMLAnchorElement>(words, 'a').href = writeState({ ...state, typed: true });
  return words;
}

/** What was typed, with its misspellings put right. */
function asUnderstood({ corrected }: Answer, { q }: SearchState): string {
  const right = new Map(corrected.map(({ from, to }) => [from, to]));
  const pieces = q.split(/(\s+)/u).map((piece) => right.get(wordsOf(piece).join(' ')) ?? piece);
  return pieces.join('');
}

function fill(root: ParentNode, selector: string, text: string): void {
  for (const place of root.querySelectorAll(selector)) place.textContent = text;
}

/** Fills a list of a template, with commas between; takes it away, and what introduces it, where it would be empty. */
function list(
  root: ParentNode,
  name: string,
  values: readonly { readonly text: string; readonly href: string | null }[],
): void {
  for (const place of root.querySelectorAll<HTMLElement>(`[data-list=${name}]`)) {
    const nodes = values.map(({ text, href }) => {
      const node = document.createElement(href === null ? 'q' : 'a');
      node.textContent = text;
      if (node instanceof HTMLAnchorElement) {
        node.href = href ?? '';
        if (name === 'words') node.dataset['searchGo'] = '';
      }
      return node;
    });
    need(place, '[data-values]').append(...nodes.flatMap((node, index) => (index > 0 ? [', ', node] : [node])));
    if (values.length === 0) place.remove();
  }
}
