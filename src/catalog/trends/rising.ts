// How many of the newest and of the earlier papers have something -> what rose, by Fisher's exact test. Pure.
import { byText } from '../../text/order.ts';

/** How often something stands in the newest papers and in those before. */
export interface Occurrence {
  /** Slug of a topic, key of a term. */
  readonly key: string;
  readonly now: number;
  readonly before: number;
}

/** Something that rose. */
export interface Rise extends Occurrence {
  /** Chance of seeing as many or more among the newest, if newest and earlier papers did not differ. */
  readonly chance: number;
}

/** Something that rose, with the papers that have it. */
export interface HeldRise extends Rise {
  readonly papers: ReadonlySet<number>;
}

/** Which digests are the newest. */
export interface Newest {
  /** Ids of the newest digests, newest first. */
  readonly digests: readonly string[];
  /** First and last of their dates. */
  readonly from: string;
  readonly to: string;
}

/** Fewer papers than this among the newest say nothing, however rare they were before. */
export const LEAST_NOW = 4;

/** Days, counted back from the newest digest's date and including it. */
export const NEWEST_DAYS = 30;

/** The newest digests hold at most this share of all papers, so that there is something to compare them with. */
export const NEWEST_SHARE = 0.25;

/** What is taken for chance in one list of several: one in twenty. */
export const CHANCE = 0.05;

/** A ratio can be relied on up to so many standard errors of its logarithm. */
export const STANDARD_ERRORS = 3;

/** Where this share of the newest papers with one thing have another too, the one goes with the other. */
export const NEARLY_ALL = 0.8;

/**
 * The newest digests: of the last 30 days, as many as hold at most a quarter of all listings, but at least those of the
 * newest date. Null where there is no digest before them.
 */
export function newestDigests(
  digests: readonly { readonly id: string; readonly date: string; readonly papers: number }[],
): Newest | null {
  const dates = [...Map.groupBy(digests, ({ date }) => date)].toSorted(([a], [b]) => (a < b ? 1 : -1));
  const all = digests.reduce((sum, { papers }) => sum + papers, 0);
  const to = dates[0]?.[0];
  if (to === undefined) return null;
  const ids: string[] = [];
  let from = to;
  let papers = 0;
  for (const [date, own] of dates) {
    papers += own.reduce((sum, digest) => sum + digest.papers, 0);
    if (date !== to && (daysBetween(date, to) >= NEWEST_DAYS || papers > all * NEWEST_SHARE)) break;
    ids.push(...own.map(({ id }) => id).toSorted());
    from = date;
  }
  return ids.length === digests.length ? null : { digests: ids, from, to };
}

/**
 * What rose beyond chance, the largest ratio that can be relied on first. Fisher's exact test, one-sided; since many things
 * are tested at once, each must be the less likely (Bonferroni).
 */
export function risen(occurrences: readonly Occurrence[], now: number, before: number): readonly Rise[] {
  const tested = occurrences.filter((each) => each.now >= LEAST_NOW);
  const logs = logFactorials(now + before);
  return tested
    .map((each) => ({ ...each, chance: chanceOf(each, now, before, logs), ratio: reliableRatio(each, now, before) }))
    .filter(({ chance }) => chance * tested.length < CHANCE)
    .sort((a, b) => b.ratio - a.ratio || a.chance - b.chance || byText(a.key, b.key))
    .map(({ ratio: _, ...rise }) => rise);
}

/**
 * The first so many of the rises that say more than those above them, or than the given ones: what goes with another, and
 * rose no more among the papers that have the other, is explained by it.
 */
export function unexplained(
  rises: readonly HeldRise[],
  given: readonly HeldRise[],
  isNew: (paper: number) => boolean,
  most: number,
): readonly HeldRise[] {
  const listed: HeldRise[] = [];
  for (const rise of rises) {
    if (listed.length >= most) break;
    if (![...given, ...listed].some((other) => explains(other, rise, isNew))) listed.push(rise);
  }
  return listed;
}

function explains(other: HeldRise, { key, now, papers }: HeldRise, isNew: (paper: number) => boolean): boolean {
  const shared = [...papers].filter((paper) => other.papers.has(paper));
  const sharedNow = shared.filter(isNew).length;
  if (sharedNow < now * NEARLY_ALL) return false;
  return risen([{ key, now: sharedNow, before: shared.length - sharedNow }], other.now, other.before).length === 0;
}

/**
 * Logarithm of the ratio of the two shares, less its standard errors (delta method): many papers make a small ratio sure, few
 * papers a large one doubtful. With one earlier paper more, since there may be none.
 */
function reliableRatio(each: Occurrence, now: number, before: number): number {
  const [earlier, allEarlier] = [each.before + 1, before + 1];
  const error = Math.sqrt(1 / each.now - 1 / now + 1 / earlier - 1 / allEarlier);
  return Math.log(each.now / now) - Math.log(earlier / allEarlier) - STANDARD_ERRORS * error;
}

/** Sum of the hypergeometric distribution from `now` upwards: so many of the newest papers by chance alone. */
function chanceOf(each: Occurrence, now: number, before: number, logs: Float64Array): number {
  const log = (n: number) => logs[n] ?? 0;
  const choose = (n: number, k: number) => log(n) - log(k) - log(n - k);
  const having = each.now + each.before;
  const all = choose(now + before, having);
  let chance = 0;
  for (let k = each.now; k <= Math.min(now, having); k += 1)
    if (having - k <= before) chance += Math.exp(choose(now, k) + choose(before, having - k) - all);
  return Math.min(1, chance);
}

function logFactorials(upTo: number): Float64Array {
  const logs = new Float64Array(upTo + 1);
  for (let n = 2; n <= upTo; n += 1) logs[n] = (logs[n - 1] ?? 0) + Math.log(n);
  return logs;
}

function daysBetween(earlier: string, later: string): number {
  return (Date.parse(later) - Date.parse(earlier)) / 86_400_000;
}
