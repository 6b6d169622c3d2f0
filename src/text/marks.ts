// The marks that text carries while it is being cleaned: what must not be touched (links, formulas, code) is held
// aside and one character stands for it; a style or a link stands between two. Pure.

import type { Inline } from './inline.ts';

/** Noncharacters: Unicode keeps them out of text, and `harmless` has removed any that were there. */
export const MARK = {
  object: '\uFDD0',
  em: '\uFDD1',
  strong: '\uFDD2',
  code: '\uFDD3',
  sup: '\uFDD4',
  sub: '\uFDD5',
  link: '\uFDD6',
  end: '\uFDD7',
} as const;

/** Text whose marks refer, in order of appearance, to the objects and link targets held aside. */
export interface MarkedText {
  readonly text: string;
  /** One inline for each `MARK.object`. */
  readonly objects: readonly Inline[];
  /** One http(s) address for each `MARK.link`. */
  readonly hrefs: readonly string[];
  /** Closing braces in the text whose opening ones went with a link. */
  readonly strayBraces: number;
}
