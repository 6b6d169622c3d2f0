// A few papers -> many made-up ones whose words are spread as in real archives. Pure, the same at every run.
import type { RelatedSource } from '../../src/catalog/related/words.ts';

/** A paper to make others from. */
export interface Pattern {
  readonly title: string;
  readonly sentences: readonly string[];
}

/**
 * Makes papers. Each takes its title from one paper, most sentences from that one and the rest from any. Of the longer
 * words many are replaced: by words used before, the more often the likelier, or by new ones. New words become rarer as
 * the archive grows (a Pitman-Yor process), so that words are spread as Zipf and Heaps found them to be.
 */
export function manyPapers(patterns: readonly Pattern[], count: number): readonly RelatedSource[] {
  const random = mulberry32(20_251_106);
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  const any = patterns.flatMap(({ sentences }) => sentences);
  const history = any.flatMap((sentence) => sentence.match(LONG_WORD) ?? []);
  let kinds = new Set(history).size;

  function otherWord(): string {
    const isNew = random() < (STRENGTH + DISCOUNT * kinds) / (STRENGTH + history.length);
    const word = isNew ? newWord(kinds) : (pick(history) ?? '');
    if (isNew) kinds += 1;
    history.push(word);
    return word;
  }

  return Array.from({ length: count }, (_, at) => {
    const pattern = pick(patterns) ?? { title: '', sentences: [] };
    // What a paper is about comes back in its sentences: a few words replace the same word wherever it stands.
    const subject = new Map<string, string>();
    const reworded = (text: string) =>
      text.replace(LONG_WORD, (word) => {
        if (random() > REPLACED) return subject.get(word) ?? word;
        const other = otherWord();
        if (subject.size < SUBJECT_WORDS) subject.set(word, other);
        return other;
      });
    const title = reworded(pattern.title);
    const own = Array.from({ length: SENTENCES }, () => pick(random() < OWN_SENTENCES ? pattern.sentences : any) ?? '');
    return { slug: `paper-${String(at).padStart(7, '0')}`, title, abstract: own.map(reworded).join(' ') };
  });
}

const LONG_WORD = /\p{L}{5,}/gu;
const REPLACED = 0.4;
const SENTENCES = 7;
const OWN_SENTENCES = 0.3;
const SUBJECT_WORDS = 12;
const DISCOUNT = 0.55;
const STRENGTH = 100;
const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo zu bra cle dri flo gru'.split(' ');

/** A pronounceable word for each number. */
function newWord(number: number): string {
  const digits = (number + 1_000_000).toString(SYLLABLES.length);
  return [...digits].map((digit) => SYLLABLES[Number.parseInt(digit, SYLLABLES.length)]).join('');
}

/** Numbers from 0 to 1 that look random (Tommy Ettinger's generator, public domain). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
