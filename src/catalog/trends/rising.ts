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
 * What rose beyond chance, the largest gain of share first. Fisher's exact test, one-sided; since many things are tested
 * at once, each must be the less likely (Bonferroni).
 */
export function risen(occurrences: readonly Occurrence[], now: number, before: number): readonly Rise[] {
  const tested = occurrences.filter((each) => each.now >= LEAST_NOW);
  const logs = logFactorials(now + before);
  const gain = (rise: Rise) => rise.now / now - rise.before / Math.max(1, before);
  return tested
    .map((each) => ({ ...each, chance: chanceOf(each, now, before, logs) }))
    .filter(({ chance }) => chance * tested.length < CHANCE)
    .sort((a, b) => gain(b) - gain(a) || a.chance - b.chance || byText(a.key, b.key));
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
