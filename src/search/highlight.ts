// `?highlight=prune+vision` on a paper's page -> these words marked in title and abstract, and a line that takes the marks away. Browser.
import { stemmer } from 'stemmer';
import { LONGEST_QUERY } from './contract.ts';

const NAME = 'highlight';
const WORD = /[\p{L}\p{N}\p{M}+#%]+/gu;

/** Marks every word that has the stem of an asked one; without any such word the page stays as it is. */
export function highlight(): void {
  const asked = (new URLSearchParams(location.search).get(NAME) ?? '').slice(0, LONGEST_QUERY).match(WORD) ?? [];
  const abstract = document.querySelector('.abstract');
  const title = document.querySelector('h1');
  if (title === null || abstract === null) return;
  const places = [title, abstract].flatMap((part) => rangesOf(part, asked));
  if (places.length === 0) return;
  const unmark = 'highlights' in CSS ? paint(places) : wrap(places);
  const line = document.createElement('p');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Remove';
  button.addEventListener('click', () => {
    unmark();
    line.remove();
    const address = new URL(location.href);
    address.searchParams.delete(NAME);
    history.replaceState(history.state, '', address);
    document.querySelector('main')?.focus({ preventScroll: true });
  });
  line.className = 'legend found-line';
  line.append(`Underlined: your search for “${asked.join(' ')}”. `, button);
  abstract.append(line);
}

/** Last words first, so that wrapping one leaves the places of the others. */
function rangesOf(part: Element, asked: readonly string[]): Range[] {
  const stems = new Set(asked.map(stemOf));
  const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (text.parentElement?.closest('math, .legend')) continue;
    for (const { 0: word, index } of text.data.matchAll(WORD)) {
      if (!stems.has(stemOf(word))) continue;
      const range = new Range();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      ranges.unshift(range);
    }
  }
  return ranges;
}

function stemOf(word: string): string {
  return stemmer(
    word
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}]/gu, '')
      .toLowerCase(),
  );
}

function paint(ranges: readonly Range[]): () => void {
  const found = new Highlight();
  // Not as arguments: an abstract may have more of them than a call may.
  for (const range of ranges) found.add(range);
  CSS.highlights.set('found', found);
  return () => void CSS.highlights.delete('found');
}

function wrap(ranges: readonly Range[]): () => void {
  const marks = ranges.map((range) => {
    const mark = document.createElement('mark');
    mark.className = 'found';
    range.surroundContents(mark);
    return mark;
  });
  return () => {
    for (const mark of marks) mark.replaceWith(...mark.childNodes);
  };
}
