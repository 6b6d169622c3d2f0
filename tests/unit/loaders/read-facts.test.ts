// Facts files with mistakes -> messages with the line and column of each.
import { expect, test } from 'vitest';
import { publicationOf } from '../../../src/corpus/facts-schema.ts';
import { checkFacts, readFactsFolder } from '../../../src/loaders/read-facts.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';
import { merged } from '../corpus/merged.ts';
import { entry, page } from '../digest/page.ts';

const told = (folder: ReturnType<typeof readFactsFolder>, messages = folder.messages) =>
  messages.map(({ file, id, place, text }) => `${file}:${place.line}:${place.column} ${id} ${text}`);
const { papers } = merged({ '2025-11-06.txt': page(entry('Steady Lanterns'), entry('Loose Ropes')) });
const check = (yaml: string, name = 'steady-lanterns.yaml') => {
  const folder = readFactsFolder(temporaryFolder({ [name]: yaml }));
  return told(folder, [...folder.messages, ...checkFacts(folder.files, papers, new Set(['imagenet']))]);
};

test('a folder that is not there holds none', () => {
  expect(readFactsFolder('no/such/folder')).toEqual({ files: [], messages: [] });
});

test('a file in place of the folder is told', () => {
  const file = `${temporaryFolder({ papers: 'Lanterns.' })}/papers`;
  expect(readFactsFolder(file)).toMatchObject({ files: [], messages: [{ id: 'folder-expected', file: '.' }] });
});

test('reads what an editor says, and finds nothing wrong with it', () => {
  const yaml = `corrections:
  name: null
  keySentence: We propose a counterweight
  datasets: { include: [imagenet] }
  related: { exclude: [loose-ropes] }
`;
  expect(check(yaml)).toEqual([]);
  const { files } = readFactsFolder(temporaryFolder({ 'steady-lanterns.yaml': yaml }));
  expect(files).toMatchObject([{ facts: { slug: 'steady-lanterns', corrections: { name: null } } }]);
});

test('reads facts beyond the listing', () => {
  const yaml = `arxiv: "2104.00590"
doi: 10.1109/TPAMI.2022.3223955
authors: [Ada Quay, Ben Mole, Cy Rope, Di Pier]
venue: { name: HARBOUR 2021, kind: conference }
links:
  - { url: https://code.example/lanterns, kind: code }
sources: [https://arxiv.org/abs/2104.00590, the printed proceedings]
aliases: [steady-lamps]
`;
  expect(check(yaml)).toEqual([]);
  const { files } = readFactsFolder(temporaryFolder({ 'steady-lanterns.yaml': yaml }));
  expect(files.map(({ facts }) => publicationOf(facts))).toEqual([
    {
      arxiv: '2104.00590',
      doi: '10.1109/TPAMI.2022.3223955',
      authors: ['Ada Quay', 'Ben Mole', 'Cy Rope', 'Di Pier'],
      venue: { name: 'HARBOUR 2021', kind: 'conference' },
      links: [{ url: 'https://code.example/lanterns', kind: 'code' }],
      machineSummary: null,
      sources: ['https://arxiv.org/abs/2104.00590', 'the printed proceedings'],
    },
  ]);
});

test('takes names without what nobody sees, and refuses one that has nothing else', () => {
  const yaml =
    'authors: ["Ada\\u202E Quay", Ben\u200B Mole]\ncorrections: { name: "NEAS\\u200B", expansion: "Near\\u2066 seas" }\n';
  const { files } = readFactsFolder(temporaryFolder({ 'steady-lanterns.yaml': yaml }));
  expect(files.map(({ facts: { authors, corrections } }) => ({ authors, corrections }))).toEqual([
    { authors: ['Ada Quay', 'Ben Mole'], corrections: { name: 'NEAS', expansion: 'Near seas' } },
  ]);
  expect(check('authors: [Ada Quay, "\\u200B"]\n')[0]).toMatch(
    /^steady-lanterns\.yaml:1:21 facts-invalid authors\.1: /,
  );
});

test.each(['', '# Nothing known yet.\n', '---\n'])('a file without any facts is no mistake: %j', (yaml) => {
  expect(check(yaml)).toEqual([]);
});

test('takes volume, issue and year as numbers or words', () => {
  const venue = (numbers: string) => `venue: { name: Quays, kind: journal, ${numbers} }`;
  const { files } = readFactsFolder(
    temporaryFolder({ 'steady-lanterns.yaml': venue('volume: 45, issue: 3-4, year: 2023') }),
  );
  expect(files[0]?.facts.venue).toEqual({ name: 'Quays', kind: 'journal', volume: '45', issue: '3-4', year: '2023' });
  expect(check(venue('year: 23'))).not.toEqual([]);
});

test.each(['"0704.0001"', 'hep-th/9901001', 'math.GT/0309136', 'cs/0112017', '"2501.06589"'])(
  'takes the arXiv id %s',
  (id) => expect(check(`arxiv: ${id}`)).toEqual([]),
);

test.each(['2104.00590', '"2104.00590v2"', 'arXiv:2104.00590', '"2113.00590"', 'https://arxiv.org/abs/2104.00590'])(
  'refuses the arXiv id %s, and says how to write it',
  (id) =>
    expect(check(`arxiv: ${id}`)).toEqual([
      'steady-lanterns.yaml:1:8 facts-invalid arxiv: Write the id in quotes and without version: "2104.00597".',
    ]),
);

test('tells each mistake in facts where it stands', () => {
  const yaml = `doi: https://doi.org/10.1000/182
authors: []
venue: { name: HARBOUR 2021, kind: workshop }
links:
  - { url: 'javascript:alert(1)', kind: code }
  - { url: https://code.example/, kind: video }
aliases: [Steady Lamps]
`;
  expect(check(yaml).map((each) => each.split(' ', 3).join(' '))).toEqual([
    'steady-lanterns.yaml:1:6 facts-invalid doi:',
    'steady-lanterns.yaml:2:10 facts-invalid authors:',
    'steady-lanterns.yaml:3:36 facts-invalid venue.kind:',
    'steady-lanterns.yaml:5:12 facts-invalid links.0.url:',
    'steady-lanterns.yaml:6:41 facts-invalid links.1.kind:',
    'steady-lanterns.yaml:7:11 facts-invalid aliases.0:',
  ]);
});

test.each(['https://ada:secret@code.example/', 'HTTP://ada@code.example/'])('%s is no address to publish', (url) => {
  expect(check(`links:\n  - { url: '${url}', kind: code }\n`)).toEqual([
    'steady-lanterns.yaml:2:12 facts-invalid links.0.url: Leave name and password out of the address.',
  ]);
});

test('as many authors as the digest counts, or a warning with both numbers; the names stand', () => {
  expect(check('sources: [a list]\nauthors:\n  - Ada Quay\n')).toEqual([
    'steady-lanterns.yaml:3:3 facts-authors-differ The file names 1 of the authors, the digest counts 4.',
  ]);
});

test('tells what nobody reads, but for notes to readers and what begins with a dot', () => {
  const files = { 'loose-ropes.yml': '', 'steady-lanterns.yaml': '{}', 'README.md': '', '.keep': '' };
  expect(told(readFactsFolder(temporaryFolder(files)))).toEqual([
    'loose-ropes.yml:1:1 facts-unread “loose-ropes.yml” is not read.',
  ]);
});

test('tells what it does not know, where', () => {
  expect(check('corrections:\n  nmae: NEAS\n')).toEqual([
    'steady-lanterns.yaml:2:9 facts-invalid corrections: does not know “nmae”',
  ]);
  expect(check('corrections: [\n')[0]).toMatch(/^steady-lanterns\.yaml:\d+:\d+ facts-invalid /);
});

test('papers, data sets and sentences must exist', () => {
  const yaml = `corrections:
  keySentence: We never said
  datasets:
    exclude: [cifar]
  methods:
    exclude:
      - loose-ropes
      - gone
`;
  expect(check(yaml)).toEqual([
    'steady-lanterns.yaml:4:15 facts-dataset-unknown No data set has the slug “cifar”.',
    'steady-lanterns.yaml:8:9 facts-paper-unknown No paper has the slug “gone”.',
    'steady-lanterns.yaml:2:16 facts-sentence-unknown No sentence of the abstract begins with “We never said”.',
  ]);
  expect(check('corrections: {}', 'other.yaml')).toEqual([
    'other.yaml:1:1 facts-paper-unknown No paper has the slug “other”.',
  ]);
});

test('the first words of the key sentence must tell it from the others', () => {
  const two = merged({
    '2025-11-06.txt': page(entry('Steady Lanterns', 'Ropes fray. We hang ropes. We hang lanterns.')),
  });
  const checkTwo = (words: string) => {
    const yaml = `corrections: { keySentence: ${words} }`;
    const { files } = readFactsFolder(temporaryFolder({ 'steady-lanterns.yaml': yaml }));
    return checkFacts(files, two.papers, new Set()).map(({ id, text }) => `${id} ${text}`);
  };
  expect(checkTwo('We hang')).toEqual(['facts-sentence-ambiguous 2 sentences of the abstract begin with “We hang”.']);
  expect(checkTwo('We hang l')).toEqual([]);
});

test('a short form that is given its meaning must stand in the text, as a word', () => {
  const yaml = (short: string) => `corrections:
  acronyms:
    include:
      - { short: ${short}, long: long ropes }
    exclude: [LR]
`;
  expect(check(yaml('NSA'))).toEqual([
    'steady-lanterns.yaml:4:9 facts-acronym-unknown Neither title nor abstract holds “NSA” as a word.',
  ]);
  expect(check(yaml('Lantern'))).toEqual([]);
  expect(check(yaml('antern'))[0]).toContain('facts-acronym-unknown');
  expect(check('corrections: { acronyms: { include: [LR] } }')[0]).toContain('facts-invalid');
});

test('a short form is corrected in one way', () => {
  const yaml = `corrections:
  acronyms:
    include:
      - { short: Lanterns, long: lights }
      - { short: Lanterns, long: lamps }
    exclude: [LR, Lanterns]
`;
  expect(check(yaml)).toEqual([
    'steady-lanterns.yaml:5:9 facts-acronym-twice The short form “Lanterns” is corrected twice.',
    'steady-lanterns.yaml:6:19 facts-acronym-twice The short form “Lanterns” is corrected twice.',
  ]);
});

test('what is included must be another paper, or words of the abstract', () => {
  const yaml = `corrections:
  methods: { include: [gone, steady-lanterns, loose-ropes] }
  related:
    include: [loose-ropes, gone]
    exclude: [steady-lanterns]
  claims:
    include: [We propose, ropose, as we never said]
`;
  expect(check(yaml)).toEqual([
    'steady-lanterns.yaml:2:24 facts-paper-unknown No paper has the slug “gone”.',
    'steady-lanterns.yaml:2:30 facts-paper-itself “steady-lanterns” is the paper itself.',
    'steady-lanterns.yaml:4:28 facts-paper-unknown No paper has the slug “gone”.',
    'steady-lanterns.yaml:7:27 facts-claim-unknown No sentence of the abstract holds “ropose” as whole words.',
    'steady-lanterns.yaml:7:35 facts-claim-unknown No sentence of the abstract holds “as we never said” as whole words.',
  ]);
});

test('and is named once', () => {
  const yaml = `corrections:
  datasets: { include: [imagenet], exclude: [imagenet] }
  methods: { include: [loose-ropes, loose-ropes] }
  related: { include: [loose-ropes], exclude: [loose-ropes] }
  claims: { include: [We propose], exclude: [5%, We propose] }
`;
  expect(check(yaml)).toEqual([
    'steady-lanterns.yaml:2:46 facts-corrected-twice “imagenet” is corrected twice.',
    'steady-lanterns.yaml:3:37 facts-corrected-twice “loose-ropes” is corrected twice.',
    'steady-lanterns.yaml:4:48 facts-corrected-twice “loose-ropes” is corrected twice.',
    'steady-lanterns.yaml:5:50 facts-corrected-twice “We propose” is corrected twice.',
  ]);
});

test('files that cannot be read, or are no YAML, are told, not thrown', () => {
  const wrong = {
    'folder.yaml/inside.txt': '',
    'lost.yaml': 'corrections: { name: *nowhere }\n',
    'torn.yaml': ': '.repeat(5000),
    'deep.yaml': '['.repeat(20_000),
  };
  const messages = told(readFactsFolder(temporaryFolder(wrong)));
  expect(messages).toContainEqual(
    expect.stringMatching(/^folder\.yaml:1:1 facts-invalid the file cannot be read: EISDIR/),
  );
  expect(messages).toContain(
    'lost.yaml:1:22 facts-invalid No value above is marked “&nowhere”; put “*nowhere” in quotes if it is meant as it stands.',
  );
  expect(messages.filter((each) => each.startsWith('torn'))).toHaveLength(10);
  expect(messages.some((each) => each.startsWith('deep'))).toBe(true);
  expect(messages.filter((each) => each.includes('\n'))).toEqual([]);
});

test('an alias of YAML leads to what stands above it, in a text or a list', () => {
  expect(check('sources: &two [&one a list, a book]\nauthors: *two\ncorrections: { name: *one }\n')).toEqual([
    expect.stringContaining('facts-authors-differ'),
  ]);
  expect(check('corrections:\n  name: *late\n  expansion: &late Late\n')[0]).toContain('steady-lanterns.yaml:2:9 ');
});

test('what no page may hold is told with its place, however it is written', () => {
  expect(check('corrections:\n  name: "a\\0b"\n  expansion: "\\uD83D"\n')).toEqual([
    'steady-lanterns.yaml:2:9 facts-invalid The value holds a control character, or half a character.',
    'steady-lanterns.yaml:3:14 facts-invalid The value holds a control character, or half a character.',
  ]);
  expect(check('corrections: { name: "\\uD83D\\uDE00", expansion: "two\\nlines" }')).toEqual([]);
});

test('a byte order mark, and files that begin with a dot, are no mistake', () => {
  expect(check('\uFEFFcorrections: { name: null }\r\n')).toEqual([]);
  expect(check('\0\u0005\u0016', '._steady-lanterns.yaml')).toEqual([]);
});
