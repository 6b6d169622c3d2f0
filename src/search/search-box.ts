// The search box of every page: `/` leads to it, and the engine is fetched while the reader starts to type. Runs in browsers.

/** The box that `/` leads to: the last on the page, since a search page's own stands after the one in the head. */
const boxes = document.querySelectorAll<HTMLInputElement>('[data-search-input]');
const box = boxes[boxes.length - 1];

addEventListener('keydown', (event) => {
  const modified = event.ctrlKey || event.metaKey || event.altKey;
  if (event.key !== '/' || modified || event.isComposing || event.defaultPrevented || isWriting(event.target)) return;
  event.preventDefault();
  box?.focus();
  box?.select();
});

// What is fetched on one page is in the browser's cache on the next.
box?.addEventListener(
  'focus',
  () => void import('./engine.ts').then(({ loadEngine }) => loadEngine()).catch(() => undefined),
  {
    once: true,
  },
);

function isWriting(target: EventTarget | null): boolean {
  const fields = 'input:not([type=checkbox], [type=radio]), textarea, select';
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(fields));
}

// Without an import or export of its own it would be no module to TypeScript.
export {};
