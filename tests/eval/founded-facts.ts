// Facts about a paper as collected from public sources, each with what shows them -> those that are well founded, and the
// sources that a reader can open. The rules are told to editors in content/README.md. Pure.
import type { Publication } from '../../src/corpus/schemas.ts';

/** One paper of the collection. */
export interface CollectedFacts {
  readonly title: string;
  readonly arxiv: string | null;
  readonly authors: readonly string[] | null;
  readonly venue: string | null;
  readonly doi: string | null;
  readonly evidence: readonly Evidence[];
  /** What the collector was unsure of. */
  readonly note?: string;
}

/** A public place, `source`, and a few words that stand there. */
export interface Evidence {
  readonly source: string;
  readonly excerpt: string;
}

/** What the digests tell of the paper. */
export interface Listed {
  readonly authorCount: number | null;
  /** YYYY-MM-DD. */
  readonly published: string | null;
}

/** What goes into a facts file. */
export type FoundedFacts = Partial<
  Pick<Publication, 'authors' | 'links' | 'sources'> & {
    readonly [Field in 'arxiv' | 'doi' | 'venue']: NonNullable<Publication[Field]>;
  }
>;

/** A field is left out where its own rule does not hold; without any there are no sources either. */
export function foundedFacts(facts: CollectedFacts, listed: Listed): FoundedFacts {
  const arxiv = isIdFounded(facts, listed) ? facts.arxiv : null;
  const doi = facts.evidence.some((each) => shown(each).includes(facts.doi ?? '\0')) ? facts.doi : null;
  const venue = foundedVenue(facts);
  const authors = areAuthorsFounded(facts, listed) ? (facts.authors ?? []) : [];
  const links = arxiv === null ? documents(facts) : [];
  if (arxiv === null && doi === null && venue === null && authors.length + links.length === 0) return {};
  return {
    ...(arxiv !== null && { arxiv }),
    ...(doi !== null && { doi }),
    ...(authors.length > 0 && { authors: [...authors] }),
    ...(venue !== null && { venue }),
    ...(links.length > 0 && { links }),
    sources: sourcesOf(facts, arxiv),
  };
}

/** Excerpts were cut off at this length: what they go on to say is not shown. */
const EXCERPT_ROOM = 220;
/** Months between the number that arXiv gave and the day that the listing gives. */
const MONTHS_APART = 1;

/**
 * One piece of evidence shows the title together with the id, or was cut off before it got there; and the month in the id
 * is that of publication.
 */
function isIdFounded({ arxiv, title, evidence }: CollectedFacts, { published }: Listed): boolean {
  if (arxiv === null) return false;
  const month = /^(\d\d)(\d\d)\./.exec(arxiv);
  if (month !== null && published !== null) {
    const months = (Number(month[1]) + 2000) * 12 + Number(month[2]);
    const listed = Number(published.slice(0, 4)) * 12 + Number(published.slice(5, 7));
    if (Math.abs(months - listed) > MONTHS_APART) return false;
  }
  return evidence.some((each) => showsTitle(each, title) && (shown(each).includes(arxiv) || isCut(each)));
}

/** What a collector writes who has more than one reading of a name or of the order. */
const DOUBT =
  /\b(?:guess\w*|unsure|inferred|handles?|majority|swaps?|stray|read as|spells?|prints|first name forms?)\b/i;

/** As many as the digest counts, in the order of the evidence up to where that was cut off, and no doubt told. */
function areAuthorsFounded({ authors, evidence, note = '' }: CollectedFacts, { authorCount }: Listed): boolean {
  if (authors === null || authors.length === 0 || DOUBT.test(note)) return false;
  if (authorCount !== null && authorCount !== authors.length) return false;
  const surnames = authors.map((name) => wordsOf(name).at(-1) ?? '');
  return evidence.some((each) => {
    const words = wordsOf(each.excerpt);
    let from = 0;
    const missing = surnames.findIndex((surname) => {
      const at = words.indexOf(surname, from);
      from = at + 1;
      return at < 0;
    });
    return missing < 0 || (missing > 0 && isCut(each));
  });
}

/** How venues are written out, and those of them that are journals. */
const VENUES: readonly (readonly [short: string, kind: 'conference' | 'journal', long: RegExp])[] = [
  ['NeurIPS', 'conference', /neural information processing systems|\bnips/i],
  ['ICML', 'conference', /conference on machine learning/i],
  ['ICLR', 'conference', /conference on learning representations/i],
  ['ACL', 'conference', /\bacl\b/i],
  ['TMLR', 'journal', /transactions on machine learning research/i],
  ['JMLR', 'journal', /journal of machine learning research/i],
  ['JAIR', 'journal', /journal of (?:ai|artificial intelligence) research/i],
];
const JOURNAL = /\b(?:IEEE T[A-Z]+|Transactions|Journal|Applications)\b/;

/** Named with its year by a piece of evidence, or borne out by a DOI; a venue with a remark behind it is none to print. */
function foundedVenue({ venue, doi, evidence }: CollectedFacts): Publication['venue'] {
  if (venue === null || /\s\(/.test(venue)) return null;
  const known = VENUES.find(([short]) => new RegExp(`\\b${short}\\b`).test(venue));
  const year = /\b(?:19|20)\d\d\b/.exec(venue)?.[0] ?? '';
  const name = venue.slice(0, venue.indexOf(year)).replace(/^IEEE |[\d(), ]+$/g, '');
  const names = (text: string) => text.toLowerCase().includes(name.toLowerCase()) || known?.[2].test(text) === true;
  const founded = evidence.some((each) => {
    const text = shown(each);
    return (doi !== null && text.includes(doi)) || (names(text) && text.includes(year));
  });
  if (!founded) return null;
  return { name: venue, kind: known?.[1] ?? (JOURNAL.test(venue) ? 'journal' : 'conference') };
}

/** Where there is no id to lead to the paper: documents that evidence itself leads to. */
function documents({ evidence }: CollectedFacts): Publication['links'] {
  const urls = evidence.flatMap(({ source }) => /^https?:\/\/\S+\.pdf(?=\s|$)/.exec(source)?.[0] ?? []);
  return [...new Set(urls)].map((url) => ({ url, kind: 'pdf' }));
}

/** Publishers and the places where researchers put their work themselves; others copy from these. */
const HOSTS =
  /^https?:\/\/(?:(?:www\.)?(?:arxiv\.org|github\.com|huggingface\.co|openreview\.net|openaccess\.thecvf\.com|aclanthology\.org|proceedings\.mlr\.press|doi\.org)|[\w-]+\.github\.io)\//;

/** Addresses that a reader can open; where evidence names none, that of the paper itself, where all of it can be checked. */
function sourcesOf({ evidence }: CollectedFacts, arxiv: string | null): string[] {
  const open = evidence.flatMap(({ source }) => addressOf(source) ?? []);
  const own = arxiv === null ? [] : [`https://arxiv.org/abs/${arxiv}`];
  return [...new Set(open.length > 0 ? open : own)];
}

/** An address, or a repository with commit and path: `owner/name@33f9884 lists/2021.json`, `owner/name README (git mirror)`. */
function addressOf(source: string): string | null {
  const address = /^https?:\/\/\S+/.exec(source)?.[0];
  if (address !== undefined) return HOSTS.test(address) ? address : null;
  const [, repository, commit = 'HEAD', path = ''] =
    /^([\w.-]+\/[\w.-]+)(?:@([0-9a-f]{7,40}))?(?: (\S+\.\w+))?(?:\s|$)/.exec(source) ?? [];
  if (repository === undefined || path.includes('...')) return null;
  const root = `https://github.com/${repository}`;
  if (path === '') return root;
  return `${root}/blob/${commit}/${path.split('/').map(encodeURIComponent).join('/')}`;
}

const shown = ({ source, excerpt }: Evidence): string => `${source} ${excerpt}`;
const isCut = ({ excerpt }: Evidence): boolean => excerpt.length >= EXCERPT_ROOM;

/** The name before a title's colon, or half of its words: excerpts shorten titles, and digests garble their formulas. */
function showsTitle(evidence: Evidence, title: string): boolean {
  const text = wordsOf(shown(evidence));
  const [name = ''] = title.split(':', 1);
  if (name !== title && ` ${text.join(' ')} `.includes(` ${wordsOf(name).join(' ')} `)) return true;
  const held = new Set(text);
  const words = wordsOf(title);
  return words.filter((word) => held.has(word)).length * 2 >= words.length;
}

function wordsOf(text: string): readonly string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}
