// The acronyms that abstracts define -> the glossary: an index, and a page for each letter with who defines what. Pure.
import { glossaryUrl, letterUrl, searchForUrl, termId, termUrl } from '../../urls.ts';
import type { Catalog } from '../catalog.ts';
import { type FoldedTerm, foldedTerms } from './folded-terms.ts';
import { countLabel, numberLabel } from './labels.ts';
import { byLetter, type Letter } from './letters.ts';
import type { CountLink, Link, PageMeta } from './meta.ts';
import { type OnDemand, paperLinks } from './on-demand.ts';

export interface GlossaryView {
  readonly meta: PageMeta;
  readonly lead: string;
  /** The pages of the letters. */
  readonly letters: readonly CountLink[];
  /** All short forms, or of very many those that more than one paper defines; each leads to its entry. */
  readonly groups: readonly (Letter<TermLink> & { readonly href: string })[];
}

/** A short form in the index. */
export interface TermLink extends Link {
  /** What most often it is said to stand for; "3 meanings" where none is more frequent than the next. */
  readonly long: string;
}

export interface GlossaryLetterView {
  readonly meta: PageMeta;
  readonly label: string;
  readonly lead: string;
  readonly letters: readonly CountLink[];
  readonly terms: readonly GlossaryTerm[];
}

export interface GlossaryTerm {
  readonly id: string;
  /** As it is most often written. */
  readonly short: string;
  /** "also SOTA": how else it is written; null where all agree. */
  readonly also: string | null;
  /** "used in 12 papers · defined in 4", with the 12 papers on demand; null: in the papers shown, and no others. */
  readonly uses: OnDemand | null;
  readonly senses: readonly {
    readonly long: string;
    /** Papers that define it so, newest first: the first few. */
    readonly papers: readonly Link[];
    /** "893 more": all beyond the first few; null: none. */
    readonly more: OnDemand | null;
  }[];
}

const PAPERS_SHOWN = 3;
/** A page of links to all of many hundred papers would say no more. */
const PAPERS_ON_DEMAND = 30;
/** With more short forms the index names only those that more than one paper defines. */
const MOST_IN_INDEX = 400;

/** The index. */
export function glossaryView(catalog: Catalog): GlossaryView {
  const terms = foldedTerms(catalog);
  const all = terms.length <= MOST_IN_INDEX;
  const shown = all ? terms : terms.filter(({ definitions }) => definitions > 1);
  const lead = `${countLabel(terms.length, 'short form')} that the abstracts define, with what each stands for`;
  return {
    meta: {
      title: 'Glossary',
      description: `${lead} and where.`,
      path: glossaryUrl(),
      breadcrumbs: [],
    },
    lead: all ? `${lead}.` : `${lead}. Here are those that two papers or more define; each letter leads to all of its.`,
    letters: letterLinks(terms),
    groups: byLetter(shown, ({ short }) => short).map(({ items, ...letter }) => ({
      ...letter,
      href: letterUrl(letter.id),
      items: items.map(({ short, senses }) => ({ href: termUrl(short), label: short, long: meaningOf(senses) })),
    })),
  };
}

function meaningOf(senses: FoldedTerm['senses']): string {
  const [first, second] = senses;
  const isFirst = (first?.papers.length ?? 0) > (second?.papers.length ?? 0);
  return isFirst ? (first?.long ?? '') : countLabel(senses.length, 'meaning');
}

/** The page of each letter that has any, as `letterUrl` names them. */
export function glossaryLetters(
  catalog: Catalog,
): readonly { readonly id: string; readonly view: GlossaryLetterView }[] {
  const terms = foldedTerms(catalog);
  const letters = letterLinks(terms);
  return byLetter(terms, ({ short }) => short).map(({ id, label, items }) => ({
    id,
    view: {
      meta: {
        title: `Glossary, ${label}`,
        description: `${countLabel(items.length, 'short form')} under ${label}, each as the abstracts themselves define it, and where.`,
        path: letterUrl(id),
        breadcrumbs: [{ label: 'Glossary', href: glossaryUrl() }],
      },
      label,
      lead: `${countLabel(items.length, 'short form')}, each as the abstracts themselves define it, and where.`,
      letters,
      terms: items.map((term) => termOf(catalog, term)),
    },
  }));
}

function termOf(catalog: Catalog, { short, others, usedIn, definitions, senses }: FoldedTerm): GlossaryTerm {
  const onDemand = (label: string, slugs: readonly string[]): OnDemand => ({
    label,
    papers: paperLinks(catalog, slugs.slice(0, PAPERS_ON_DEMAND)),
    rest:
      slugs.length <= PAPERS_ON_DEMAND
        ? null
        : {
            count: `and ${countLabel(slugs.length - PAPERS_ON_DEMAND, 'older one')}`,
            search: { href: searchForUrl({ q: `"${short}"`, sort: 'date' }), label: `search for “${short}”` },
          },
  });
  return {
    id: termId(short),
    short,
    also: others.length === 0 ? null : `also ${others.join(', ')}`,
    uses:
      usedIn.length === definitions
        ? null
        : onDemand(`used in ${countLabel(usedIn.length, 'paper')} · defined in ${numberLabel(definitions)}`, usedIn),
    senses: senses.map(({ long, papers }) => {
      const more = papers.slice(PAPERS_SHOWN);
      return {
        long,
        papers: paperLinks(catalog, papers.slice(0, PAPERS_SHOWN)),
        more: more.length === 0 ? null : onDemand(`${numberLabel(more.length)} more`, more),
      };
    }),
  };
}

function letterLinks(terms: readonly FoldedTerm[]): readonly CountLink[] {
  return byLetter(terms, ({ short }) => short).map(({ id, label, items }) => ({
    href: letterUrl(id),
    label,
    count: numberLabel(items.length),
  }));
}
