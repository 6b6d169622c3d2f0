// An opened note “Cite” -> the same with a choice of formats, and buttons that copy and save. Runs in browsers.
import type { Citable } from '../exports/citations/citable.ts';
import { type CitationFormat, PAPER_FORMATS } from '../exports/citations/formats.ts';
import { copy, save } from './handing-over.ts';
import { part } from './part.ts';

/** `note`: the element, with the paper in `data-citable`. */
export function offerFormats(note: HTMLElement): void {
  const paper: Citable = JSON.parse(note.dataset['citable'] ?? '');
  const text = part(note, 'cite-text');
  const said = part(note, 'cite-said');
  const formats = part(note, 'cite-formats');
  let chosen = PAPER_FORMATS[0] as CitationFormat;
  formats.addEventListener('change', ({ target }) => {
    const format = PAPER_FORMATS.find(({ ending }) => target instanceof HTMLInputElement && ending === target.value);
    if (format === undefined) return;
    chosen = format;
    text.textContent = chosen.write([paper]);
    text.parentElement?.scrollTo(0, 0);
    said.textContent = '';
  });
  part(note, 'cite-copy').addEventListener('click', async () => {
    said.textContent = '';
    const copied = await copy(text.textContent ?? '');
    if (!copied) getSelection()?.selectAllChildren(text);
    said.textContent = copied ? 'Copied' : 'Selected, to be copied by the keys of your browser';
  });
  part(note, 'cite-save').addEventListener('click', () => {
    save(`${paper.key}.${chosen.ending}`, chosen.type, chosen.write([paper]));
    said.textContent = 'Saved';
  });
  for (const hidden of [formats, part(note, 'cite-actions')]) hidden.hidden = false;
}
