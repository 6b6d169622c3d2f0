// The acronyms that abstracts define -> the glossary page. Pure.
import { glossaryUrl, paperUrl, searchForUrl, termId } from '../../urls.ts';
import type { Catalog } from '../catalog.ts';
import { countLabel, numberLabel } from './labels.ts';
import type { Link, PageMeta } from './meta.ts';

export interface GlossaryView {
  readonly meta: PageMeta;
  readonly lead: string;
  readonly letters: readonly { readonly id: string; readonly label: string; readonly terms: readonly GlossaryTerm[] }[];
}

export interface GlossaryTerm {
  readonly id: string;
  readonly short: string;
  readonly senses: readonly {
    readonly long: string;
    /** Papers that define it so, newest first; the first few. */
    readonly papers: readonly Link[];
    /** "and 12 more", with a search for them. */
    readonly more: Link | null;
  }[];
  /** Papers that use it, and a search for them. */
  readonly uses: Link;
}

const PAPERS_SHOWN = 3;

export function glossaryView(catalog: Catalog): GlossaryView {
  const terms = catalog.glossary.map(({ short, expansions, uses }): GlossaryTerm => {
    const search = (long: string) => searchForUrl({ q: `"${long}"` });
    return {
      id: termId(short),
      short,
      senses: expansions.map(({ long, papers }) => ({
        long,
        papers: papers.slice(0, PAPERS_SHOWN).flatMap((slug) => {
          const paper = catalog.paperBySlug.get(slug);
          return paper === undefined ? [] : [{ href: paperUrl(slug), label: paper.name ?? paper.title.text }];
        }),
        more:
          papers.length > PAPERS_SHOWN
            ? { href: search(long), label: `${numberLabel(papers.length - PAPERS_SHOWN)}\u00a0more` }
            : null,
      })),
      uses: { href: searchForUrl({ q: `"${short}"` }), label: countLabel(uses, 'paper') },
    };
  });
  return {
    meta: {
      title: 'Glossary',
      description: `${countLabel(terms.length, 'short form')} that the abstracts define, with what each stands for and where.`,
      path: glossaryUrl(),
      breadcrumbs: [],
    },
    lead: `${countLabel(terms.length, 'short form')}, each as the abstracts themselves define it, and where.`,
    letters: [...Map.groupBy(terms, ({ short }) => initial(short))].map(([label, own]) => ({
      id: `letter-${label === '0–9' ? 'digits' : label.toLowerCase()}`,
      label,
      terms: own,
    })),
  };
}

function initial(short: string): string {
  const first = short.charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : /\d/.test(first) ? '0–9' : 'Other';
}
