// What stands in a public place about a paper: whether it shows its title, and where a reader can open it. Pure.

/** A public place, `source`, and a few words that stand there. */
export interface Evidence {
  readonly source: string;
  readonly excerpt: string;
}

export const shown = ({ source, excerpt }: Evidence): string => `${source} ${excerpt}`;
export const isCut = ({ excerpt }: Evidence): boolean => excerpt.length >= EXCERPT_ROOM;

/** The name before a title's colon, or half of its words: excerpts shorten titles, and digests garble their formulas. */
export function showsTitle(evidence: Evidence, title: string): boolean {
  const text = wordsOf(shown(evidence));
  const [name = ''] = title.split(':', 1);
  if (name !== title && ` ${text.join(' ')} `.includes(` ${wordsOf(name).join(' ')} `)) return true;
  const held = new Set(text);
  const words = wordsOf(title);
  return words.filter((word) => held.has(word)).length * 2 >= words.length;
}

/** In small letters without accents. */
export function wordsOf(text: string): readonly string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Where a reader can open it: an address, or a repository with commit and path: `owner/name@33f9884 lists/2021.json`, `owner/name README (git mirror)`. */
export function addressOf({ source }: Evidence): string | null {
  const address = /^https?:\/\/\S+/.exec(source)?.[0];
  if (address !== undefined) return HOSTS.test(address) ? address : null;
  const [, repository, commit = 'HEAD', path = ''] =
    /^([\w.-]+\/[\w.-]+)(?:@([0-9a-f]{7,40}))?(?: (\S+\.\w+))?(?:\s|$)/.exec(source) ?? [];
  if (repository === undefined || path.includes('...')) return null;
  const root = `https://github.com/${repository}`;
  if (path === '') return root;
  return `${root}/blob/${commit}/${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** Excerpts were cut off at this length: what they go on to say is not shown. */
const EXCERPT_ROOM = 220;

/** Publishers and the places where researchers put their work themselves; others copy from these. */
const HOSTS =
  /^https?:\/\/(?:(?:www\.)?(?:arxiv\.org|github\.com|huggingface\.co|openreview\.net|openaccess\.thecvf\.com|aclanthology\.org|proceedings\.mlr\.press|doi\.org)|[\w-]+\.github\.io)\//;
