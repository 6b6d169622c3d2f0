// Ten papers of the shipped digests in every format, as files to be read by people: tests/fixtures/citations/.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@retorquere/bibtex-parser';
import { describe, expect, test } from 'vitest';
import { buildCatalog } from '../../../../src/catalog/build.ts';
import { type Publication, UNPUBLISHED } from '../../../../src/corpus/schemas.ts';
import { plainText } from '../../../../src/exports/citations/citable.ts';
import { citePaper } from '../../../../src/exports/citations/cite-paper.ts';
import { LIST_FORMATS, PAPER_FORMATS } from '../../../../src/exports/citations/formats.ts';
import { collections } from '../../catalog/collections.ts';
import { SITE } from './citables.ts';

const FOLDER = 'tests/fixtures/citations';

/** What each was chosen for, and what is known of it here, whatever the facts of the archive say by now. */
const CHOSEN: readonly (readonly [why: string, title: string, publication: Partial<Publication>])[] = [
  [
    'conference, name from the abstract',
    'One-Shot Neural Ensemble Architecture Search by Diversity-Guided Search Space Shrinking',
    {
      arxiv: '2104.00597',
      authors: ['Minghao Chen', 'Houwen Peng', 'Jianlong Fu', 'Haibin Ling'],
      venue: { name: 'CVPR 2021', kind: 'conference' },
    },
  ],
  [
    'a sign in the name, initials',
    'CodeT5+: Open Code Large Language Models for Code Understanding and Generation',
    {
      arxiv: '2305.07922',
      authors: ['Yue Wang', 'Hung Le', 'Akhilesh Deepak Gotmare', 'Nghi D. Q. Bui', 'Junnan Li', 'Steven C. H. Hoi'],
      venue: { name: 'EMNLP 2023', kind: 'conference' },
    },
  ],
  [
    'accents, DOI, journal',
    'NAAQA: A Neural Architecture for Acoustic Question Answering',
    {
      arxiv: '2106.06147',
      doi: '10.1109/TPAMI.2022.3194311',
      authors: ['Jérôme Abdelnour', 'Jean Rouat', 'Giampiero Salvi'],
      venue: { name: 'IEEE TPAMI', kind: 'journal', volume: '45', issue: '4', year: '2023' },
    },
  ],
  [
    'digits in a word, a preprint',
    'BitNet b1.58 Reloaded: State-of-the-art Performance Also on Smaller Networks',
    { arxiv: '2407.09527', authors: ['Jacob Nielsen', 'Peter Schneider-Kamp'] },
  ],
  ['raised points in the title', 'HyperZcdotZcdotW Operator', { arxiv: '2401.17948', authors: ['Harvie Zhang'] }],
  ['an organization in place of authors', 'Kimi Linear: An Expressive, Efficient Attention Architecture', {}],
  ['neither date nor authors', 'Slow-Fast Architecture for Video Multi-Modal Large Language Models', {}],
  [
    'a particle with a capital',
    'Lossless Compression with Probabilistic Circuits',
    {
      arxiv: '2111.11632',
      authors: ['Anji Liu', 'Stephan Mandt', 'Guy Van den Broeck'],
      venue: { name: 'ICLR 2022', kind: 'conference' },
    },
  ],
  [
    'a particle without, ten authors',
    'One-Way Ticket:Time-Independent Unified Encoder',
    {
      arxiv: '2505.21960',
      authors: [
        ...['Senmao Li', 'Lei Wang', 'Kai Wang', 'Tao Liu', 'Jiehang Xie', 'Joost van de Weijer'],
        ...['Fahad Shahbaz Khan', 'Shiqi Yang', 'Yaxing Wang', 'Jian Yang'],
      ],
    },
  ],
  ['a formula in the abstract', 'ProxylessNAS: Direct Neural Architecture Search on Target Task and Hardware', {}],
];

const digests = readdirSync('content/digests').filter((name) => name.endsWith('.txt'));
const catalog = buildCatalog(
  collections(Object.fromEntries(digests.map((name) => [name, readFileSync(join('content/digests', name), 'utf8')]))),
);
const papers = CHOSEN.map(([why, title, publication]) => {
  const found = catalog.papers.find(({ source }) => source.title?.startsWith(title));
  if (found === undefined) throw new Error(`No digest lists ${title}, chosen for: ${why}.`);
  return citePaper({ ...found, publication: { ...UNPUBLISHED, ...publication } }, SITE);
});

describe('ten papers', () => {
  test.each(LIST_FORMATS)('$file', async ({ file, write, abstracts }) => {
    const written = write(abstracts ? papers : papers.map((paper) => ({ ...paper, abstract: [] })));
    await expect(written).toMatchFileSnapshot(join(process.cwd(), FOLDER, file));
  });

  test('papers.txt', async () => {
    const written = PAPER_FORMATS.find(({ ending }) => ending === 'txt')?.write(papers);
    await expect(written).toMatchFileSnapshot(join(process.cwd(), FOLDER, 'papers.txt'));
  });

  test('are read back from the file with abstracts', () => {
    const { errors, entries } = parse(readFileSync(join(FOLDER, 'papers-abstracts.bib'), 'utf8'), {
      sentenceCase: false,
    });
    expect(errors).toEqual([]);
    expect(entries.map(({ fields }) => fields.title?.replace(/<\/?span[^>]*>/g, ''))).toEqual(
      papers.map(({ title }) => plainText(title ?? [])),
    );
  });
});
