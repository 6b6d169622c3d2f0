// The gazetteer + the title and abstract of a paper -> the data sets and benchmarks that the paper names.
// Pure.
import type { Dataset } from '../../corpus/dataset-schema.ts';
import { endMarks, nameLetters } from '../../text/name-letters.ts';
import { type Span, sentences, trimmed } from '../../text/sentences.ts';
import { tokens } from '../../text/words.ts';
import { findPhrases, indexPhrases, longestSpans, type PhraseIndex, type PhraseUse } from '../topics/phrases.ts';
import { type Acronym, findAcronyms } from './acronyms.ts';
import { spellings, standsAlone } from './dataset-names.ts';
import { continuedNames } from './dataset-series.ts';

/** A data set that a paper names. */
export interface DatasetMention {
  readonly slug: string;
  /** As the paper writes it where it first stands; empty for the editor's choice. */
  readonly term: string;
  /** `editor`: the paper's facts file names the data set. */
  readonly where: 'title' | 'abstract' | 'editor';
  /** Where `term` stands in the title or abstract; null for the editor's choice. Terms may overlap: "CIFAR-10/100". */
  readonly at: Span | null;
  /** The sentence of the abstract that first names it; null where only the title does. */
  readonly sentence: Span | null;
}

/** A gazetteer made ready for {@link findDatasets}. */
export interface CompiledDatasets {
  readonly datasets: readonly Dataset[];
  readonly index: PhraseIndex<NameOwner>;
  /** {@link nameLetters} each name -> place of its data set. */
  readonly byLetters: ReadonlyMap<string, number>;
}

/** Makes a gazetteer ready; do it once for all papers. */
export function compileDatasets(datasets: readonly Dataset[]): CompiledDatasets {
  const names = datasets.flatMap((dataset, at) => namesOf(dataset).map((name) => [nameLetters(name), at] as const));
  return {
    datasets,
    index: indexPhrases(datasets.flatMap(phraseUses)),
    // Where two share letters the first has them, as in the messages about the file.
    byLetters: new Map(names.toReversed()),
  };
}

/**
 * The data sets that title or abstract name, each once, in the order of their first mention.
 * @param inTitle the acronyms that the title defines, for callers that have them
 * @param inAbstract the same for the abstract
 */
export function findDatasets(
  compiled: CompiledDatasets,
  title: string,
  abstract: string,
  inTitle: readonly Acronym[] = findAcronyms(title),
  inAbstract: readonly Acronym[] = findAcronyms(abstract),
): readonly DatasetMention[] {
  const fields = [
    { ...readField(compiled, 'title', title), acronyms: inTitle },
    { ...readField(compiled, 'abstract', abstract), acronyms: inAbstract },
  ];
  const backed = new Set(fields.flatMap((field) => field.backed));
  const named = fields.flatMap(({ where, text, names, acronyms }) =>
    settle(compiled, text, names, acronyms, backed).map((name) => ({ ...name, where, text })),
  );
  const mentions = new Map<number, DatasetMention>();
  const inSentences = named.length === 0 ? [] : sentences(abstract);
  for (const { dataset, at, where, text } of named) {
    const known = mentions.get(dataset);
    if (known !== undefined && (known.sentence !== null || where === 'title')) continue;
    const slug = compiled.datasets[dataset]?.slug ?? '';
    const around = where === 'title' ? undefined : inSentences.find(({ end }) => at.start < end);
    const sentence = around === undefined ? null : trimmed(abstract, around);
    mentions.set(dataset, { slug, term: text.slice(at.start, at.end), where, at, ...known, sentence });
  }
  return [...mentions.values()];
}

/** Whose phrase a hit is. */
interface NameOwner {
  /** Place of the data set in the gazetteer. */
  readonly dataset: number;
  readonly role: 'name' | 'with' | 'not';
  /** See {@link endMarks}. */
  readonly marks: string;
}

interface Name {
  readonly dataset: number;
  readonly at: Span;
}

interface NameHit extends Name {
  readonly role: 'name' | 'not';
  readonly from: number;
  readonly to: number;
}

function namesOf({ name, aliases }: Dataset): readonly string[] {
  return [name, ...aliases];
}

function phraseUses(dataset: Dataset, at: number): readonly PhraseUse<NameOwner>[] {
  const { caseSensitive } = dataset;
  const plain = (role: 'with' | 'not') => (phrase: string) => ({
    phrase,
    caseSensitive: false,
    exact: role === 'not',
    owner: { dataset: at, role, marks: '' },
  });
  return [
    ...namesOf(dataset).flatMap((name) =>
      [...new Set(spellings(name).flatMap(caseSensitive ? (spelling) => [spelling] : inLowerCase))].map((phrase) => ({
        phrase,
        caseSensitive,
        exact: true,
        owner: { dataset: at, role: 'name' as const, marks: endMarks(name) },
      })),
    ),
    ...dataset.with.map(plain('with')),
    ...dataset.not.map(plain('not')),
  ];
}

/**
 * In lower case a name is no acronym to the index, which would ask for its capitals. A name such as "LMMs-Eval" is read as
 * a plural where it has its capitals, "lmm eval", and as it stands where it has none.
 */
function inLowerCase(spelling: string): readonly string[] {
  const words = tokens(spelling).map(({ word }) => word);
  return [spelling.toLowerCase(), words.join(' ')];
}

const POSSESSIVE = /[’']s$/i;

interface Field {
  readonly where: 'title' | 'abstract';
  readonly text: string;
  readonly names: readonly NameHit[];
  /** Data sets for which a `with` phrase stands here. */
  readonly backed: readonly number[];
}

function readField({ index }: CompiledDatasets, where: Field['where'], text: string): Field {
  const words = tokens(text);
  const hits = findPhrases(index, words);
  const names = hits.flatMap(({ owner: { dataset, role, marks }, from, to }): readonly NameHit[] => {
    const [first, last] = [words[from], words[to - 1]];
    if (role === 'with' || first === undefined || last === undefined) return [];
    if (role === 'name' && !standsAlone(text, first.start, last.end, marks)) return [];
    const possessive = POSSESSIVE.exec(text.slice(last.start, last.end))?.[0].length ?? 0;
    return [{ dataset, role, from, to, at: { start: first.start, end: last.end - possessive + marks.length } }];
  });
  const backed = hits.filter(({ owner }) => owner.role === 'with').map(({ owner }) => owner.dataset);
  return { where, text, names, backed };
}

/** What remains of the hits: names in company, the longest where several meet, none that the text uses for something else. */
function settle(
  { datasets, byLetters }: CompiledDatasets,
  text: string,
  hits: readonly NameHit[],
  acronyms: readonly Acronym[],
  backed: ReadonlySet<number>,
): readonly Name[] {
  const inCompany = hits.filter(
    ({ dataset, role }) => role === 'not' || backed.has(dataset) || datasets[dataset]?.with.length === 0,
  );
  const spans = longestSpans(inCompany.map((hit) => ({ owner: hit, from: hit.from, to: hit.to })));
  const otherwise = usedOtherwise(datasets, text, acronyms);
  return spans.flatMap(({ owners }) => {
    const refused = new Set(owners.filter(({ role }) => role === 'not').map(({ dataset }) => dataset));
    return owners
      .filter(({ dataset, role, at }) => role === 'name' && !refused.has(dataset) && !otherwise(dataset, at))
      .flatMap(({ dataset, at }) => [{ dataset, at }, ...continuedNames(text, at, byLetters)]);
  });
}

/** Tells names that the text itself gives another meaning: "spectrum test-time steering (STS)". */
function usedOtherwise(
  datasets: readonly Dataset[],
  text: string,
  acronyms: readonly Acronym[],
): (dataset: number, at: Span) => boolean {
  const meanings = new Map(acronyms.map(({ short, long }) => [short, nameLetters(long)]));
  return (at, { start, end }) => {
    const dataset = datasets[at];
    const meaning = meanings.get(text.slice(start, end));
    return (
      dataset?.caseSensitive === true &&
      meaning !== undefined &&
      namesOf(dataset).every((name) => nameLetters(name) !== meaning)
    );
  };
}
