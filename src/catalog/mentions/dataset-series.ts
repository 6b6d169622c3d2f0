// A name in a text that goes on in short -> the further names: "CIFAR-10/100", "NAS-Bench-101 and -201". Pure.

import { nameLetters } from '../../text/name-letters.ts';
import type { Span } from '../../text/sentences.ts';

/**
 * The names that follow the one at `at` and leave out what they share with it, each from where the first begins.
 * @param byLetters {@link nameLetters} each known name -> the data set
 */
export function continuedNames(
  text: string,
  at: Span,
  byLetters: ReadonlyMap<string, number>,
): readonly { readonly dataset: number; readonly at: Span }[] {
  const name = text.slice(at.start, at.end);
  const stem = name.replace(LAST_PART, '');
  const found: { readonly dataset: number; readonly at: Span }[] = [];
  let { end } = at;
  for (;;) {
    MORE.lastIndex = end;
    const more = MORE.exec(text);
    if (more === null) return found;
    const part = more.slice(1).find((each) => each !== undefined) ?? '';
    // What is added to the whole name ("MMLU and -Pro") comes second: "ImageNet-1K/21K" shares the beginning.
    const dataset = [stem, name]
      .map((head) => byLetters.get(nameLetters(head + part)))
      .find((each) => each !== undefined);
    if (dataset === undefined) return found;
    end = more.index + more[0].length;
    found.push({ dataset, at: { start: at.start, end } });
  }
}

/** "-10" of "CIFAR-10", "24" of "AIME24". */
const LAST_PART = /[\s-]?(?:\d+|(?<=[\s-])[\p{L}\p{N}]+)$/u;
const MORE =
  /\s?\/\s?-?([\p{L}\p{N}]+)|\s?\(-([\p{L}\p{N}]+)\)|,?\s(?:and|or|&)\s-([\p{L}\p{N}]+)|,\s-([\p{L}\p{N}]+)|\s(?:and|&)\s(\d+)(?=\s?(?:[.,;:)]|$|data\s?sets?|benchmarks?))/uy;
