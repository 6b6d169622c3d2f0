// An opened note “Cite” -> the same with a choice of formats, and buttons that copy and save. Runs in browsers.
import type { Citable } from '../exports/citations/citable.ts';
import { type CitationFormat, PAPER_FORMATS } from '../exports/citations/formats.ts';

/** `note`: the element, with the paper in `data-citable`. */
export function offerFormats(note: HTMLElement): void {
  const paper: Citable = JSON.parse(note.dataset['citable'] ?? '');
  const text = part(note, 'text');
  const said = part(note, 'said');
  const formats = part(note, 'formats');
  let chosen = PAPER_FORMATS[0] as CitationFormat;
  formats.addEventListener('change', ({ target }) => {
    const format = PAPER_FORMATS.find(({ ending }) => target instanceof HTMLInputElement && ending === target.value);
    if (format === undefined) return;
    chosen = format;
    text.textContent = chosen.write([paper]);
    text.parentElement?.scrollTo(0, 0);
    said.textContent = '';
  });
  part(note, 'copy').addEventListener('click', async () => {
    said.textContent = '';
    const copied = await copy(text);
    said.textContent = copied ? 'Copied' : 'Selected, to be copied by the keys of your browser';
  });
  part(note, 'save').addEventListener('click', () => {
    save(`${paper.key}.${chosen.ending}`, chosen);
    said.textContent = 'Saved';
  });
  for (const hidden of [formats, part(note, 'actions')]) hidden.hidden = false;

  function save(name: string, { type, write }: CitationFormat): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([write([paper])], { type: `${type};charset=utf-8` }));
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  }
}

/** Whether the text is in the clipboard now; else it is selected at least. A page without https has no clipboard. */
async function copy(text: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text.textContent ?? '');
    return true;
  } catch {
    getSelection()?.selectAllChildren(text);
    return false;
  }
}

function part(note: HTMLElement, name: string): HTMLElement {
  const found = note.querySelector<HTMLElement>(`[data-cite-${name}]`);
  if (found === null) throw new Error(`The page has no [data-cite-${name}].`);
  return found;
}
