import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { titleFiles } from '../../../../src/exports/search/titles.ts';
import type { Tools } from '../../../../src/search/answer.ts';
import type { Engine, Hit } from '../../../../src/search/engine.ts';
import {
  readTitles,
  TITLE_PARTS,
  type TitlesFile,
  tellingWords,
  titlePart,
} from '../../../../src/search/palette/titles-file.ts';
import { parseQuery } from '../../../../src/search/query.ts';
import { orderMark } from '../../../../src/search/table.ts';

// By slug, as papers are numbered.
const PAPERS = [
  { slug: 'pruning-lanterns', title: { text: 'Pruning Lanterns' }, published: '2021-04-09' },
  { slug: 'ropes', title: { text: 'Rópes' }, published: '2023-01-01' },
  { slug: 'ropes-and-their-knots-abc234', title: { text: 'Ropes and Their Knots at the Quay' }, published: null },
];
const ARCHIVE = orderMark(PAPERS.map(({ slug }) => slug));
const FILES = titleFiles(PAPERS);
const partsOf = (text: string) => new Set(tellingWords(text).map(titlePart));

describe('the files', () => {
  test('every part is there, and each title in the parts of its telling words', () => {
    expect(FILES).toHaveLength(TITLE_PARTS);
    for (const [number, { slug, title, published }] of PAPERS.entries()) {
      expect(partsOf(title.text).size).toBeGreaterThan(0);
      for (const part of partsOf(title.text)) {
        expect(readTitles(FILES[part] as TitlesFile, ARCHIVE).get(number)).toEqual({
          slug,
          title: title.text,
          year: published?.slice(0, 4) ?? null,
        });
      }
    }
  });

  test('a title goes with the beginning of a word, whatever its accents and its case', () => {
    expect(partsOf('ropes')).toEqual(partsOf('RÓPE'));
    expect(partsOf('of the').size).toBe(0);
  });

  test('a word of more titles than that leads to none of them, their other words still do', () => {
    expect(titleFiles(PAPERS, 0).flatMap(({ papers }) => papers)).toEqual([]);
    const common = ['One', 'Two'].map((word) => ({ slug: word, title: { text: `${word} harbours` }, published: null }));
    const some = titleFiles(common, 1);
    expect(some[titlePart('harbours')]?.papers).toEqual([]);
    expect(some[titlePart('two')]?.papers).toEqual([[1, 'Two harbours', '', 'Two']]);
  });

  test('a part of another version, or of an archive of other papers, is of no use', () => {
    const file = FILES[titlePart('lanterns')] as TitlesFile;
    expect(readTitles(file, ARCHIVE).size).toBe(1);
    expect(readTitles(file, orderMark(['pruning-lanterns', 'ropes', 'sails'])).size).toBe(0);
    expect(readTitles({ ...file, version: 2 } as never, ARCHIVE).size).toBe(0);
  });
});

describe('the tools of a search', () => {
  /** Numbers of the papers that were fetched. */
  const fetched: number[] = [];
  const hits = PAPERS.map(
    (_, number): Hit => ({
      number,
      score: 1,
      places: [],
      row: 0,
      load: () => {
        fetched.push(number);
        return Promise.reject(new Error('fetched'));
      },
    }),
  );
  const engine = {
    find: async () => hits,
    expect: () => undefined,
    table: { file: { archive: ARCHIVE } },
  } as unknown as Engine;
  let asked: string[] = [];
  let answers: (part: number) => Response | Promise<Response>;

  beforeEach(() => {
    vi.resetModules();
    fetched.length = 0;
    asked = [];
    answers = (part) => Response.json(FILES[part]);
    vi.stubGlobal('fetch', async (address: string) => {
      asked.push(address);
      return answers(Number(/search\/titles\/(\d+)\.json$/.exec(address)?.[1]));
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  /** Tools that have asked for the text; `words` are those that it came to. */
  async function asking(text: string, words: readonly string[] = parseQuery(text).words) {
    const { withTitles } = await import('../../../../src/search/palette/titles.ts');
    const rewrite = async () => ({ words });
    const tools = withTitles({ engine, rewrite } as unknown as Tools);
    await tools.rewrite(parseQuery(text));
    return tools;
  }

  test('a paper whose title holds all words is not fetched; any other is', async () => {
    const { engine: titled } = await asking('lantern pruning');
    const [first, second] = await titled.find('lantern pruning');
    const found = { slug: 'pruning-lanterns', title: 'Pruning Lanterns', facets: { year: ['2021'] } };
    expect(await first?.load()).toMatchObject(found);
    expect(fetched).toEqual([]);
    await expect(second?.load()).rejects.toThrow('fetched');
    expect(fetched).toEqual([1]);
  });

  test.each([
    ['a word that is not in the title', 'pruning trees', 'pruning'],
    ['a phrase beside the words', 'pruning "seen from the quay"', 'pruning'],
    ['a word of the title', 'pruning title:lanterns', 'pruning'],
  ])('with %s the title says nothing against the paper: it is fetched', async (_, text, find) => {
    const { engine: titled } = await asking(text);
    const [first] = await titled.find(find);
    await expect(first?.load()).rejects.toThrow('fetched');
  });

  test('the words that a misspelling was taken for are those that count', async () => {
    const { engine: titled } = await asking('prunnig', ['pruning']);
    const [first] = await titled.find('pruning');
    expect((await first?.load())?.slug).toBe('pruning-lanterns');
  });

  test('each part is asked for once, and what is known of a paper can be told', async () => {
    const tools = await asking('knots');
    tools.engine.expect('knots');
    await tools.engine.find('knots');
    await tools.engine.find('knots');
    const paper = { slug: 'ropes-and-their-knots-abc234', title: 'Ropes and Their Knots at the Quay', year: null };
    expect(await tools.titled(2)).toEqual(paper);
    expect(await tools.titled(0)).toBeUndefined();
    expect(asked).toHaveLength(1);
  });

  test('where a part does not come, papers are fetched as ever; the next search asks for it again', async () => {
    answers = () => new Response(null, { status: 404 });
    const first = await asking('lanterns');
    await expect((await first.engine.find('lanterns'))[0]?.load()).rejects.toThrow('fetched');
    await first.engine.find('lanterns');
    expect(asked).toHaveLength(1);
    answers = (part) => Response.json(FILES[part]);
    const next = await asking('lanterns');
    expect((await (await next.engine.find('lanterns'))[0]?.load())?.slug).toBe('pruning-lanterns');
  });

  test('a part that hangs holds up neither what is found nor, for long, what is fetched', async () => {
    answers = () => new Promise(() => undefined);
    const tools = await asking('lanterns');
    const [first] = await tools.engine.find('lanterns');
    await expect(first?.load()).rejects.toThrow('fetched');
    expect(await tools.titled(0)).toBeUndefined();
  });
});
