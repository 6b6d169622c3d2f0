// `npm run eval:mentions`: prints how well what abstracts mention is found, against papers labelled by reading; with
// `--tuned`, only on the papers that rules were made on. Judges nothing. Node.
import { DERIVATIONS, labelledMentions } from './labelled-mentions.ts';
import { f1, precision, recall, tally } from './score.ts';

interface Part {
  readonly what: string;
  readonly file: string;
}

const HELD: Part = { what: 'Held: kept from the making of rules', file: 'held.jsonl' };
const TUNED: Part = { what: 'Tuned: rules were made on these', file: 'labelled.jsonl' };

for (const { what, file } of process.argv.includes('--tuned') ? [TUNED] : [HELD, TUNED]) {
  const papers = labelledMentions(file);
  if (papers === null) continue;
  console.log(`\n${what} (${papers.length} papers)\n`);
  console.log(row('', ['given', 'found', 'precision', 'recall', 'F1']));
  for (const { name, judge } of DERIVATIONS) {
    const counts = tally(papers.map(judge));
    const given = counts.both + counts.readersOnly;
    const found = counts.both + counts.matcherOnly;
    const rates = [precision(counts), recall(counts), f1(counts)].map((rate) => rate?.toFixed(3) ?? '–');
    console.log(row(name, [String(given), String(found), ...rates]));
  }
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(30) + cells.map((cell) => cell.padStart(11)).join('');
}
