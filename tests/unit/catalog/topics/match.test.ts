// Rules of topics + made-up papers -> the topics found, and why; the project's own rules hold to the same.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compileTopics, matchTopics, type TopicSource } from '../../../../src/catalog/topics/match.ts';
import { topicSchema } from '../../../../src/corpus/topic-schema.ts';

/** A topic with the given rules, written as in a topic file. */
function topic(slug: string, rules: unknown, editor: { include?: string[]; exclude?: string[] } = {}): TopicSource {
  const group = 'Other fields';
  return { slug, ...topicSchema.parse({ title: slug, summary: `${slug}.`, group, rules, ...editor }) };
}

function match(topics: readonly TopicSource[], title: string, abstract = '') {
  return matchTopics(compileTopics(topics), { slug: 'the-paper', title, abstract });
}

const slugs = (topics: readonly TopicSource[], title: string, abstract = '') =>
  match(topics, title, abstract).map(({ slug }) => slug);

const bees = topic('bees', { match: [{ phrase: ['honey bee', 'bumble-bee'] }, { phrase: 'hive', weight: 0.5 }] });

describe('what counts', () => {
  test('a phrase in the title is enough, whatever its inflection, hyphens and case', () => {
    expect(slugs([bees], 'How Honey-Bees dance')).toEqual(['bees']);
    expect(slugs([bees], 'Bumblebees in spring')).toEqual(['bees']);
    expect(slugs([bees], 'Honey and a bee')).toEqual([]);
  });

  test('a passing mention is not, a claim with company is', () => {
    const background = 'Honey bees are well known. We study wasps. Wasps differ.';
    const claim = 'Little is known. We study honey bees in a hive. The hive is warm.';
    expect(slugs([bees], 'Insects', background)).toEqual([]);
    expect(slugs([bees], 'Insects', claim)).toEqual(['bees']);
  });

  test('repetition raises the score', () => {
    const once = match([bees], 'Honey bees')[0]?.score ?? 0;
    const often = match([bees], 'Honey bees', 'Honey bees fly. Honey bees rest.')[0]?.score ?? 0;
    expect(once).toBeGreaterThanOrEqual(0.5);
    expect(often).toBeGreaterThan(once);
    expect(often).toBeLessThan(1);
  });

  test('no phrase spans punctuation', () => {
    expect(slugs([bees], 'Honey, bee and flower')).toEqual([]);
  });

  test('an acronym counts only as written, or in the plural', () => {
    const ants = topic('ants', { match: [{ phrase: 'ANT' }] });
    expect(slugs([ants], 'ANTs at work')).toEqual(['ants']);
    expect(slugs([ants], 'An ant at work')).toEqual([]);
  });

  test('derivations are other words', () => {
    const adapt = topic('adapt', { match: [{ phrase: 'adapt' }] });
    expect(slugs([adapt], 'Adapting to frost')).toEqual(['adapt']);
    expect(slugs([adapt], 'Adaptive plants')).toEqual([]);
  });
});

describe('rules', () => {
  test('with: counts only beside one of the others', () => {
    const queens = topic('queens', { match: [{ phrase: 'queen', with: ['hive', 'swarm'] }] });
    expect(slugs([queens], 'A queen', 'Her swarms are large.')).toEqual(['queens']);
    expect(slugs([queens], 'A queen', 'Her palaces are large.')).toEqual([]);
  });

  test('not: words inside such a phrase do not count', () => {
    const queens = topic('queens', { match: [{ phrase: 'queen' }], not: ['queen size', 'dancing queen'] });
    expect(slugs([queens], 'Queen size beds')).toEqual([]);
    expect(slugs([queens], 'Queen size beds for a queen')).toEqual(['queens']);
  });

  test('where: title, abstract, or a sentence that makes a claim', () => {
    const nectar = (where: string) => [topic('nectar', { match: [{ phrase: 'nectar', weight: 2, where }] })];
    expect(slugs(nectar('title'), 'Nectar', '')).toEqual(['nectar']);
    expect(slugs(nectar('title'), 'Sweets', 'We measure nectar.')).toEqual([]);
    expect(slugs(nectar('abstract'), 'Nectar', '')).toEqual([]);
    expect(slugs(nectar('claim'), 'Sweets', 'We study nectar.')).toEqual(['nectar']);
    expect(slugs(nectar('claim'), 'Sweets', 'Nectar is sweet. We study salt.')).toEqual([]);
  });

  test('exact and caseSensitive narrow what is found', () => {
    expect(slugs([topic('x', { match: [{ phrase: 'stinging', exact: true }] })], 'A bee stings')).toEqual([]);
    const apis = [topic('x', { match: [{ phrase: 'Apis', caseSensitive: true }] })];
    expect(slugs(apis, 'On Apis')).toEqual(['x']);
    expect(slugs(apis, 'On apis')).toEqual([]);
  });

  test('an asterisk stands for any beginning of a word', () => {
    const hives = [topic('hives', { match: [{ phrase: '*hive' }] })];
    expect(slugs(hives, 'BeeHive: a home')).toEqual(['hives']);
    expect(slugs(hives, 'Hiveless')).toEqual([]);
  });

  test('a negative weight speaks against the topic', () => {
    const wild = topic('wild', { match: [{ phrase: 'bee' }, { phrase: 'keeper', weight: -1 }] });
    expect(slugs([wild], 'Bees of the wood')).toEqual(['wild']);
    expect(slugs([wild], 'Bees of the keeper')).toEqual([]);
  });

  test('the threshold is the sum that is needed', () => {
    const strict = topic('strict', { match: [{ phrase: 'bee' }], threshold: 3 });
    expect(slugs([strict], 'Bee')).toEqual([]);
  });

  test('of phrases within each other, the longest counts', () => {
    const both = topic('both', { match: [{ phrase: 'bee' }, { phrase: 'bee eater', weight: 0.1 }] });
    expect(slugs([both], 'The bee eater')).toEqual([]);
  });
});

describe('evidence', () => {
  test('is the words as first written, with counts, what weighs most first', () => {
    const [found] = match([bees], 'A Honey Bee and its hive', 'Hives are built. The honey-bees of a hive; honey bees.');
    expect(found?.evidence).toEqual([
      { term: 'Honey Bee', where: 'title', count: 1 },
      { term: 'honey-bees', where: 'abstract', count: 2 },
      { term: 'hive', where: 'title', count: 1 },
      { term: 'Hives', where: 'abstract', count: 2 },
    ]);
  });

  test('leaves out what speaks against the topic', () => {
    const wild = topic('wild', {
      match: [
        { phrase: 'bee', weight: 2 },
        { phrase: 'keeper', weight: -0.5 },
      ],
    });
    expect(match([wild], 'Bee keeper')[0]?.evidence).toEqual([{ term: 'Bee', where: 'title', count: 1 }]);
  });
});

describe('the editor’s last word', () => {
  const rules = { match: [{ phrase: 'bee' }] };

  test('include: in, whatever the rules say', () => {
    const [found] = match([topic('bees', rules, { include: ['the-paper'] })], 'Wasps');
    expect(found).toEqual({ slug: 'bees', score: 1, evidence: [{ term: '', where: 'editor', count: 1 }] });
  });

  test('exclude: out, even where included', () => {
    expect(slugs([topic('bees', rules, { include: ['the-paper'], exclude: ['the-paper'] })], 'Bees')).toEqual([]);
  });
});

test('topics come best first, equal scores by slug', () => {
  const rules = { match: [{ phrase: 'bee' }] };
  const better = topic('z', { match: [{ phrase: 'bee', weight: 2 }] });
  expect(slugs([topic('b', rules), better, topic('a', rules)], 'Bees')).toEqual(['z', 'a', 'b']);
});

describe('the topics of the project', () => {
  const folder = new URL('../../../../content/topics/', import.meta.url);
  const topics = readdirSync(folder).map((file) => {
    const [, frontMatter = ''] = /^---\n(.*?)\n---\n/s.exec(readFileSync(new URL(file, folder), 'utf8')) ?? [];
    return { slug: file.replace(/\.mdx$/, ''), ...topicSchema.parse(parse(frontMatter)) };
  });
  const compiled = compileTopics(topics);

  test.each(topics)('$slug finds a paper that carries its first phrase as title', ({ slug, rules }) => {
    const [phrase = ''] = rules.match[0]?.phrase ?? [];
    const found = matchTopics(compiled, { slug: 'x', title: phrase, abstract: `We study ${phrase}.` });
    expect(found.map((each) => each.slug)).toContain(slug);
  });

  test('any text whatever gives scores of 0.5 to 1 in order, each with evidence that stands in the text', () => {
    const phrase = fc.constantFrom(...topics.flatMap(({ rules }) => rules.match.flatMap((rule) => rule.phrase)));
    const part = fc.oneof(phrase, fc.string({ unit: 'grapheme' }));
    const text = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, text, (title, abstract) => {
        const found = matchTopics(compiled, { slug: 'x', title, abstract });
        for (const [at, { score, evidence }] of found.entries()) {
          expect(score).toBeGreaterThanOrEqual(0.5);
          expect(score).toBeLessThanOrEqual(found[at - 1]?.score ?? 1);
          expect(evidence.length).toBeGreaterThan(0);
          for (const { term, where } of evidence) expect(where === 'title' ? title : abstract).toContain(term);
        }
      }),
    );
  });
});
