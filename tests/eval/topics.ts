// `npm run eval:topics`: prints how well topics are found, against papers labelled by reading. Judges nothing. Node.
import { LEARNED } from '../../src/catalog/topics/learned.ts';
import { compileTopics, matchTopics } from '../../src/catalog/topics/match.ts';
import { type LabelledPaper, labelledPapers, projectTopics } from './labelled.ts';
import { f1, type Judged, precision, recall, type Tally, tally, topicScores } from './score.ts';

const topics = projectTopics();
const papers = labelledPapers();
const judged = judge(papers, compileTopics(topics, LEARNED));
const byRules = judge(papers, compileTopics(topics));

for (const half of ['val', 'tune'] as const) {
  const what =
    half === 'val' ? 'Validation: seen by neither rules nor weights' : 'Tuning: rules and weights were made on these';
  console.log(`\n${what}\n`);
  console.log(row('part', ['papers', 'precision', 'recall', 'micro-F1', 'rules alone']));
  for (const part of ['44', '68', '600', 'two readers', 'all']) {
    const of = (all: readonly (Judged & LabelledPaper)[]) =>
      all.filter((paper) => paper.half === half && paper.by !== 'read for training' && isOf(paper, part));
    const own = tally(of(judged));
    const cells = [precision(own), recall(own), f1(own), f1(tally(of(byRules)))].map(percent);
    console.log(row(part, [String(of(judged).length), ...cells]));
  }
}

console.log('\nBy topic, all parts, on the validation half; “tuning F1” includes the papers read for training\n');
const validation = judged.filter(({ half }) => half === 'val');
console.log(row('topic', ['given', ...Object.keys(topicScores('', [], []))]));
for (const { slug } of topics) {
  const scores = Object.values(topicScores(slug, judged, byRules));
  console.log(row(slug, [given(tally(validation, slug)), ...scores.map(percent)]));
}

function judge(all: readonly LabelledPaper[], compiled: ReturnType<typeof compileTopics>) {
  return all.map((paper) => ({
    ...paper,
    found: matchTopics(compiled, { ...paper, slug: '' }).map(({ slug }) => slug),
  }));
}

function isOf(paper: LabelledPaper, part: string): boolean {
  return part === 'all' || paper.part === part || paper.by === part;
}

function given({ both, readersOnly }: Tally): string {
  return String(both + readersOnly);
}

function percent(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(32) + cells.map((cell) => cell.padStart(12)).join('');
}
