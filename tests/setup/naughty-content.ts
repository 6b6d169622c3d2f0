// Payloads -> a content folder whose titles, abstracts, organizations and topics carry them. Node.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAYLOADS } from './payloads.ts';

/** One paper of the folder, as the API must give it back. */
export interface NaughtyPaper {
  readonly title: string;
  readonly abstract: string;
  readonly organization: { readonly handle: string; readonly name: string } | null;
}

/** Id of the one digest of the folder. */
export const NAUGHTY_DIGEST = '2025-11-06';

const TOPICS = 24;
/** Longer ones stand in abstracts only: the parser takes them for no title, rightly. */
const TITLE_ROOM = 160;
const NAME_ROOM = 80;

/** The papers in the order of the digest. A frame of words round each payload keeps records apart; the payload is untouched. */
export const NAUGHTY_PAPERS: readonly NaughtyPaper[] = PAYLOADS.map((payload, index) => ({
  title: `Subject${index % TOPICS} case ${index}: ${payload.length <= TITLE_ROOM ? payload : 'long'} end`,
  abstract:
    'This abstract is long enough to be one. We propose to carry the text that follows through every page without a change, ' +
    `and to show it as it is: ${payload} and that was the text number ${index}, which stood in the middle of a sentence here. ` +
    'What comes after it must still be part of the same abstract, and nothing else on the page may have changed by it.',
  organization: index % 3 === 0 && payload.length <= NAME_ROOM ? organization(payload, index) : null,
}));

/** Titles of the topics of the folder. */
export const NAUGHTY_TOPICS: readonly string[] = PAYLOADS.filter(
  (text) => /[<>"'&{$]/.test(text) && text.length < 90,
).slice(-TOPICS);

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

/** A handle holds no blank, and of the name blanks count once. */
function organization(payload: string, index: number): NaughtyPaper['organization'] {
  return {
    handle: `by${index}${payload.replace(/\s+/gu, '')}`.slice(0, 60).toWellFormed(),
    name: `Lab ${payload.replace(/\s+/gu, ' ')} end`,
  };
}
