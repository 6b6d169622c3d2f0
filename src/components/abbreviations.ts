// A short form that is hovered over, focused or tapped -> what it stands for, in a note beside it that Escape dismisses. Browser.

const note = document.createElement('span');
note.className = 'long-form';
note.id = 'long-form';
const words = document.createElement('span');
const more = document.createElement('a');
more.textContent = 'Glossary';
note.append(words, ' ', more);

/** Milliseconds that a pointer may take from the word to the note. */
const PATIENCE = 250;

let shown: HTMLAnchorElement | null = null;
let long = '';
let touched = false;
let timer: ReturnType<typeof setTimeout>;

const wordAt = (event: Event) => (event.target as Element).closest?.<HTMLAnchorElement>('a.abbreviation') ?? null;

function show(word: HTMLAnchorElement): void {
  clearTimeout(timer);
  const place = word.closest<HTMLElement>('.abstract');
  if (word === shown || place === null) return;
  hide();
  shown = word;
  long = word.title;
  words.textContent = long;
  more.href = word.href;
  // The browser's own note would cover this one.
  word.removeAttribute('title');
  word.setAttribute('aria-describedby', note.id);
  place.append(note);
  const [around, box] = [place.getBoundingClientRect(), word.getClientRects()[0] ?? word.getBoundingClientRect()];
  const left = Math.max(0, Math.min(box.left - around.left, around.width - note.offsetWidth));
  const below = box.bottom + note.offsetHeight + 4 < innerHeight;
  note.style.left = `${left}px`;
  note.style.top = `${(below ? box.bottom + 2 : box.top - note.offsetHeight - 2) - around.top}px`;
}

function hide(): void {
  clearTimeout(timer);
  if (shown === null) return;
  shown.title = long;
  shown.removeAttribute('aria-describedby');
  shown = null;
  note.remove();
}

document.addEventListener('pointerdown', (event) => {
  touched = event.pointerType === 'touch';
  if (wordAt(event) === null && !note.contains(event.target as Node)) hide();
});
document.addEventListener('pointerover', (event) => {
  const word = wordAt(event);
  if (word !== null && event.pointerType !== 'touch') show(word);
  else if (note.contains(event.target as Node)) clearTimeout(timer);
});
document.addEventListener('pointerout', (event) => {
  const left = wordAt(event) !== null || note.contains(event.target as Node);
  if (!left || event.pointerType === 'touch') return;
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (shown !== document.activeElement) hide();
  }, PATIENCE);
});
document.addEventListener('focusin', (event) => {
  const word = wordAt(event);
  // A tap shows the note by its click: what gets focus before would be taken for shown already.
  if (word === null && !note.contains(event.target as Node)) hide();
  if (word !== null && !touched) show(word);
});
document.addEventListener('click', (event) => {
  const word = wordAt(event);
  if (word === null || !touched || word === shown) return;
  event.preventDefault();
  show(word);
});
document.addEventListener('keydown', (event) => {
  touched = false;
  if (event.key === 'Escape') hide();
});
