// The one catalogue of everything that can be wrong with the content: id -> severity, sentence, hint. Pure.
import type { Place } from './digest.ts';
import { DUMP_MESSAGES } from './dump-messages.ts';
import { WRITTEN_CONTENT } from './written-content.ts';

/** `error`: cannot be understood, the build stops. `warning`: published with what is known. */
export type Severity = 'error' | 'warning';

/** A problem and its place. `file` is a name in the folder of the digests, of the topics, of the facts about papers, or of the
 * content itself: the gazetteer, what is said of trends. */
export interface Message {
  readonly id: MessageId;
  readonly severity: Severity;
  readonly file: string;
  readonly place: Place;
  readonly text: string;
  readonly hint: string;
}

/** Ids are permanent: scripts and readers of the receipt rely on them. `{0}`, `{1}` are filled with details. */
export const CATALOGUE = {
  'content-missing': {
    severity: 'error',
    text: 'There is no such folder.',
    hint: 'CONTENT_DIR names the folder that holds digests/; check its spelling.',
  },
  'content-empty': {
    severity: 'error',
    text: 'The folder holds no digest.',
    hint: 'Save a listing page there as text, 2025-11-06.txt, or fetch one: npm run fetch -- 2025-11-06.',
  },
  'file-empty': {
    severity: 'error',
    text: 'The file is empty.',
    hint: 'Save the listing page again, or remove the file.',
  },
  'file-binary': {
    severity: 'error',
    text: 'The file is not text.',
    hint: 'Save the listing page as plain UTF-8 text.',
  },
  'file-html': {
    severity: 'error',
    text: 'The file holds HTML, not the text of a listing page.',
    hint: 'Open it in a browser, select all, copy, and save that as plain text.',
  },
  'file-not-digest': {
    severity: 'error',
    text: 'Nothing in the file looks like a listing page: no page date, no facts such as “• 4 authors”.',
    hint: 'Remove the file, or compare it with the specimen in content/README.md.',
  },
  'file-no-papers': {
    severity: 'error',
    text: 'The page has its heading, but no paper.',
    hint: 'Save the page again once its papers have loaded, or remove the file.',
  },
  'file-encoding': {
    severity: 'warning',
    text: 'Some bytes are not UTF-8; they are shown as “\uFFFD”.',
    hint: 'Save the file as UTF-8.',
  },
  'file-unknown': {
    severity: 'warning',
    text: 'Files ending in “{0}” are not read.',
    hint: 'Digests are *.txt and *.json, each with an optional sidecar <file>.yaml; move other files elsewhere.',
  },
  'json-unknown': {
    severity: 'warning',
    text: 'The file is JSON, but no list of papers, and its name begins with no date: it is not read.',
    hint: 'API dumps are lists, best named by their date, 2025-11-06.json; move other files elsewhere.',
  },
  'file-unread': {
    severity: 'warning',
    text: 'Folders, and links that lead nowhere, are not read.',
    hint: 'Digest files stand directly in this folder.',
  },
  'sidecar-unreadable': {
    severity: 'error',
    text: 'The sidecar cannot be read: {0}',
    hint: 'Write one line, for example “date: 2025-11-06”.',
  },
  'sidecar-alone': {
    severity: 'warning',
    text: 'There is no digest “{0}” for this sidecar.',
    hint: 'Name the sidecar after the digest file: page.txt and page.txt.yaml.',
  },
  'year-unknown': {
    severity: 'error',
    text: 'The year of the page cannot be told: {0}.',
    hint: 'Begin the file name with the whole date ({1}.txt), or write a sidecar {2}.yaml that holds “date: {1}”, with the right year for YYYY.',
  },
  'page-date-missing': {
    severity: 'error',
    text: 'The page does not show its date.',
    hint: 'Begin the file name with the date (2025-11-06{1}), or write a sidecar {0}.yaml that holds “date: 2025-11-06”.',
  },
  'page-date-differs': {
    severity: 'warning',
    text: 'The page says {0}, but the {1} says {2}; the {1} counts.',
    hint: 'Check which date is right and rename the file if need be.',
  },
  'page-date-absent': {
    severity: 'warning',
    text: 'The page does not show its date; the one of the {0} is taken.',
    hint: 'Nothing to do if that date is right.',
  },
  'title-missing': {
    severity: 'warning',
    text: 'This abstract has no title above it.',
    hint: 'Add the title as a paragraph of its own above the abstract.',
  },
  'abstract-missing': {
    severity: 'warning',
    text: 'This title has no abstract below it.',
    hint: 'Add the abstract as a paragraph of its own, or save the page again if the file was cut off.',
  },
  'facts-missing': {
    severity: 'warning',
    text: 'No authors, organization or date follow this paper.',
    hint: 'Add them below the abstract if you know them; the paper is published without.',
  },
  'facts-alone': {
    severity: 'warning',
    text: 'These facts belong to no paper: title and abstract are missing above them.',
    hint: 'Restore the title and the abstract, or remove the lines.',
  },
  'authors-missing': {
    severity: 'warning',
    text: 'The facts give neither a number of authors nor an organization.',
    hint: 'Add a line such as “• 4 authors” above the date if you know it.',
  },
  'authors-unreadable': {
    severity: 'warning',
    text: '“{0}” is not a number of authors.',
    hint: 'Write it as “• 4 authors”.',
  },
  'organization-unreadable': {
    severity: 'warning',
    text: '“{0}” is taken as an organization without a display name.',
    hint: 'Write handle and name: “moonshotai Moonshot AI”.',
  },
  'date-missing': {
    severity: 'warning',
    text: 'The facts give no date.',
    hint: 'Add a line such as “Apr 1, 2021” below the authors if you know it.',
  },
  'date-unreadable': {
    severity: 'warning',
    text: '“{0}” is not a date.',
    hint: 'Write it as “Apr 1, 2021”, or “Apr 1” in the year of the page.',
  },
  'date-contradicts': {
    severity: 'warning',
    text: '“{0}” without a year would be later than the page itself, or no such day; the paper is published without a date.',
    hint: 'Add the year to the date.',
  },
  'date-later': {
    severity: 'warning',
    text: '“{0}” is later than the page that lists the paper; it is published as it stands.',
    hint: 'Check the date; add its year if that is not the year of the page.',
  },
  'line-repeated': {
    severity: 'warning',
    text: 'This line stands twice; it is read once.',
    hint: 'Remove one of the two.',
  },
  'blank-line-missing': {
    severity: 'warning',
    text: 'No blank line separates this from what is above it.',
    hint: 'Put a blank line between title, abstract and facts.',
  },
  'count-differs': {
    severity: 'warning',
    text: 'A plain count finds {0} records in the file, {1} were read.',
    hint: 'See the other messages of this file; where there are none, compare the page with the file.',
  },
  'paper-repeated': {
    severity: 'warning',
    text: 'The paper stands twice in this file, first at line {0}; it is listed once.',
    hint: 'Nothing to do; remove one of the two if you like.',
  },
  'paper-namesake': {
    severity: 'warning',
    text: 'Another paper has this title ({0}), but date and number of authors differ: they are kept apart.',
    hint: 'If they are one paper, correct the facts in one of the files.',
  },
  ...DUMP_MESSAGES,
  ...WRITTEN_CONTENT,
} as const satisfies Record<string, { severity: Severity; text: string; hint: string }>;

export type MessageId = keyof typeof CATALOGUE;

/** Makes a message of the catalogue; `details` fill `{0}`, `{1}` ... of its sentence and hint. */
export function message(id: MessageId, file: string, place: Place, ...details: readonly (string | number)[]): Message {
  const { severity, text, hint } = CATALOGUE[id];
  return { id, severity, file, place, text: fill(text, details), hint: fill(hint, details) };
}

/** `path:line:column: severity: what is wrong. what to do [id]`; the path is that of the file for whoever reads the line. */
export function messageLine(path: string, { place, severity, text, hint, id }: Message): string {
  return `${path}:${place.line}:${place.column}: ${severity}: ${text} ${hint} [${id}]`;
}

function fill(sentence: string, details: readonly (string | number)[]): string {
  return sentence.replace(/\{(\d)\}/g, (_, index) => excerpt(String(details[Number(index)] ?? '')));
}

function excerpt(detail: string): string {
  return detail.length > 120 ? `${detail.slice(0, 117)}...` : detail;
}
