// The lines between two facts blocks -> titles and abstracts: the cheapest reading wins, so that one lost,
// doubled or cut line harms its own record alone. Pure.
import type { Line } from './lines.ts';

/** One record's text. Both parts are never null at once. */
export interface Segment {
  readonly first: Line;
  readonly title: string | null;
  readonly abstract: string | null;
  /** Upvotes as written above the title: a number, `-`, or null. */
  readonly upvotes: string | null;
  /** Lines that begin a part without a blank line above. */
  readonly unseparated: readonly Line[];
}

// What each irregularity costs. Found by weighing the damages that one line can do against each other; every pair that
// must not be confused is a case in the unit tests.
const COST = {
  titleMissing: 6,
  abstractMissing: 6,
  /** A record that ends before the facts do. */
  factsMissing: 3,
  /** Two paragraphs read as one part; less where an abstract goes on in the middle of a sentence. */
  blankInside: 12,
  blankInsideSentence: 2,
  /** Two parts read from one paragraph. */
  blankMissing: 4,
  titleWrapped: 0.5,
  numberAsText: 8,
  /** Two counts above one title: the second may be the title. */
  upvotesTwice: 4,
} as const;

/** Longer than any title of 6,000 that were looked at (202), and shorter than any abstract (279). */
const TITLE_LENGTH = 210;
const ABSTRACT_LENGTH = 250;
/** Lines of one title or abstract at most: keeps the work linear in the file. */
const MOST_LINES = 300;

const UPVOTES = /^(?:\d[\d,.]*k?|[-–—])$/i;
const SENTENCE_BREAK = /[.!?] +\p{Lu}/u;
const SENTENCE_END = /(?:[.!?…)\]}"”’]|https?:\S+|www\.\S+|\.io\S*)$/u;
const MID_SENTENCE = /^(?:\p{Ll}{2,}[ ,]|[,;)])/u;

/** What it costs to read a line on: within a paragraph, and across a blank line where a sentence goes on. */
interface Joint {
  readonly wrapped: number;
  readonly midSentence: number;
}
const TITLE_JOINT: Joint = { wrapped: COST.titleWrapped, midSentence: COST.blankInside };
const ABSTRACT_JOINT: Joint = { wrapped: 0, midSentence: COST.blankInsideSentence };

type Kind = 'upvotes' | 'title' | 'abstract';
interface Part {
  readonly kind: Kind;
  readonly lines: readonly Line[];
}
interface Step {
  readonly cost: number;
  readonly from: number;
  readonly awaitsAbstract: boolean;
  readonly kind: Kind | null;
}

/** Splits the lines of one run; every line belongs to exactly one part of one segment. */
export function segments(lines: readonly Line[]): readonly Segment[] {
  const steps = cheapest(lines);
  const parts: Part[] = [];
  let at = lines.length;
  let awaits = false;
  while (at > 0 || awaits) {
    const step = steps[at]?.[awaits ? 1 : 0] as Step;
    if (step.kind !== null) parts.push({ kind: step.kind, lines: lines.slice(step.from, at) });
    at = step.from;
    awaits = step.awaitsAbstract;
  }
  return assemble(parts.reverse());
}

/** What is looked at of a line, once: it may be read in hundreds of parts. */
interface Looks {
  readonly length: number;
  readonly opensParagraph: boolean;
  readonly isUpvotes: boolean;
  /** A sentence ends within the line. */
  readonly breaks: boolean;
  readonly endsSentence: boolean;
  /** Its last sign is a full stop or an exclamation mark. */
  readonly stops: boolean;
  /** It goes on in the middle of a sentence that the line above has not ended. */
  readonly goesOn: boolean;
}

function looksOf({ text, opensParagraph }: Line, above: Line | undefined): Looks {
  return {
    length: text.length,
    opensParagraph,
    isUpvotes: UPVOTES.test(text),
    breaks: SENTENCE_BREAK.test(text),
    endsSentence: SENTENCE_END.test(text),
    stops: /[.!]$/.test(text),
    goesOn: above !== undefined && MID_SENTENCE.test(text) && !SENTENCE_END.test(above.text),
  };
}

/** steps[i][s]: the best way to have read i lines, with (s = 1) or without (s = 0) a title that awaits its abstract. */
function cheapest(run: readonly Line[]): readonly (readonly (Step | undefined)[])[] {
  const lines = run.map((line, at) => looksOf(line, run[at - 1]));
  const steps: (Step | undefined)[][] = Array.from({ length: lines.length + 1 }, () => [undefined, undefined]);
  steps[0] = [{ cost: 0, from: 0, awaitsAbstract: false, kind: null }, undefined];
  const offer = (to: number, state: 0 | 1, cost: number, from: number, awaitsAbstract: boolean, kind: Kind | null) => {
    const row = steps[to] as (Step | undefined)[];
    if (row[state] === undefined || cost < row[state].cost) row[state] = { cost, from, awaitsAbstract, kind };
  };
  const endsAt = (to: number): number => (to < lines.length ? COST.factsMissing : 0);
  for (let from = 0; from <= lines.length; from += 1) {
    const abstracts = abstractCosts(lines, from);
    const waiting = steps[from]?.[1];
    if (waiting !== undefined) {
      offer(from, 0, waiting.cost + COST.abstractMissing + endsAt(from), from, true, null);
      abstracts.forEach((cost, more) => {
        const to = from + 1 + more;
        offer(to, 0, waiting.cost + cost + endsAt(to), from, true, 'abstract');
      });
    }
    const idle = steps[from]?.[0];
    if (idle === undefined) continue;
    if (lines[from]?.isUpvotes && from + 1 < lines.length) {
      const second = lines[from - 1]?.isUpvotes ? COST.upvotesTwice : 0;
      offer(from + 1, 0, idle.cost + second, from, false, 'upvotes');
    }
    titleCosts(lines, from).forEach((cost, more) => {
      offer(from + 1 + more, 1, idle.cost + cost, from, false, 'title');
    });
    abstracts.forEach((cost, more) => {
      const to = from + 1 + more;
      offer(to, 0, idle.cost + cost + COST.titleMissing + endsAt(to), from, false, 'abstract');
    });
  }
  return steps;
}

const titleCosts = (lines: readonly Looks[], from: number) =>
  partCosts(lines, from, TITLE_JOINT, (length, first, last, breaks) => {
    const tooLong = Math.max(0, length - TITLE_LENGTH) / 20;
    const number = length === first.length && first.isUpvotes ? COST.numberAsText : 0;
    return Math.min(tooLong, 30) + number + (last.stops ? 2 : 0) + (breaks ? 3 : 0);
  });

const abstractCosts = (lines: readonly Looks[], from: number) =>
  partCosts(lines, from, ABSTRACT_JOINT, (length, first, last) => {
    const tooShort = Math.min(Math.max(0, ABSTRACT_LENGTH - length) / 25, 10);
    const number = length === first.length && first.isUpvotes ? COST.numberAsText : 0;
    return tooShort + number + (last.endsSentence ? 0 : 1.5);
  });

/**
 * What one part costs that begins with the line `from` and is one line long, two, and so on: what it takes to join them,
 * and how they look together.
 */
function partCosts(
  lines: readonly Looks[],
  from: number,
  joint: Joint,
  look: (length: number, first: Looks, last: Looks, breaks: boolean) => number,
): readonly number[] {
  const first = lines[from];
  if (first === undefined) return [];
  const costs: number[] = [];
  let joins = from === 0 || first.opensParagraph || lines[from - 1]?.isUpvotes ? 0 : COST.blankMissing;
  let length = 0;
  let breaks = false;
  for (let at = from; at < Math.min(lines.length, from + MOST_LINES); at += 1) {
    const line = lines[at] as Looks;
    if (at > from) joins += joinCost(line, joint);
    length += line.length + (at > from ? 1 : 0);
    breaks ||= line.breaks;
    if (joins > 3 * COST.blankInside) break;
    costs.push(joins + look(length, first, line, breaks));
  }
  return costs;
}

function joinCost({ opensParagraph, goesOn }: Looks, joint: Joint): number {
  if (!opensParagraph) return joint.wrapped;
  return goesOn ? joint.midSentence : COST.blankInside;
}

function assemble(parts: readonly Part[]): readonly Segment[] {
  const found: Segment[] = [];
  let title: Part | null = null;
  let upvotes: string | null = null;
  const close = (abstract: Part | null) => {
    const given = [title, abstract].filter((part) => part !== null);
    const first = given[0]?.lines[0];
    if (first !== undefined) {
      const below = upvotes === null ? given : given.filter((part) => part !== title);
      const unseparated = below.flatMap((part) => part.lines.slice(0, 1)).filter((line) => !line.opensParagraph);
      found.push({ first, title: textOf(title), abstract: textOf(abstract), upvotes, unseparated });
      upvotes = null;
    }
    title = null;
  };
  for (const part of parts) {
    if (part.kind === 'abstract') {
      close(part);
      continue;
    }
    close(null);
    if (part.kind === 'upvotes') upvotes = textOf(part);
    else title = part;
  }
  close(null);
  return found;
}

function textOf(part: Part | null): string | null {
  return part === null ? null : part.lines.map((line) => line.text).join(' ');
}
