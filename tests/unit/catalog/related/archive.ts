// Papers about other things than those of a test, and how the tests ask for related ones.
import { type RelatedPaper, relatedPapers } from '../../../../src/catalog/related/related.ts';
import type { RelatedSource } from '../../../../src/catalog/related/words.ts';

export const paper = (slug: string, title: string, abstract = ''): RelatedSource => ({ slug, title, abstract });

/** What makes an archive: papers about other things. */
export const OTHERS = [
  paper('bees', 'Honey bees dance', 'Waggle dances of honey bees tell foragers where flowers bloom.'),
  paper('tides', 'Tidal basins silt up', 'Sediment settles in tidal basins behind barrier islands.'),
  paper('bells', 'Casting bronze bells', 'Bronze bells ring with partials that founders tune on a lathe.'),
  paper('maps', 'Old portolan maps', 'Portolan maps drew coastlines from compass bearings of sailors.'),
  paper('yeast', 'Wild yeast cultures', 'Sourdough bakers keep wild yeast cultures alive for decades.'),
  paper('kites', 'Bowed kites hum', 'Strings of rattan make bowed kites hum above the harbour.'),
];

export function relate(...papers: readonly RelatedSource[]): (slug: string) => readonly RelatedPaper[] {
  const related = relatedPapers([...papers, ...OTHERS]);
  return (slug) => related.get(slug) ?? [];
}

export const slugs = (related: readonly RelatedPaper[]) => related.map(({ slug }) => slug);

export const because = (related: readonly RelatedPaper[]) => related.flatMap((each) => each.because);
