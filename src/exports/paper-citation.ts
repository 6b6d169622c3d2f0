// A paper -> what its page needs for citing it: meta tags, structured data, BibTeX to copy, and the data that other formats are written from. Pure.
import type { CatalogPaper } from '../catalog/catalog.ts';
import { absolute, topicUrl } from '../urls.ts';
import { bibtex } from './citations/bibtex.ts';
import { citePaper } from './citations/cite-paper.ts';
import { PAPER_FORMATS } from './citations/formats.ts';
import { highwireTags, type MetaTag } from './citations/highwire.ts';
import { pageData } from './citations/page-data.ts';
import { scholarlyArticle } from './citations/scholarly-article.ts';

export interface PaperCitation {
  readonly tags: readonly MetaTag[];
  readonly jsonLd: readonly object[];
  /** The first of the formats, as it stands in the page for those without scripts. */
  readonly bibtex: string;
  /** A `PageData` as JSON: the paper without its abstract, which the structured data has. */
  readonly data: string;
  /** What the browser offers. */
  readonly formats: readonly { readonly label: string; readonly ending: string }[];
}

export function paperCitation(paper: CatalogPaper, site: URL | undefined): PaperCitation {
  const whole = citePaper(paper, site);
  const data = pageData(whole);
  return {
    tags: highwireTags(whole),
    jsonLd: [
      scholarlyArticle(
        whole,
        paper.topics.map(({ slug }) => absolute(topicUrl(slug), site)),
      ),
    ],
    bibtex: bibtex([data]),
    data: JSON.stringify(data),
    formats: PAPER_FORMATS.map(({ label, ending }) => ({ label, ending })),
  };
}
