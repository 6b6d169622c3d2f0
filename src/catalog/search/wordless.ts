// Title and abstract as shown -> whether they hold a word that the index could keep. Pure.
import { type DisplayText, plain } from '../../text/inline.ts';

/**
 * True for "???" without an abstract: Pagefind leaves out pages without a letter or a digit, whatever else it is told of
 * them. Formulas are not counted on, since what is shown of them may be signs alone.
 */
export function isWordless({ title, abstract }: Readonly<Record<'title' | 'abstract', DisplayText>>): boolean {
  return [...title.inlines, ...abstract.inlines].every(
    (inline) => inline.kind === 'math' || !/[\p{L}\p{N}]/u.test(plain(inline)),
  );
}
