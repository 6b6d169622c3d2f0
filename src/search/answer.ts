// What is asked for -> the answer to show: the engine's results where they are true, else what comes near, else nothing. Pure over an engine.
import { FACETS, NARROWING } from './contract.ts';
import type { Counts, Engine, Found, Hit } from './engine.ts';
import { nearest } from './nearest.ts';
import { parseQuery, type Query } from './query.ts';
import { type Choices, NO_CHOICES, type SearchState } from './state.ts';
import { holds, holdsPhrase, textWords } from './words.ts';

/** How many papers are fetched and shown at a time. */
export const PAGE = 10;

export interface Answer {
  /** Null: every hit has all that was asked for. */
  readonly notice: 'nearest' | 'none' | null;
  /** Best or newest first. */
  readonly hits: readonly Hit[];
  /** For each value the papers it would show beside the choices in other facets; null where hits come from several searches. */
  readonly counts: Counts | null;
  /** True when there is nothing because of the choices alone. */
  readonly filteredOut: boolean;
}

/** Rejects when the engine does. Resolves as soon as one paper is known to be a true hit; the rest may still be loading. */
export async function answer(engine: Engine, { q, choices, sort }: SearchState): Promise<Answer> {
  const query = parseQuery(q);
  if (query === null && q !== '') return NOTHING;
  if (query === null) {
    const results = await engine.find(null, choices, 'date');
    const counts = await countValues(engine, null, choices, results);
    return {
      notice: results.hits.length > 0 ? null : 'none',
      hits: results.hits,
      counts,
      filteredOut: results.hits.length === 0,
    };
  }
  const attempts = spellings(query);
  for (const texts of attempts) {
    const results = await findAny(engine, texts, choices, sort);
    if (!(await isTrue(results.hits, query))) continue;
    const counts = results.counts && (await countValues(engine, results.text, choices, results));
    return { notice: null, hits: results.hits, counts, filteredOut: false };
  }
  if (FACETS.some((facet) => choices[facet].length > 0)) {
    for (const texts of attempts) {
      const { hits, text } = await findAny(engine, texts, NO_CHOICES, sort);
      if (!(await isTrue(hits, query))) continue;
      const left = await engine.find(text, choices, sort);
      return { ...NOTHING, counts: await countValues(engine, text, choices, left), filteredOut: true };
    }
  }
  const hits = await nearest(engine, query, choices, PAGE);
  return hits.length === 0 ? NOTHING : { notice: 'nearest', hits, counts: null, filteredOut: false };
}

const NOTHING: Answer = { notice: 'none', hits: [], counts: null, filteredOut: false };

/**
 * What to ask, one attempt after the other, each in one or several spellings at once: the query as typed, then with its
 * hyphens as blanks, since what one paper calls "mixture-of-experts" has none in another. A phrase is asked for in all at once.
 */
function spellings({ text, exact }: Query): readonly (readonly [string, ...string[]])[] {
  const spaced = text.replace(/(?<=\S)\p{Pd}(?=\S)/gu, ' ');
  if (!exact) return spaced === text ? [[text]] : [[text], [spaced]];
  const words = spaced.split(' ');
  const joined = words.length > MOST_JOINED ? [spaced, words.join('-')] : joinings(words);
  return [[text, ...joined.filter((other) => other !== text)]];
}

/** Up to this many words, a phrase is asked for with a blank or a hyphen in every gap. */
const MOST_JOINED = 4;

function joinings(words: readonly string[]): readonly string[] {
  return words.reduce<readonly string[]>(
    (starts, word) =>
      starts.length === 0 ? [word] : starts.flatMap((start) => [`${start} ${word}`, `${start}-${word}`]),
    [],
  );
}

/** The hits of any of several spellings, each paper once; the counts are null where they come from more than one search. */
async function findAny(
  engine: Engine,
  texts: readonly [string, ...string[]],
  choices: Choices,
  sort: SearchState['sort'],
): Promise<{ readonly text: string; readonly hits: readonly Hit[]; readonly counts: Counts | null }> {
  const found = await Promise.all(texts.map(async (text) => ({ text, ...(await engine.find(text, choices, sort)) })));
  const some = found.filter(({ hits }) => hits.length > 0);
  const [first = { text: texts[0], hits: [], counts: null }] = some;
  if (some.length < 2) return first;
  const hits = [...new Map(some.flatMap((each) => each.hits).map((hit) => [hit.id, hit])).values()];
  return {
    text: first.text,
    hits: sort === 'relevance' ? hits.toSorted((a, b) => b.score - a.score) : hits,
    counts: null,
  };
}

/**
 * The engine cuts an unknown word to the longest beginning it knows, or drops it (Pagefind/pagefind#315, #1246), and
 * does so for all results alike; so one paper among the first that holds all words shows that nothing was cut.
 */
async function isTrue(hits: readonly Hit[], query: Query): Promise<boolean> {
  const loading = hits.slice(0, PAGE).map((hit) => hit.load().catch(() => null));
  for (const load of loading) {
    const found = await load;
    if (found !== null && holdsAll(found, query)) return true;
  }
  return false;
}

function holdsAll({ content, besides }: Found, query: Query): boolean {
  if (query.exact) return [content, besides].some((text) => holdsPhrase(text, query.text));
  const text = textWords(`${content} ${besides}`);
  return query.words.every((word) => holds(text, word));
}

/** A facet whose values add up is counted without its own choices; of one that narrows, what would be left is counted. */
async function countValues(
  engine: Engine,
  text: string | null,
  choices: Choices,
  results: { readonly counts: Counts | null },
): Promise<Counts> {
  const entries = FACETS.map(async (facet) => {
    const widens = choices[facet].length > 0 && facet !== NARROWING;
    const { counts } = widens ? await engine.find(text, { ...choices, [facet]: [] }, 'relevance') : results;
    return [facet, counts?.[facet] ?? {}] as const;
  });
  return Object.fromEntries(await Promise.all(entries)) as unknown as Counts;
}
