// A paper to cite <-> the data in its page that scripts write citations from. Pure: runs in builds, tests and browsers.
import { type Citable, type CitedPart, plainText } from './citable.ts';

/** A paper without its abstract, whose plain form the page's structured data has; of that only what the plain form does not show. */
export interface PageData extends Citable {
  /** Stretches of the plain abstract that have TeX of their own, in their order: offset, length (both in UTF-16 units), TeX. Left out where there are none. */
  readonly formulas?: readonly (readonly [from: number, length: number, tex: string])[];
}

/** Without a field for what there is none of: it stands in every page. */
export function pageData(paper: Citable): PageData {
  let from = 0;
  const formulas = paper.abstract.flatMap((part) => {
    const length = plainText([part]).length;
    from += length;
    return typeof part === 'string' ? [] : [[from - length, length, part.tex] as const];
  });
  return { ...paper, abstract: [], ...(formulas.length > 0 && { formulas }) };
}

/** What {@link pageData} was made of. `abstract`: its plain form, empty where there is none. */
export function fromPageData({ formulas = [], ...paper }: PageData, abstract: string): Citable {
  const parts: CitedPart[] = [];
  let from = 0;
  for (const [start, length, tex] of formulas) {
    parts.push(abstract.slice(from, start), { tex, text: abstract.slice(start, start + length) });
    from = start + length;
  }
  parts.push(abstract.slice(from));
  return { ...paper, abstract: parts.filter((part) => part !== '') };
}
