// Payloads -> a content folder whose titles, abstracts, organizations, topics, data sets and facts carry them. Node.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { slugOf } from '../../src/corpus/identity.ts';
import { nameLetters } from '../../src/text/name-letters.ts';
import { DEFINITIONS, PAYLOADS } from './payloads.ts';

/** One paper of the folder, as the API must give it back. */
export interface NaughtyPaper {
  readonly title: string;
  readonly abstract: string;
  readonly organization: { readonly handle: string; readonly name: string } | null;
}

/** Id of the digest with the payloads. One of plain papers is older, so that there is something to rise against. */
export const NAUGHTY_DIGEST = '2025-11-06';
const PLAIN_DIGEST = '2025-10-01';
const PLAIN_PAPERS = 300;

const TOPICS = 24;
/** Longer ones stand in abstracts only: the parser takes them for no title, rightly. */
const TITLE_ROOM = 160;
const NAME_ROOM = 80;
/** A name that other papers mention. */
const LINKED = "Rope&Ladder's2";
/** As many papers name a data set. */
const NAMING_DATASETS = 120;

/** The papers in the order of the digest. A frame of words round each payload keeps records apart; the payload is untouched. */
export const NAUGHTY_PAPERS: readonly NaughtyPaper[] = PAYLOADS.map((payload, index) => ({
  title: `Subject${index % TOPICS} case ${index}: ${payload.length <= TITLE_ROOM ? payload : 'long'} end`,
  abstract:
    'This abstract is long enough to be one. We propose to carry the text that follows through every page without a change, ' +
    `and to show it as it is: ${payload} and that was the text number ${index}, which stood in the middle of a sentence here. ` +
    'What comes after it must still be part of the same abstract, and nothing else on the page may have changed by it.' +
    derived(payload, index),
  organization: index % 3 === 0 && payload.length <= NAME_ROOM ? organization(payload, index) : null,
}));

const AIMED = PAYLOADS.filter((text) => /[<>"'&{$]/.test(text) && text.length < 90);

/** Titles of the topics of the folder. */
export const NAUGHTY_TOPICS: readonly string[] = AIMED.slice(-TOPICS);

/** Names of the data sets of the folder: payloads, each found by a plain alias, `Gazette7`. */
export const NAUGHTY_DATASETS: readonly string[] = [
  ...new Map(
    ['__proto__', 'constructor', 'toString', ...AIMED]
      .filter((text) => /[\p{L}\p{N}]/u.test(text))
      .map((text) => [nameLetters(text), text]),
  ).values(),
];

/** What an editor says the methods of the first papers are called. */
export const NAUGHTY_NAMES: readonly string[] = ['__proto__', 'constructor', LINKED, ...AIMED];

/** Longer than any line. */
const LONG_NAME = 'Quay'.repeat(1000);

/** Who is said to have written the first papers: four each, as the digest counts. */
export const NAUGHTY_AUTHORS: readonly (readonly string[])[] = NAUGHTY_NAMES.map((name, at) => [
  name.trim(),
  `Ada ${name}`.trim(),
  '__proto__',
  at === 0 ? LONG_NAME : 'constructor',
]);

/** Writes the folder anew. */
export function writeNaughtyContent(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'digests'), { recursive: true });
  mkdirSync(join(folder, 'topics'));
  const records = NAUGHTY_PAPERS.map(({ title, abstract, organization: by }) => {
    const facts = by === null ? '  • 4 authors' : `${by.handle} ${by.name}`;
    return `${title}\n\n${abstract}\n\n${facts}\n·\nNov 5, 2025\n`;
  });
  writeFileSync(join(folder, 'digests', `${NAUGHTY_DIGEST}.txt`), ['Daily Papers\n', 'Nov 6\n', ...records].join('\n'));
  writePlainDigest(folder);
  writeDatasets(folder);
  writeFacts(folder);
  for (const [index, title] of NAUGHTY_TOPICS.entries()) {
    const meta = {
      title,
      group: 'Language',
      summary: `A topic called ${title}`,
      rules: { match: [{ phrase: `subject${index}` }] },
    };
    writeFileSync(
      join(folder, 'topics', `topic-${index}.mdx`),
      `---\n${JSON.stringify(meta)}\n---\n\nWords about it.\n`,
    );
  }
}

/** Sentences from which something is derived: a method with its name, figures, data sets, words that rise. */
function derived(payload: string, index: number): string {
  const [short, long] = DEFINITIONS[index % DEFINITIONS.length] ?? ['', ''];
  const naming = index < NAMING_DATASETS;
  const gazette = naming ? ` We test it on Gazette${index}, ${oneSentence(payload)} too.` : '';
  const linked = index > 4 && index < 9 ? ` It beats ${LINKED} and timber.` : '';
  // What nearly all papers say is no news: some papers alone say what is to rise.
  const rising = naming ? ` It has tar" onmouseover="alert(1) and ladder'onfocus=alert&lt;lantern.` : '';
  return (
    ` We propose ${long} (${short}), and ${short} is ${index % 9}.5x faster with ${index % 90}% fewer ropes than ${oneSentence(payload)} has.` +
    `${gazette}${linked}${rising} So SUBJECT${index % TOPICS} <b>rope ladder of tar subject</b> says.`
  );
}

/** Without what would end a sentence, and so leave the figure in another. */
function oneSentence(payload: string): string {
  return payload.length <= NAME_ROOM ? payload.replace(/[.!?。]/gu, '') : 'others';
}

function writePlainDigest(folder: string): void {
  const records = Array.from(
    { length: PLAIN_PAPERS },
    (_, at) =>
      `Harbour lights number ${at}\n\nHarbours need light at night, whatever the weather is outside. We show timber for them, and it is good. ` +
      `Boats then come home again, all of them and early.\n\n  • 2 authors\n·\n${at === 0 ? 'Jan 1, 0001' : 'Sep 5, 2025'}\n`,
  );
  writeFileSync(join(folder, 'digests', `${PLAIN_DIGEST}.txt`), ['Daily Papers\n', 'Oct 1\n', ...records].join('\n'));
}

// JSON is YAML.
function writeDatasets(folder: string): void {
  const datasets = NAUGHTY_DATASETS.map((name, at) => ({
    slug: ['constructor', 'prototype', 'tostring'][at] ?? `set-${at}`,
    name,
    aliases: [`Gazette${at}`],
    about: `What holds ${name} and nothing else.`,
    url: `https://papers.example/"onmouseover="alert(1)//${at}`,
    kind: 'benchmark',
  }));
  writeFileSync(join(folder, 'datasets.yaml'), JSON.stringify(datasets));
}

function writeFacts(folder: string): void {
  mkdirSync(join(folder, 'papers'));
  for (const [at, name] of NAUGHTY_NAMES.entries()) {
    const payload = encodeURIComponent(name);
    const facts = {
      arxiv: '2511.00001',
      doi: `10.1000/${name.replace(/\s/gu, '')}"'<>&`,
      authors: NAUGHTY_AUTHORS[at],
      venue: { name: `Proceedings of ${name}`, kind: 'journal' },
      links: [{ url: `https://papers.example/"onmouseover="alert(1)//${payload}`, kind: 'code' }],
      sources: [`javascript:alert(${name})`, `https://papers.example/"onclick="${payload}`],
      corrections: { name, expansion: `what ${name} stands for`, acronyms: { exclude: [name] } },
    };
    const file = `${slugOf(NAUGHTY_PAPERS[at]?.title ?? '')}.yaml`;
    writeFileSync(join(folder, 'papers', file), JSON.stringify(facts));
  }
}

/** A handle holds no blank, and of the name blanks count once. */
function organization(payload: string, index: number): NaughtyPaper['organization'] {
  return {
    handle: `by${index}${payload.replace(/\s+/gu, '')}`.slice(0, 60).toWellFormed(),
    name: `Lab ${payload.replace(/\s+/gu, ' ')} end`,
  };
}
