// “Export” over the results of a search: once it is opened, what exports is loaded. Runs in browsers.

const panel = document.querySelector<HTMLDetailsElement>('[data-export]');

panel?.addEventListener('toggle', () => load(panel), { once: true });

function load(opened: HTMLDetailsElement): void {
  import('./export-panel.ts')
    .then(({ offerExport }) => offerExport(opened))
    .catch(() => {
      for (const line of opened.querySelectorAll<HTMLElement>('[data-export-failed]')) line.hidden = false;
    });
}
