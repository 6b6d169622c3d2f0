// Collected facts about a paper -> where it came out, in the parts that citations need, and the evidence for it. Pure.
import type { Venue } from '../../src/text/venue.ts';
import { addressOf, type Evidence, shown, showsTitle } from './evidence.ts';
import type { CollectedFacts } from './founded-facts.ts';

/**
 * The evidence that shows the title together with the venue and its year, or with the DOI; empty unless a reader can open it,
 * or the paper has a DOI to look up. None where the venue comes with a remark, or has the paper by others or in another order.
 */
export function venueEvidence({ title, venue, doi, evidence, note = '' }: CollectedFacts): readonly Evidence[] {
  if (venue === null || /\s\(/.test(venue) || OTHER_AUTHORS.test(note)) return [];
  const known = knownVenue(venue);
  const year = /\b(?:19|20)\d\d\b/.exec(venue)?.[0] ?? '';
  const name = venue.slice(0, venue.indexOf(year)).replace(/^IEEE |[\d(), ]+$/g, '');
  const names = (text: string) => text.toLowerCase().includes(name.toLowerCase()) || known?.[2].test(text) === true;
  return evidence.filter((each) => {
    const text = shown(each);
    if (!showsTitle(each, title) || (doi === null && addressOf(each) === null)) return false;
    return (doi !== null && text.includes(doi)) || (names(text) && text.includes(year));
  });
}

/** "IEEE TPAMI 45(4), 2023" of a journal in its parts; a conference as people write it. */
export function venueParts(venue: string): Venue {
  const kind = knownVenue(venue)?.[1] ?? (JOURNAL.test(venue) ? 'journal' : 'conference');
  const { name, volume, issue, year } = (kind === 'journal' && PARTS.exec(venue)?.groups) || {};
  if (name === undefined) return { name: venue, kind };
  return { name, kind, ...(volume !== undefined && { volume }), ...(issue !== undefined && { issue }), year };
}

/** What a collector writes where one place lists fewer authors than another, or in another order. */
const OTHER_AUTHORS =
  /\blists? (?:only )?\d+ (?:of|names|authors)\b|\b(?:lists?|puts?)\b[^;]*\b(?:before|after|first|second|last|missing)\b|\border\w*\b[^;]*\bdiffer|\bdiffer[^;]*\border|\banother order\b|\bswaps?\b/i;

/** How venues are written out, and those of them that are journals. */
const VENUES: readonly (readonly [short: string, kind: Venue['kind'], long: RegExp])[] = [
  ['NeurIPS', 'conference', /neural information processing systems|\bnips/i],
  ['ICML', 'conference', /conference on machine learning/i],
  ['ICLR', 'conference', /conference on learning representations/i],
  ['ACL', 'conference', /\bacl\b/i],
  ['TMLR', 'journal', /transactions on machine learning research/i],
  ['JMLR', 'journal', /journal of machine learning research/i],
  ['JAIR', 'journal', /journal of (?:ai|artificial intelligence) research/i],
];
const JOURNAL = /\b(?:IEEE T[A-Z]+|Transactions|Journal|Applications)\b/;
const PARTS =
  /^(?<name>\S.*?)(?:,? (?<volume>\d{1,3})(?:\((?<issue>\d+(?:[-–]\d+)?)\))?)?(?:, | )(?<year>(?:19|20)\d\d)$/;

function knownVenue(venue: string): (typeof VENUES)[number] | undefined {
  return VENUES.find(([short]) => new RegExp(`\\b${short}\\b`).test(venue));
}
