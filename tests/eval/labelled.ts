// tests/fixtures/topics/labelled.jsonl -> papers with the topics that readers gave them. Node.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { TopicSource } from '../../src/catalog/topics/match.ts';
import { topicSchema } from '../../src/corpus/topic-schema.ts';
import { displayText, displayTitle } from '../../src/text/display.ts';

/** A paper with its topics, labelled by reading title and abstract. */
export interface LabelledPaper {
  /** As shown. */
  readonly title: string;
  /** As shown. */
  readonly abstract: string;
  /** `44`: of older digests, `68` and `600`: of 2025; `read`, of 2025, and `older`: labelled later, for training alone. */
  readonly part: '44' | '68' | '600' | 'read' | 'older';
  /** Neither rules nor weights have seen `val`. */
  readonly half: Half;
  readonly by: 'two readers' | 'one reader' | 'read for training';
  /** Topics that every reader chose. */
  readonly core: readonly string[];
  /** Topics that a reader may or may not choose: neither right nor wrong. */
  readonly maybe: readonly string[];
  /** The title as the digest has it. */
  readonly source: string;
}

/** For making rules and weights, or for validation. */
export type Half = 'tune' | 'val';

/** Which half a paper of the parts 44, 68 and 600 belongs to: given by its verbatim title, so it never changes. */
export function halfOf(title: string): Half {
  return ((createHash('sha256').update(title).digest()[0] ?? 0) & 1) === 0 ? 'tune' : 'val';
}

/** All labelled papers, in the order of the file. */
export function labelledPapers(): readonly LabelledPaper[] {
  const lines = readFileSync(new URL('../fixtures/topics/labelled.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const paper = JSON.parse(line) as Omit<LabelledPaper, 'source'>;
    const [title, abstract] = [displayTitle(paper.title).text, displayText(paper.abstract).text];
    return { ...paper, title, abstract, source: paper.title };
  });
}

/** The topics of the project, by slug. */
export function projectTopics(): readonly TopicSource[] {
  const folder = new URL('../../content/topics/', import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.mdx'));
  return files.toSorted().map((file) => {
    const [, frontMatter = ''] = /^---\n(.*?)\n---\n/s.exec(readFileSync(new URL(file, folder), 'utf8')) ?? [];
    return { slug: file.replace(/\.mdx$/, ''), ...topicSchema.parse(parse(frontMatter)) };
  });
}
