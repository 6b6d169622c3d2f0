// Citation.js comes without types; what tests use of it.
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string | readonly object[]);
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
