// Learned weights beside rules: what they decide, what is shown for them, and the form of the project's own.
import { describe, expect, test } from 'vitest';
import { LEARNED, type LearnedTopic } from '../../../../src/catalog/topics/learned.ts';
import { compileTopics, matchTopics, type TopicSource } from '../../../../src/catalog/topics/match.ts';
import { topicSchema } from '../../../../src/corpus/topic-schema.ts';
import { projectTopics } from '../../../eval/labelled.ts';

/** A topic that one phrase makes. */
function topic(slug: string, phrase: string, editor: { include?: string[]; exclude?: string[] } = {}): TopicSource {
  const head = { title: slug, summary: `${slug}.`, group: 'Other fields', rules: { match: [{ phrase }] } };
  return { slug, ...topicSchema.parse({ ...head, ...editor }) };
}

const silent: LearnedTopic = { bias: -4, rules: [0, 0], others: {}, terms: {}, quiet: {}, units: [] };
const bees: LearnedTopic = {
  ...silent,
  rules: [1, 1],
  terms: { nectar: [6], 'worker bee': [2, 4], wax: [-9], model: [9] },
};

function match(learned: Record<string, LearnedTopic>, title: string, abstract = '', topics = [topic('bees', 'bee')]) {
  return matchTopics(compileTopics(topics, learned), { slug: 'the-paper', title, abstract });
}

const slugs = (...given: Parameters<typeof match>) => match(...given).map(({ slug }) => slug);

describe('weights', () => {
  test('a topic without weights has its rules alone', () => {
    expect(slugs({ wasps: bees }, 'Bees')).toEqual(['bees']);
    expect(slugs({}, 'Bees')).toEqual(['bees']);
  });

  test('with weights, rules are one voice among others', () => {
    expect(slugs({ bees: silent }, 'Bees')).toEqual([]);
    expect(slugs({ bees }, 'Nectar', 'We study nectar. Nectar is sweet. Nectar flows.')).toEqual(['bees']);
    expect(slugs({ bees }, 'Nectar and wax', 'Nectar and nectar.')).toEqual([]);
  });

  test('a term in the title counts beyond its mention', () => {
    expect(slugs({ bees }, 'The worker bees')).toEqual(['bees']);
    expect(slugs({ bees }, 'Insects', 'A worker bee.')).toEqual([]);
  });

  test('the rules of another topic speak too', () => {
    const both = [topic('bees', 'bee'), topic('honey', 'honey')];
    const learned = { bees: { ...silent, terms: { nectar: [0.1] }, others: { honey: [3, 3] } } };
    expect(slugs(learned, 'Nectar and honey', '', both)).toEqual(['bees', 'honey']);
    expect(slugs(learned, 'Nectar and money', '', both)).toEqual([]);
  });

  test('weights for the rules of a topic that is not there do nothing', () => {
    expect(slugs({ bees: { ...bees, others: { honey: [9, 9] } } }, 'Honey')).toEqual([]);
  });

  test('a name like a property of every object is no topic with weights', () => {
    expect(slugs({}, 'Bee', '', [topic('constructor', 'bee')])).toEqual(['constructor']);
  });

  test('the editor keeps the last word', () => {
    expect(slugs({ bees: silent }, 'Wasps', '', [topic('bees', 'bee', { include: ['the-paper'] })])).toEqual(['bees']);
    expect(slugs({ bees }, 'Bees', '', [topic('bees', 'bee', { exclude: ['the-paper'] })])).toEqual([]);
  });
});

describe('evidence', () => {
  const evidence = (title: string, abstract = '') => match({ bees }, title, abstract)[0]?.evidence;

  test('is the words of the paper, of rules and of weights, what weighs most first', () => {
    expect(evidence('Bees', 'We study nectars. Nectar is sweet.')).toEqual([
      { term: 'nectars', where: 'abstract', count: 2 },
      { term: 'Bees', where: 'title', count: 1 },
    ]);
  });

  test('of terms that hold one another the weightier stays', () => {
    expect(evidence('Worker bees')).toEqual([{ term: 'Worker bees', where: 'title', count: 1 }]);
  });

  test('leaves out words that tell a reader nothing, and what speaks against the topic', () => {
    const terms = evidence('A model of bees', 'Models of nectar, and of wax. Nectar, nectar, nectar!')?.map(
      ({ term }) => term,
    );
    expect(terms).toEqual(expect.arrayContaining(['bees', 'nectar']));
    expect(terms).not.toContain('model');
    expect(terms).not.toContain('wax');
  });

  test('of words that other topics have too, shows only those that say most, and only for want of others', () => {
    const quiet = { ...silent, quiet: { nectar: [9], pollen: [2] } };
    const terms = (learned: LearnedTopic, title: string) =>
      match({ bees: learned }, title)[0]?.evidence.map(({ term }) => term);
    expect(terms(quiet, 'Nectar and pollen')).toEqual(['Nectar']);
    expect(terms({ ...quiet, terms: { wax: [2] } }, 'Nectar and wax')).toEqual(['wax']);
  });

  test('no words, no topic', () => {
    expect(slugs({ bees }, 'A model of models', 'Models, models, models.')).toEqual([]);
  });
});

describe('the weights of the project', () => {
  const topics = Object.entries(LEARNED);

  test('are for its topics', () => {
    const known = projectTopics().map(({ slug }) => slug);
    const named = topics.flatMap(([slug, { others }]) => [slug, ...Object.keys(others)]);
    expect(named.filter((slug) => !known.includes(slug))).toEqual([]);
    expect(topics.length).toBeGreaterThan(0);
  });

  test.each(topics)('%s: rounded numbers, terms by code point', (_, { bias, rules, others, terms }) => {
    const numbers = [bias, ...rules, ...Object.values(others).flat(), ...Object.values(terms).flat()];
    expect(numbers.filter((number) => Math.abs(number * 100 - Math.round(number * 100)) > 1e-6)).toEqual([]);
    expect(Object.keys(terms)).toEqual(Object.keys(terms).toSorted());
    expect(Object.values(terms).filter((pair) => pair.length < 1 || pair.length > 2)).toEqual([]);
  });
});
