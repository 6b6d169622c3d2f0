// A made-up listing page for tests: `page(entry(...), entry(...))` is its text.

export const PREAMBLE = `new

Get trending papers in your email inbox!

Subscribe

Daily Papers

byAK and the research community

Nov 6`;

export const ABSTRACT =
  'Lanterns drift when the wind is uneven, and earlier methods hold them in place with ropes. We propose a counterweight that learns from the drift itself and needs no rope. On three harbours it keeps nine lanterns of ten upright through the night, and it costs less than a rope would. A sailor can carry it in one hand.';

export function facts(authors = '  • 4 authors', date = 'Apr 1, 2021'): string {
  return [authors, '·', date].filter((line) => line !== '').join('\n');
}

/** Title, abstract and facts with blank lines between; leave one out by passing an empty text. */
export function entry(title: string, abstract = ABSTRACT, below = facts()): string {
  return [title, abstract, below].filter((part) => part !== '').join('\n\n');
}

export function page(...entries: readonly string[]): string {
  return [PREAMBLE, ...entries].join('\n\n');
}
