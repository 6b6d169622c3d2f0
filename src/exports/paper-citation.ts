// A paper -> what its page needs for citing it: meta tags, structured data, BibTeX to copy, and the data that other formats are written from. Pure.
import type { CatalogPaper } from '../catalog/catalog.ts';
import { absolute, topicUrl } from '../urls.ts';
import { bibtex } from './citations/bibtex.ts';
import { citePaper } from './citations/cite-paper.ts';
import { PAPER_FORMATS } from './citations/formats.ts';
import { highwireTags, type MetaTag } from './citations/highwire.ts';
import { scholarlyArticle } from './citations/scholarly-article.ts';

export interface PaperCitation {
  readonly tags: readonly MetaTag[];
  readonly jsonLd: readonly object[];
  /** The first of the formats, as it stands in the page for those without scripts. */
  readonly bibtex: string;
  /** A `Citable` as JSON, without its abstract: the page has it. */
  readonly data: string;
  /** What the browser offers. */
  readonly formats: readonly { readonly label: string; readonly ending: string }[];
}

export function paperCitation(paper: CatalogPaper, site: URL | undefined): PaperCitation {
  const whole = citePaper(paper, site);
  const citable = { ...whole, abstract: [] };
  return {
    tags: highwireTags(whole),
    jsonLd: [
      scholarlyArticle(
        whole,
        paper.topics.map(({ slug }) => absolute(topicUrl(slug), site)),
      ),
    ],
    bibtex: bibtex([citable]),
    data: JSON.stringify(citable),
    formats: PAPER_FORMATS.map(({ label, ending }) => ({ label, ending })),
  };
}
