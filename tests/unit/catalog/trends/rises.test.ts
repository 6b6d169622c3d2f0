// What rose in the newest digests, each saying something of its own.
import { expect, test } from 'vitest';
import { readWords } from '../../../../src/catalog/trends/count-terms.ts';
import { rising } from '../../../../src/catalog/trends/rises.ts';
import { risingKey } from '../../../../src/corpus/not-rising.ts';

const OLD = { id: '2025-01-01', date: '2025-01-01' };
const NEW = { id: '2025-06-01', date: '2025-06-01' };

/**
 * Ten new papers about each of the things, after two hundred old ones; a topic called Ropes has the first so many new ones, and
 * an editor leaves some terms out.
 */
function risenTerms(things: readonly string[], ofTopic = 0, notRising: readonly string[] = []): readonly string[] {
  const paper = (digest: string, text: string) => ({ published: null, digests: [digest], abstract: { text } });
  const old = Array.from({ length: 200 }, (_, at) => paper(OLD.id, `Harbour number ${at} is dark.`));
  const fresh = things.flatMap((thing) => Array.from({ length: 10 }, () => paper(NEW.id, `It has ${thing}.`)));
  const papers = [...old, ...fresh];
  const digests = [
    { ...OLD, entries: old },
    { ...NEW, entries: fresh },
  ];
  const topics = [{ slug: 'ropes', title: 'Ropes', papers: fresh.slice(0, ofTopic).map((each) => ({ paper: each })) }];
  const words = readWords(papers.map(({ abstract }) => abstract.text));
  return (
    rising(
      { papers, digests, topics, notRising: notRising.flatMap((term) => risingKey(term) ?? []) },
      words,
    )?.terms.map(({ written }) => written) ?? []
  );
}

test('words that papers are about, not those that any abstract is written with', () => {
  expect(risenTerms(['lanterns', 'consistency', 'gains', 'yields', 'a brass pulley'])).toEqual([
    'brass pulley',
    'lanterns',
  ]);
});

test('not what an editor leaves out, nor its parts and relatives in its place', () => {
  const things = ['lanterns', 'a brass pulley', 'temporal', 'temporally', 'geometry'];
  expect(risenTerms(things)).toHaveLength(4);
  expect(risenTerms(things, 0, ['Lanterns', 'brass pulley', 'temporal'])).toEqual(['geometry']);
  expect(risenTerms(things, 0, ['brass'])).toContain('brass pulley');
});

test('one of several relatives', () => {
  expect(risenTerms(['temporal', 'temporally', 'lanterns'])).toHaveLength(2);
});

test('not what the title of a risen topic says, though other papers have it too', () => {
  expect(risenTerms(['rope', 'lanterns'], 6)).toEqual(['lanterns']);
  expect(risenTerms(['rope', 'lanterns'])).toEqual(['lanterns', 'rope']);
});

test('no more topics than a page has room for, as of words', () => {
  const thing = { published: null, abstract: { text: 'It is dark.' } };
  const old = Array.from({ length: 400 }, () => ({ ...thing, digests: [OLD.id] }));
  const fresh = Array.from({ length: 200 }, () => ({ ...thing, digests: [NEW.id] }));
  const topics = Array.from({ length: 20 }, (_, at) => ({
    slug: `topic-${at}`,
    title: `Topic ${at}`,
    papers: fresh.slice(10 * at, 10 * at + 10).map((paper) => ({ paper })),
  }));
  const papers = [...old, ...fresh];
  const digests = [
    { ...OLD, entries: old },
    { ...NEW, entries: fresh },
  ];
  const rose = rising(
    { papers, digests, topics, notRising: [] },
    readWords(papers.map(({ abstract }) => abstract.text)),
  );
  expect(rose?.topics).toHaveLength(12);
});
