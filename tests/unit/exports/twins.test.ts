// Pages as Markdown, read back by the reference implementation of CommonMark.
import { type Node, Parser } from 'commonmark';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCatalog } from '../../../src/catalog/build.ts';
import { digestMarkdown, llmsText, topicMarkdown } from '../../../src/exports/twins.ts';
import { collections } from '../catalog/collections.ts';
import { ABSTRACT, entry, facts, page } from '../digest/page.ts';

const SITE = new URL('https://lanterns.example/sub/');
const catalog = buildCatalog({
  ...collections({
    '2025-11-06.txt': page(
      entry('Steady Lanterns', ABSTRACT, facts('  • 4 authors', 'Apr 1, 2021 2')),
      entry('Ropes', `${ABSTRACT} Ropes hold.`, facts('  • 1 author', 'Apr 2, 2021')),
    ),
  }),
  datasets: [],
});
const [digest] = catalog.digests;
const [topic] = catalog.topics;
if (digest === undefined || topic === undefined) throw new Error('The fixture has a digest and a topic.');

function nodes(markdown: string): readonly Node[] {
  const found: Node[] = [];
  const walker = new Parser().parse(markdown).walker();
  for (let step = walker.next(); step !== null; step = walker.next()) if (step.entering) found.push(step.node);
  return found;
}

const textOf = (node: Node | null): string => {
  if (node === null) return '';
  const own = node.literal ?? (node.type === 'softbreak' ? ' ' : '');
  let text = own;
  for (let child = node.firstChild; child !== null; child = child.next) text += textOf(child);
  return text;
};

/** The digest with a title and an abstract of its first paper that may be anything. */
function hostile(title: string, abstract: string): string {
  const [first, ...rest] = digest?.entries ?? [];
  if (digest === undefined || first === undefined) throw new Error('The fixture has a paper.');
  const shown = (text: string) => ({ text, inlines: [{ kind: 'text' as const, text }] });
  const paper = { ...first.paper, title: shown(title), abstract: shown(abstract) };
  return digestMarkdown({ ...digest, entries: [{ ...first, paper }, ...rest] }, SITE);
}

describe('a digest', () => {
  test('has its papers in the order of the page, with facts, addresses and abstracts', () => {
    const read = nodes(digestMarkdown(digest, SITE));
    expect(read.filter(({ type }) => type === 'heading').map(textOf)).toEqual([
      '6 November 2025',
      'Steady Lanterns',
      'Ropes',
    ]);
    expect(read.filter(({ type }) => type === 'link').map(({ destination }) => destination)).toEqual([
      'https://lanterns.example/digests/2025-11-06/',
      'https://lanterns.example/api/digests/2025-11-06.json',
      'https://lanterns.example/papers/steady-lanterns/',
      'https://lanterns.example/papers/ropes/',
    ]);
    expect(read.filter(({ type }) => type === 'paragraph').map(textOf)).toEqual([
      'The digest of 6 November 2025.',
      '2 papers. Page: https://lanterns.example/digests/2025-11-06/. Data: https://lanterns.example/api/digests/2025-11-06.json.',
      '4 authors · 2021-04-01',
      ABSTRACT,
      '1 author · 2021-04-02',
      `${ABSTRACT} Ropes hold.`,
    ]);
  });

  test.each([
    '# A heading',
    '- an item',
    '+ an item',
    '1. an item',
    '12) an item',
    '=== a line',
    '--- a line',
    '> a quotation',
    '```code```',
    '    code',
    '<script>alert(1)</script>',
    '<!-- a comment',
    '[a](javascript:alert(1))',
    '![a](https://elsewhere.example/a.png)',
    '<https://elsewhere.example>',
    'a](https://elsewhere.example) [b',
    '&lt;b&gt; &amp; &#60;',
    '*a* _b_ ~~c~~ `d` \\e',
    '[a]: https://elsewhere.example',
    '| a | b |',
  ])('%s stays text', (text) => {
    const read = nodes(hostile(text, text));
    expect(read.filter(({ type }) => /html|image|code|item|quote/.test(type)).map(({ type }) => type)).toEqual([
      'block_quote',
    ]);
    expect(read.filter(({ type }) => type === 'heading').map(textOf)[1]).toBe(text.trim());
    expect(read.filter(({ type }) => type === 'paragraph').map(textOf)[3]).toBe(text.trim());
    for (const { destination } of read.filter(({ type }) => type === 'link'))
      expect(destination).toMatch(/^https:\/\/lanterns\.example\//);
  });

  test('whatever a title and an abstract hold, they are read back', () => {
    const line = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => text.replace(/\s+/gu, ' ').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(line, line, (title, abstract) => {
        const read = nodes(hostile(title, abstract));
        expect(read.filter(({ type }) => type === 'heading').map(textOf)).toEqual(['6 November 2025', title, 'Ropes']);
        expect(read.filter(({ type }) => type === 'paragraph').map(textOf)[3]).toBe(abstract);
      }),
    );
  });
});

test('a venue stands among the facts, in words', () => {
  const [first] = digest?.entries ?? [];
  if (digest === undefined || first === undefined) throw new Error('The fixture has a paper.');
  const venue = { name: 'Quays', kind: 'journal', volume: '45', issue: '4', year: '2023' } as const;
  const paper = { ...first.paper, publication: { ...first.paper.publication, venue } };
  const markdown = digestMarkdown({ ...digest, entries: [{ ...first, paper }] }, SITE);
  expect(nodes(markdown).map(textOf)).toContain('4 authors · 2021-04-01 · Quays 45(4), 2023');
});

test('a topic has its introduction, and of very many papers the newest', () => {
  const [first] = topic.papers;
  if (first === undefined) throw new Error('The topic has a paper.');
  const large = { ...topic, papers: Array.from({ length: 1003 }, () => first) };
  const text = topicMarkdown(large, 'What *lanterns* are.\n\nMore of them.\n', SITE);
  const read = nodes(text);
  expect(read.filter(({ type }) => type === 'heading')).toHaveLength(1001);
  expect(read.filter(({ type }) => type === 'emph').map(textOf)).toEqual(['lanterns']);
  expect(text).toContain(`\n3 further papers in the data.\n`);
});

test('llms.txt leads to topics with papers and to all digests', () => {
  const read = nodes(llmsText(catalog, SITE));
  const links = read.filter(({ type }) => type === 'link').map(({ destination }) => destination);
  expect(links).toContain('https://lanterns.example/digests/2025-11-06/index.md');
  expect(links).toContain(`https://lanterns.example/topics/${topic.slug}/index.md`);
  const empty = catalog.topics.filter(({ papers }) => papers.length === 0);
  for (const { slug } of empty) expect(links).not.toContain(`https://lanterns.example/topics/${slug}/index.md`);
});
