// A paper of the catalogue -> what its citations are written from. Pure: runs in builds and tests.
import type { CatalogPaper } from '../../catalog/catalog.ts';
import { MONTHS } from '../../catalog/views/labels.ts';
import type { DisplayText, Inline } from '../../text/display.ts';
import { harmless } from '../../text/harmless.ts';
import { plain } from '../../text/inline.ts';
import type { Venue } from '../../text/venue.ts';
import { absolute, paperUrl } from '../../urls.ts';
import type { Citable, CitedPart } from './citable.ts';
import { citationKey } from './key.ts';
import { properNames } from './proper-names.ts';
import { tex } from './tex.ts';

/** The paper with its abstract. `site`: where the site is, as Astro configures it. */
export function citePaper(paper: CatalogPaper, site: URL | string | undefined): Citable {
  const page = absolute(paperUrl(paper.slug), site);
  const before = known.get(paper);
  if (before?.page === page) return before;
  const citable = citableOf(paper, page);
  known.set(paper, citable);
  return citable;
}

// A paper has a page, and stands in many lists.
const known = new WeakMap<CatalogPaper, Citable>();

function citableOf(paper: CatalogPaper, page: string): Citable {
  const { slug, name, published, source, title, abstract, publication } = paper;
  const authors = publication.authors.map(harmless).filter((author) => author !== '');
  const { arxiv, doi, venue } = publication;
  const pdf = publication.links.find(({ kind }) => kind === 'pdf');
  return {
    key: citationKey({ slug, authors, published, name: source.title === null ? null : name }),
    title: source.title === null ? null : parts(title),
    names: source.title === null ? [] : properNames(title.text, abstract.text, name),
    abstract: parts(abstract),
    authors,
    authorCount: paper.authorCount,
    organization: paper.organization === null ? null : harmless(paper.organization.name),
    published,
    arxiv,
    pdf: pdf === undefined ? null : harmless(pdf.url),
    doi: doi === null ? null : harmless(doi),
    venue: venue === null ? null : citedVenue(venue),
    page,
    listed: dayLabel(paper.digests[0] ?? ''),
  };
}

function citedVenue({ name, kind, ...numbers }: Venue): Venue {
  const known = Object.entries(numbers).map(([field, value]) => [field, harmless(value ?? '')] as const);
  return { name: harmless(name), kind, ...Object.fromEntries(known.filter(([, value]) => value !== '')) };
}

function parts({ inlines }: DisplayText): readonly CitedPart[] {
  const found: CitedPart[] = [];
  for (const part of inlines.map(partOf)) {
    const last = found.at(-1);
    if (typeof part === 'string' && typeof last === 'string') found[found.length - 1] = last + part;
    else found.push(part);
  }
  return found;
}

function partOf(inline: Inline): CitedPart {
  const text = plain(inline);
  if (inline.kind === 'math') return { tex: formula(inline.tex) ?? tex(text), text };
  if (inline.kind === 'sup') return { tex: `\\textsuperscript{${tex(inline.text)}}`, text };
  if (inline.kind === 'sub') return { tex: `\\textsubscript{${tex(inline.text)}}`, text };
  return text;
}

/** TeX between dollars; null where it could end early: by a comment, another formula, or braces that are not in pairs. */
function formula(source: string): string | null {
  // BibTeX counts braces, whether a backslash stands before them or not.
  const named = source.replace(/\\[\\{}]/g, (sign) => BRACES[sign] ?? sign);
  if (!/^(?:[^\\%$]|\\.)*$/u.test(named)) return null;
  let open = 0;
  for (const sign of named) {
    if (sign === '{') open += 1;
    else if (sign === '}') open -= 1;
    if (open < 0) return null;
  }
  return open === 0 ? `$${named}$` : null;
}

const BRACES: Readonly<Record<string, string>> = { '\\{': '\\lbrace ', '\\}': '\\rbrace ' };

/** Id of a digest -> "6 November 2025". */
function dayLabel(id: string): string {
  return `${Number(id.slice(8, 10))} ${MONTHS[Number(id.slice(5, 7)) - 1] ?? ''} ${id.slice(0, 4)}`;
}
