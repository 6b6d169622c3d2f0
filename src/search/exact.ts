// A query and the words it came to -> the papers that have everything, best first. Pure over the engine.
import type { Engine, Found, Hit } from './engine.ts';
import type { Rewriting } from './lexicon/lexicon.ts';
import type { Query } from './query.ts';
import { inRows, ranked } from './rank.ts';
import type { Table } from './table.ts';
import { holds, holdsPhrase, isCommon, textWords } from './words.ts';

/** The words that are asked for, without a second try. */
export type Wording = Omit<Rewriting, 'second'>;

/** To know whether hits are true, so many are looked at. */
const LOOKED_AT = 10;

/**
 * Papers that have everything, best first; none where the engine has cut or dropped a word. `few` hears early that they
 * may be few; `almost` receives papers that were looked into and have most.
 */
export async function trueHits(
  engine: Engine,
  query: Query,
  rewriting: Wording,
  almost: Hit[],
  few?: () => void,
): Promise<readonly Hit[]> {
  const { words, completions, alternatives } = rewriting;
  const fitting = async (hits: readonly Hit[] | null, wordings: readonly (readonly string[])[]) => {
    const found = asksExactly(query)
      ? await (await import('./exactly.ts')).filtered(engine, query, hits)
      : (hits ?? []);
    if (await isTrue(found, query, wordings)) return found;
    almost.push(...found.slice(0, LOOKED_AT));
    return [];
  };
  if (words.length === 0) return fitting(null, [words]);
  const asked = new Set<string>();
  const own = await findAny(engine, [words], asked, almost);
  if (own.length < FEW && !own.some(isMeant)) few?.();
  if (isEnough(own, words)) {
    const found = await fitting(own, [words]);
    if (found.length > 0) return found;
  }
  const completed = completions.slice(0, MOST_COMPLETED).map((last) => words.with(-1, last));
  // Other forms often are of the commonest words, whose parts of the index are the largest.
  const others = own.length < ENOUGH ? await alternatives() : [];
  const wordings = [words, ...completed, ...others];
  return fitting(best([...own, ...(await findAny(engine, wordings, asked, almost))]), wordings);
}

/** Whether a paper has so many words of the query side by side that it must be the one that is meant. */
export function isMeant({ row }: Hit): boolean {
  return row >= SAYING;
}

/** What the engine will be asked for first; begins to load what else that takes. */
export function firstTexts(words: readonly string[], table: Table): readonly string[] {
  const [typed = '', ...others] = spellings(words.join(' '));
  const [saying, rarer] = wordsToAsk(typed.split(' '), table);
  // On a slow line what is needed for them comes beside their parts of the index, not after.
  if (rarer) void loadManyWords().catch(() => undefined);
  return [(rarer ?? saying).join(' '), ...(words.length < SAYING ? others : [])];
}

/**
 * Words of a query without the small ones of English, where the others say enough: those have the largest parts of the
 * index. Then these without the words of very many papers, where there are such; null where less than three are left, since
 * then too many papers have those to look into each for the others.
 */
function wordsToAsk(words: readonly string[], table: Table): readonly [readonly string[], readonly string[] | null] {
  const saying = words.filter((word) => !isCommon(word));
  if (saying.length < SAYING) return [words, null];
  const rarer = saying.filter((word) => !table.isFrequent(word));
  return [saying, rarer.length < 3 || rarer.length === saying.length ? null : rarer];
}

const loadManyWords = () => import('./many-words.ts');

/** So many words in a row are no chance. */
const SAYING = 4;
/** So many words in one paper are none wherever they stand. */
const MANY = 6;

/** Whether the hits are such that no other form of the words need be asked for. */
function isEnough(hits: readonly Hit[], words: readonly string[]): boolean {
  return hits.some(isMeant) || (hits.length > 0 && words.length >= MANY);
}

function asksExactly({ phrases, titled, without }: Query): boolean {
  return phrases.length + titled.length + without.length > 0;
}

/** The hits of any of several wordings, each paper once, in the order of rank.ts. No text of `asked` is asked again. */
async function findAny(
  engine: Engine,
  wordings: readonly (readonly string[])[],
  asked: Set<string>,
  almost: Hit[],
): Promise<readonly Hit[]> {
  const lists = await Promise.all(
    wordings.map(async (words) => {
      const texts = spellings(words.join(' '));
      const find = async (text: string) => {
        if (asked.has(text)) return [];
        asked.add(text);
        const hits = await findWords(engine, text.split(' '), almost);
        // The parts of a hyphenated word mean it where they stand side by side.
        return hits.filter(({ row }) => row > 1 || text === texts[0]);
      };
      // Of few words every spelling is asked for at once: on a slow line one after the other is a wait for each.
      if (words.length < SAYING) return (await Promise.all(texts.map(find))).flat();
      const found: Hit[] = [];
      for (const text of texts) if (!isEnough(found, words)) found.push(...(await find(text)));
      return found;
    }),
  );
  return best(lists.flat());
}

/** The papers that hold the words, in the order of rank.ts. */
async function findWords(engine: Engine, words: readonly string[], almost: Hit[]): Promise<readonly Hit[]> {
  const [all, rarer] = wordsToAsk(words, engine.table);
  const few = rarer && (await (await loadManyWords()).holdingMany(engine, rarer, all, almost));
  const saying = rarer && few ? rarer : all;
  const offsets = [...words.keys()].filter((at) => saying.includes(words[at] ?? ''));
  const text = saying.join(' ');
  const hits = inRows(few ?? (await engine.find(text)), offsets);
  const inRow = hits.filter(({ row }) => row === saying.length);
  const mayDiffer = hits.length > 1 && saying.length > 1 && inRow.length > 0;
  // The engine knows phrases, and knows them better, but not with words left out.
  const phrases = saying.length < words.length ? inRow : mayDiffer ? await engine.findPhrase(text) : [];
  const found = ranked(hits, saying, new Set(numbersOf(phrases)), engine.table, offsets);
  // Where the rarer words stand as typed, those between them do.
  return few ? found.map((hit) => (hit.row < saying.length ? hit : { ...hit, row: words.length })) : found;
}

/** Each paper once with its best score, best first. */
export function best(hits: readonly Hit[]): readonly Hit[] {
  const byNumber = new Map<number, Hit>();
  for (const hit of hits) {
    const other = byNumber.get(hit.number);
    if (other === undefined || hit.score > other.score) byNumber.set(hit.number, hit);
  }
  return [...byNumber.values()].sort((a, b) => b.score - a.score);
}

/** A text as typed, then with its hyphens as blanks: "mixture-of-experts" in one paper has none in another. */
function spellings(text: string): readonly string[] {
  const spaced = text.replace(/(?<=\S)\p{Pd}(?=\S)/gu, ' ');
  return spaced === text ? [text] : [text, spaced];
}

/**
 * The engine cuts an unknown word to the longest beginning it knows, or drops it (Pagefind/pagefind#315, #1246), and
 * does so for all results alike; so one paper among the first that holds everything shows that nothing was cut.
 */
async function isTrue(hits: readonly Hit[], query: Query, wordings: readonly (readonly string[])[]): Promise<boolean> {
  const loading = hits.slice(0, LOOKED_AT).map((hit) => hit.load().catch(() => null));
  for (const load of loading) {
    const found = await load;
    if (found !== null && holdsAll(found, query, wordings)) return true;
  }
  return false;
}

function holdsAll({ content, besides }: Found, query: Query, wordings: readonly (readonly string[])[]): boolean {
  const text = textWords(`${content} ${besides}`);
  const telling = (words: readonly string[]) => {
    const some = words.filter((word) => word.length > 1 && !isCommon(word));
    return some.length > 0 ? some : words;
  };
  return (
    wordings.some((words) => telling(words).every((word) => holds(text, word))) &&
    [...query.phrases, ...query.titled].every((phrase) => [content, besides].some((part) => holdsPhrase(part, phrase)))
  );
}

/** Of the ways to complete a word so many are asked for; the engine finds the others by their beginning. */
const MOST_COMPLETED = 3;

/** With fewer true hits than this, papers near in meaning are shown after them. */
export const FEW = 5;

/** With so many papers found, the other forms of the words are not asked for. */
const ENOUGH = 10;

export function numbersOf(hits: readonly Hit[]): readonly number[] {
  return hits.map(({ number }) => number);
}
