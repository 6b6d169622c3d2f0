// What a mail says -> its words: subject, headings, and what stands under each title; the same in HTML and in plain text. Pure.
import { countLabel, dateLabel } from '../../catalog/views/labels.ts';
import { harmless } from '../../text/harmless.ts';
import type { Issue, MailedPaper } from './built-site.ts';

/** One paper as a mail shows it. */
export interface Item {
  readonly title: string;
  readonly url: string;
  /** The key sentence, else the beginning of the abstract; may be empty. */
  readonly text: string;
  readonly facts: string;
}

/** All words of a mail. */
export interface Words {
  readonly subject: string;
  /** Shown beside the subject in lists of mails. */
  readonly preview: string;
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly {
    readonly heading: string | null;
    readonly url: string;
    readonly items: readonly Item[];
  }[];
  /** How many papers are left out, for a mail that would be too long; 0: none. */
  readonly more: number;
  readonly url: string;
  readonly site: { readonly name: string; readonly url: string };
}

const LONGEST_TEXT = 320;
const NAMED_AUTHORS = 3;
const NAMED_TOPICS = 3;
const PREVIEWED = 3;

/**
 * Puts it into words; texts of the site are made harmless, since they were written elsewhere.
 * @param most papers that it shows, the first ones
 */
export function wordsOf({ sections, subject, site, topics, about, url }: Issue, most: number): Words {
  const all = sections.reduce((sum, { papers }) => sum + papers.length, 0);
  const [name, topic, count] = [harmless(site.name), harmless(subject.topic ?? ''), plain(countLabel(all, 'paper'))];
  const days = sections.map(({ date }) => plain(dateLabel(date)));
  const [newest = '', oldest = ''] = [days[0], days.at(-1)];
  const when = oldest === newest ? newest : `${oldest} to ${newest}`;
  const shown = shownOf(sections, topics, most);
  return {
    subject: `${name}: ${topic === '' ? '' : `${topic}, `}${count}, ${when}`,
    preview: shown
      .flatMap(({ items }) => items.map((item) => item.title))
      .slice(0, PREVIEWED)
      .join(' · '),
    title: { topic, digest: `Digest of ${newest}`, all: 'New papers' }[subject.kind],
    lead: `${about === null ? '' : `${harmless(about)} `}${count}${subject.kind === 'digest' ? '' : `, listed ${when}`}.`,
    sections: shown,
    more: Math.max(0, all - most),
    url,
    site: { name, url: site.url },
  };
}

/** As many papers as a mail holds; several days have headings. */
function shownOf(sections: Issue['sections'], topics: Issue['topics'], most: number): Words['sections'] {
  let room = most;
  const shown = sections.map(({ date, url, papers }) => {
    const items = papers.slice(0, room).map((paper) => itemOf(paper, topics));
    room -= items.length;
    return { heading: sections.length > 1 ? plain(dateLabel(date)) : null, url, items };
  });
  return shown.filter(({ items }) => items.length > 0);
}

function itemOf(paper: MailedPaper, topics: ReadonlyMap<string, string>): Item {
  const { authors, authorCount, organization, published } = paper;
  const names = authors.slice(0, NAMED_AUTHORS).join(', ') + (authors.length > NAMED_AUTHORS ? ' and others' : '');
  const by = names || organization?.name || (authorCount === null ? '' : countLabel(authorCount, 'author'));
  const about = paper.topics.slice(0, NAMED_TOPICS).flatMap(({ slug }) => topics.get(slug) ?? []);
  const facts = [by, published === null ? '' : dateLabel(published), about.join(', ')];
  return {
    title: harmless(paper.title),
    url: paper.url,
    text: shortened(harmless(paper.keySentence ?? paper.abstract)),
    facts: plain(
      facts
        .filter((fact) => fact !== '')
        .map(harmless)
        .join(' · '),
    ),
  };
}

function shortened(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const end = text.lastIndexOf(' ', LONGEST_TEXT);
  return `${text
    .slice(0, end > 0 ? end : LONGEST_TEXT)
    .toWellFormed()
    .trimEnd()} …`;
}

/** Blanks that keep words together are blanks like others here: many mail programs count them as signs of a word. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
