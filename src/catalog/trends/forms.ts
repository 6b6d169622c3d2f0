// Keys of terms + texts -> how the texts mostly write each term. Pure.
import { baseOf } from '../../text/inflection.ts';
import { byText } from '../../text/order.ts';
import { tokens } from '../../text/words.ts';

/** For each key that a text holds: its most frequent form as written, of equal ones the first by code units. */
export function writtenForms(keys: readonly string[], texts: readonly string[]): ReadonlyMap<string, string> {
  const lengths = [...new Set(keys.map((key) => key.split(' ').length))];
  const forms = new Map(keys.map((key) => [key, new Map<string, number>()]));
  for (const text of texts) {
    const found = tokens(text);
    for (const [at, first] of found.entries()) {
      for (const length of lengths) {
        const run = found.slice(at, at + length);
        // Near the end of the text there are fewer words left.
        if (run.length < length || run.slice(1).some(({ apart }) => apart)) continue;
        const own = forms.get(run.map(({ word }) => baseOf(word)).join(' '));
        const form = text.slice(first.start, run.at(-1)?.end);
        own?.set(form, (own.get(form) ?? 0) + 1);
      }
    }
  }
  return new Map(
    [...forms].flatMap(([key, own]) => {
      const [most] = [...own].toSorted(([a, m], [b, n]) => n - m || byText(a, b));
      return most === undefined ? [] : [[key, most[0]]];
    }),
  );
}
