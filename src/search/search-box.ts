// The search of every page: `/` and Ctrl or Cmd with K open the palette, so does the box in the head. Runs in browsers.
const box = document.querySelector<HTMLInputElement>('.search-box input');
/** The search page has a box of its own. */
const own = document.querySelector<HTMLInputElement>('search-page [data-search-input]');
const dialog = document.querySelector<HTMLDialogElement>('[data-palette]');
const field = dialog?.querySelector('input');

addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.isComposing || event.altKey) return;
  const modified = event.ctrlKey || event.metaKey;
  const palette = modified && !event.shiftKey && event.key.toLowerCase() === 'k';
  if (!palette && (modified || event.key !== '/' || isWriting(event.target))) return;
  event.preventDefault();
  if (palette || own === null) open();
  else {
    own.focus();
    own.select();
  }
});

// Who comes to the box with the Tab key finds a plain form there; a press shows more.
box?.addEventListener('click', (event) => {
  // Otherwise the focus would come back to the box when the palette closes, and with it the keyboard of the phone.
  if ((event as PointerEvent).pointerType === 'touch') box.blur();
  open(box.value);
});
box?.addEventListener('focus', preload, { once: true });

const params = new URLSearchParams(location.search);
const asked = (params.get('q') ?? '').slice(0, own?.maxLength);
// Wherever a search comes from, it comes here; one that is reloaded or gone back to is not made again.
const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
if (own !== null && asked !== '' && arrival?.type === 'navigate')
  void import('./asked.ts').then(({ noteSearch }) => noteSearch(asked)).catch(() => undefined);

if (params.has('highlight')) void import('./highlight.ts').then(({ highlight }) => highlight()).catch(() => undefined);

/** The dialog opens at once, so that no letter is lost; what fills it may come after. */
function open(text = ''): void {
  if (!dialog || !field) return;
  if (!dialog.open) dialog.showModal();
  if (text !== '') field.value = text;
  field.focus();
  field.select();
  void import('./palette/palette.ts').then(({ attend }) => attend(dialog)).catch(() => undefined);
  preload();
}

let isPreloading = false;

/** What is fetched on one page is in the browser's cache on the next. */
function preload(): void {
  if (!isPreloading) preloadEngine();
  isPreloading = true;
  void import('./tools.ts').then(({ loadTools }) => loadTools()).catch(() => undefined);
}

/** The engine's files come beside the scripts that ask for them: on a slow line one after the other is a wait for each. */
function preloadEngine(): void {
  for (const file of box?.dataset['engine']?.split(' ') ?? []) {
    const link = document.createElement('link');
    link.rel = file.endsWith('.js') ? 'modulepreload' : 'preload';
    // The same mode and credentials as of the engine's own requests, or the files would come twice.
    if (link.rel === 'preload') Object.assign(link, { as: 'fetch', crossOrigin: 'anonymous' });
    // What begins an index must be that of now, whatever the browser remembers: Pagefind asks for it so too.
    link.href = file.endsWith('entry.json') ? `${file}?ts=${performance.timeOrigin}` : file;
    document.head.append(link);
  }
}

function isWriting(target: EventTarget | null): boolean {
  const fields = 'input:not([type=checkbox], [type=radio]), textarea, select';
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(fields));
}

// Without an import or export of its own it would be no module to TypeScript.
export {};
