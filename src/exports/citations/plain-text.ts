// Papers -> references as text, after the manner of APA, seventh edition, without italics. Pure.
import { doiUrl } from '../../text/identifiers.ts';
import type { Venue } from '../../text/venue.ts';
import { type Citable, plainText, readAt, remark, yearOf } from './citable.ts';
import { type AuthorName, authorNames, fullFamily } from './names.ts';

/** One line each. */
export function plainReferences(papers: readonly Citable[]): string {
  return papers.map((paper) => `${reference(paper)}\n`).join('');
}

/** Authors, year, title, where it came out, where to read it. Of a paper without authors the title comes first, as there. */
export function reference(paper: Citable): string {
  const { title, venue, arxiv, doi } = paper;
  const year = `(${yearOf(paper) ?? 'n.d.'}).`;
  const named = title === null ? '[Title lost].' : ended(plainText(title));
  const authors = authorsOf(authorNames(paper.authors));
  const [note, eprint] = [remark(paper), arxiv === null ? null : `arXiv:${arxiv}.`];
  return [
    ...(authors === '' ? [named, year] : [ended(authors), year, named]),
    venue === null ? null : ended(placeIn(venue)),
    eprint,
    note === null ? null : ended(note),
    doi === null ? readAt(paper) : doiUrl(doi),
  ]
    .filter((part) => part !== null)
    .join(' ');
}

/** "IEEE TPAMI, 45(4)"; the year stands behind the authors. */
function placeIn({ name, volume = '', issue }: Venue): string {
  const place = `${volume}${issue === undefined ? '' : `(${issue})`}`;
  return place === '' ? name : `${name}, ${place}`;
}

const MOST_AUTHORS = 20;

/** "Chen, M., Peng, H., & Ling, H."; of more than twenty the first nineteen, an ellipsis and the last. */
function authorsOf(names: readonly AuthorName[]): string {
  const written = names.map(initialled);
  if (written.length > MOST_AUTHORS) return `${written.slice(0, MOST_AUTHORS - 1).join(', ')}, … ${written.at(-1)}`;
  const [last, ...before] = written.toReversed();
  if (last === undefined || before.length === 0) return last ?? '';
  return `${before.toReversed().join(', ')}, & ${last}`;
}

function initialled(name: AuthorName): string {
  if ('literal' in name) return name.literal;
  const initials = name.given
    .split(' ')
    .map((word) =>
      word
        .split('-')
        .filter((part) => part !== '')
        .map((part) => `${[...part][0]}.`)
        .join('-'),
    )
    .filter((initial) => initial !== '')
    .join(' ');
  return [fullFamily(name), initials, name.suffix].filter((part) => part !== '').join(', ');
}

function ended(text: string): string {
  return /[.!?…]["”’)\]]?$/u.test(text) ? text : `${text}.`;
}
