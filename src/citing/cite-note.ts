// The note “Cite” of a paper's page: once it is opened, what writes citations is loaded. Runs in browsers.

class CiteNote extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details');
    const open = () => {
      if (!details?.open) return;
      details.removeEventListener('toggle', open);
      import('./citing.ts').then(({ offerFormats }) => offerFormats(this)).catch(console.error);
    };
    details?.addEventListener('toggle', open);
    // A browser may have opened it before, to show what was searched for on the page.
    open();
  }
}

customElements.define('cite-note', CiteNote);
