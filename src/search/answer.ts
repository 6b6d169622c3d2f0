// What is asked for -> the answer to show: the engine's results where they are true, else what comes near, else nothing. Pure over an engine.
import { FACETS } from './contract.ts';
import type { Counts, Engine, Found, Hit, Results } from './engine.ts';
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
  const texts = spellings(query);
  for (const text of texts) {
    const results = await engine.find(text, choices, sort);
    if (!(await isTrue(results.hits, query))) continue;
    return {
      notice: null,
      hits: results.hits,
      counts: await countValues(engine, text, choices, results),
      filteredOut: false,
    };
  }
  if (FACETS.some((facet) => choices[facet].length > 0)) {
    for (const text of texts) {
      const results = await engine.find(text, NO_CHOICES, sort);
      if (!(await isTrue(results.hits, query))) continue;
      return {
        ...NOTHING,
        counts: await countValues(engine, text, choices, await engine.find(text, choices, sort)),
        filteredOut: true,
      };
    }
  }
  const hits = await nearest(engine, query, choices, PAGE);
  return hits.length === 0 ? NOTHING : { notice: 'nearest', hits, counts: null, filteredOut: false };
}

const NOTHING: Answer = { notice: 'none', hits: [], counts: null, filteredOut: false };

/** The query as typed, then with its hyphens as blanks: what one paper calls "mixture-of-experts" has no hyphens in another. */
function spellings({ text }: Query): readonly string[] {
  const spaced = text.replace(/(?<=\S)\p{Pd}(?=\S)/gu, ' ');
  return spaced === text ? [text] : [text, spaced];
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

/** A facet's own choices do not narrow its counts, since its values add up. */
async function countValues(engine: Engine, text: string | null, choices: Choices, results: Results): Promise<Counts> {
  const entries = FACETS.map(async (facet) => {
    const own = choices[facet].length > 0;
    const { counts } = own ? await engine.find(text, { ...choices, [facet]: [] }, 'relevance') : results;
    return [facet, counts[facet]] as const;
  });
  return Object.fromEntries(await Promise.all(entries)) as unknown as Counts;
}
