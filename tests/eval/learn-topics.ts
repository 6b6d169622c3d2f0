// `npm run learn:topics`: learns the weights of terms from the labelled papers and writes them to
// src/catalog/topics/weights.json. The validation half is left out; two runs write the same bytes. Node.
import { writeFileSync } from 'node:fs';
import type { LearnedTopics } from '../../src/catalog/topics/learned.ts';
import { labelledPapers, projectTopics } from './labelled.ts';
import { learnTopics } from './learning.ts';

const file = new URL('../../src/catalog/topics/weights.json', import.meta.url);
const papers = labelledPapers().filter(({ half }) => half === 'tune');
const learned = learnTopics(projectTopics(), papers);
const text = linePerTopic(learned);
writeFileSync(file, text);
const terms = Object.values(learned).reduce((sum, topic) => sum + Object.keys(topic.terms).length, 0);
console.log(`${papers.length} papers, ${Object.keys(learned).length} topics, ${terms} terms, ${text.length} bytes.`);

function linePerTopic(topics: LearnedTopics): string {
  const lines = Object.entries(topics).map(([slug, topic]) => `${JSON.stringify(slug)}: ${JSON.stringify(topic)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}
