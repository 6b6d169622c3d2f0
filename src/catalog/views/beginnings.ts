// The papers to begin a topic with -> what its page prints of each: what speaks for it, and the papers that do. Pure.
import { paperUrl } from '../../urls.ts';
import type { Catalog, CatalogTopic } from '../catalog.ts';
import { type Beginning, startHere } from '../start-here.ts';
import { countLabel, type DateView, dateView } from './labels.ts';
import { type OnDemand, paperLinks } from './on-demand.ts';
import { type TextPart, titleParts } from './text.ts';

/** A paper to begin with. */
export interface BeginningView {
  readonly href: string;
  readonly title: readonly TextPart[];
  readonly published: DateView;
  /** "chosen by the editor; an overview"; null: nothing but the counts. */
  readonly why: string | null;
  /** "related to 9 papers here", with the 9 papers. */
  readonly counts: readonly OnDemand[];
}

/** In their order. */
export function beginningViews(catalog: Catalog, topic: CatalogTopic): readonly BeginningView[] {
  return startHere(topic, catalog).map((beginning) => ({
    href: paperUrl(beginning.paper.slug),
    title: titleParts(beginning.paper.title),
    published: dateView(beginning.paper.published),
    why: whyLabel(beginning),
    counts: [
      ...pointing(catalog, 'named by', beginning.namedBy),
      ...pointing(catalog, 'related to', beginning.related),
    ],
  }));
}

function whyLabel({ byEditor, mostAbout, overview }: Beginning): string | null {
  const said = [
    ...(byEditor ? ['chosen by the editor'] : []),
    ...(mostAbout ? ['more about this topic than the other papers'] : []),
    ...(overview ? ['an overview'] : []),
  ];
  return said.length === 0 ? null : said.join('; ');
}

function pointing(catalog: Catalog, words: string, slugs: readonly string[]): readonly OnDemand[] {
  if (slugs.length === 0) return [];
  const label = `${words} ${countLabel(slugs.length, 'paper')} here`;
  return [{ label, papers: paperLinks(catalog, slugs), rest: null }];
}
