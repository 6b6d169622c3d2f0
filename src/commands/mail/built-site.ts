// The JSON API of a built site -> the papers of one mail. Node.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import {
  digestDocumentSchema,
  indexDocumentSchema,
  paperRecordSchema,
  topicDocumentSchema,
} from '../../exports/api-schema.ts';
import type { About } from './options.ts';

// Fields that a later API adds are passed over.
const paper = paperRecordSchema
  .pick({
    title: true,
    url: true,
    abstract: true,
    keySentence: true,
    authors: true,
    authorCount: true,
    organization: true,
    published: true,
    digests: true,
    topics: true,
  })
  .strip();
const index = indexDocumentSchema.pick({ name: true, url: true, digests: true, topics: true }).strip();
const digestDocument = digestDocumentSchema
  .pick({ id: true, date: true, url: true, parts: true })
  .extend({ papers: z.array(paper) })
  .strip();
const topicDocument = topicDocumentSchema
  .pick({ slug: true, title: true, summary: true, url: true, parts: true })
  .extend({ papers: z.array(paper) })
  .strip();

export type MailedPaper = z.output<typeof paper>;

/** Papers under one heading. */
export interface Section {
  /** The day of the digest that lists them. */
  readonly date: string;
  /** Its page, or the topic's. */
  readonly url: string;
  readonly papers: readonly MailedPaper[];
}

/** What a mail says. */
export interface Issue {
  /** Tells this mail from others of the site: `digest-2025-11-06`, `topic-agents-since-2025-11-01`. */
  readonly id: string;
  readonly site: { readonly name: string; readonly url: string };
  readonly subject: { readonly kind: 'digest' | 'topic' | 'all'; readonly topic: string | null };
  readonly about: string | null;
  /** The page that shows all of it. */
  readonly url: string;
  /** Newest first; a paper stands in the newest alone. */
  readonly sections: readonly Section[];
  /** Title of each topic. */
  readonly topics: ReadonlyMap<string, string>;
}

/** Reads what a mail is to say; an Error says what is missing and what to do. */
export async function readIssue(folder: string, about: About): Promise<Issue> {
  const { name, url, digests, topics } = await read(folder, 'index.json', index);
  const shared = { site: { name, url }, topics: new Map(topics.map((topic) => [topic.slug, topic.title])) };
  if (about.kind === 'digest') {
    const known = digests.find(({ id }) => id === about.id);
    if (known === undefined)
      throw new Error(
        unknown(
          'digest',
          about.id,
          digests.map(({ id }) => id),
        ),
      );
    const { id, date, url: page, papers } = await readParts(folder, `digests/${known.id}`, digestDocument);
    const subject = { kind: 'digest', topic: null } as const;
    return { ...shared, id: `digest-${id}`, subject, about: null, url: page, sections: [{ date, url: page, papers }] };
  }
  if (about.slug === null) {
    const since = about.since ?? digests[0]?.date ?? '';
    const wanted = digests.filter(({ date }) => date >= since);
    const documents = await Promise.all(wanted.map(({ id }) => readParts(folder, `digests/${id}`, digestDocument)));
    const subject = { kind: 'all', topic: null } as const;
    return { ...shared, id: `since-${since}`, subject, about: null, url, sections: once(documents) };
  }
  const known = topics.find(({ slug }) => slug === about.slug);
  if (known === undefined)
    throw new Error(
      unknown(
        'topic',
        about.slug,
        topics.map(({ slug }) => slug),
      ),
    );
  const topic = await readParts(folder, `topics/${known.slug}`, topicDocument);
  const days = [...Map.groupBy(topic.papers, lastDay)].toSorted(([a], [b]) => (a < b ? 1 : -1));
  const since = about.since ?? days[0]?.[0] ?? '';
  const sections = days.filter(([date]) => date >= since).map(([date, papers]) => ({ date, url: topic.url, papers }));
  const subject = { kind: 'topic', topic: topic.title } as const;
  return {
    ...shared,
    id: `topic-${topic.slug}-since-${since}`,
    subject,
    about: topic.summary,
    url: topic.url,
    sections,
  };
}

/** A document with the papers of all its parts. */
async function readParts<T extends { readonly parts: readonly string[]; readonly papers: readonly MailedPaper[] }>(
  folder: string,
  path: string,
  schema: z.ZodType<T>,
): Promise<T> {
  const first = await read(folder, `${path}.json`, schema);
  const further = await Promise.all(
    first.parts.slice(1).map((_, at) => read(folder, `${path}/${at + 2}.json`, schema)),
  );
  return { ...first, papers: [first, ...further].flatMap(({ papers }) => papers) };
}

async function read<T>(folder: string, file: string, schema: z.ZodType<T>): Promise<T> {
  const path = join(folder, 'api', file);
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Error(`There is no ${path}. Build the site first, with its address: SITE=https://… npm run build`);
  });
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new Error(`${path} is not what a build writes; build the site anew.\n${why}`);
  }
}

/** A paper that several digests list stands under the newest. */
function once(digests: readonly Section[]): readonly Section[] {
  const seen = new Set<string>();
  return digests.map(({ date, url, papers }) => ({
    date,
    url,
    papers: papers.filter((each) => !seen.has(each.url) && seen.add(each.url)),
  }));
}

function lastDay({ digests }: MailedPaper): string {
  return digests.at(-1)?.date ?? '';
}

/** Those that begin most like it come first. */
function unknown(kind: string, asked: string, known: readonly string[]): string {
  const SHOWN = 5;
  const alike = (name: string) => [...asked].findIndex((sign, at) => name[at] !== sign) >>> 0;
  const shown = known.toSorted((a, b) => alike(b) - alike(a)).slice(0, SHOWN);
  return `The site has no ${kind} “${asked}”. It has ${shown.join(', ') || 'none'}${known.length > SHOWN ? ', …' : '.'}`;
}
