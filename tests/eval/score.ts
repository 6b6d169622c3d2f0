// Topics found and topics that readers gave -> precision, recall and F1. Pure.

/** How often the matcher and the readers agree, and how often only one of them names a topic. */
export interface Tally {
  readonly both: number;
  readonly matcherOnly: number;
  readonly readersOnly: number;
}

/** What readers gave one paper, and what the matcher found. */
export interface Judged {
  readonly core: readonly string[];
  /** Neither right nor wrong. */
  readonly maybe: readonly string[];
  readonly found: readonly string[];
}

/** The same, with the half that the paper belongs to. */
export type HalvedPaper = Judged & { readonly half: 'tune' | 'val' };

/** Adds up over papers, for one topic or for all. */
export function tally(papers: readonly Judged[], topic?: string): Tally {
  const count = (per: (paper: Judged) => readonly string[]) =>
    papers.reduce((sum, paper) => sum + per(paper).filter((one) => topic === undefined || one === topic).length, 0);
  return {
    both: count(({ core, found }) => found.filter((one) => core.includes(one))),
    matcherOnly: count(({ core, maybe, found }) => found.filter((one) => ![...core, ...maybe].includes(one))),
    readersOnly: count(({ core, found }) => core.filter((one) => !found.includes(one))),
  };
}

/** The share of what was found that is right, from 0 to 1; null where nothing was found. */
export function precision({ both, matcherOnly }: Tally): number | null {
  return share(both, both + matcherOnly);
}

/** The share of what readers gave that was found, from 0 to 1; null where they gave nothing. */
export function recall({ both, readersOnly }: Tally): number | null {
  return share(both, both + readersOnly);
}

/** Harmonic mean of the two; of a tally over all topics this is micro-F1. Null where there is nothing to find. */
export function f1({ both, matcherOnly, readersOnly }: Tally): number | null {
  return share(2 * both, 2 * both + matcherOnly + readersOnly);
}

/** The columns of one topic's row: how well it is found on validation, by rules alone too, and on the papers learned from. */
export function topicScores(topic: string, learned: readonly HalvedPaper[], byRules: readonly HalvedPaper[]) {
  const of = (papers: readonly HalvedPaper[], wanted: HalvedPaper['half']) =>
    tally(
      papers.filter(({ half }) => half === wanted),
      topic,
    );
  const own = of(learned, 'val');
  return {
    precision: precision(own),
    recall: recall(own),
    F1: f1(own),
    'rules alone': f1(of(byRules, 'val')),
    'tuning F1': f1(of(learned, 'tune')),
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
