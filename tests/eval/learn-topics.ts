// `npm run learn:topics`: learns from the labelled papers what tells the papers of each topic, and writes it to
// src/catalog/topics/weights.json and network.json. The validation half is left out; two runs write the same bytes. Node.
import { writeFileSync } from 'node:fs';
import { labelledPapers, projectTopics } from './labelled.ts';
import { learnTopics } from './learning.ts';

const papers = labelledPapers().filter(({ half }) => half === 'tune');
const { topics, network } = learnTopics(projectTopics(), papers);
const terms = Object.values(topics).reduce((sum, topic) => sum + Object.keys(topic.terms).length, 0);
const written = write('weights.json', topics) + write('network.json', network);
console.log(`${papers.length} papers, ${Object.keys(topics).length} topics, ${terms} terms, ${written} bytes.`);

/** One line for each entry; returns the number of bytes. */
function write(file: string, entries: object): number {
  const lines = Object.entries(entries).map(([name, entry]) => `${JSON.stringify(name)}: ${JSON.stringify(entry)}`);
  const text = `{\n${lines.join(',\n')}\n}\n`;
  writeFileSync(new URL(`../../src/catalog/topics/${file}`, import.meta.url), text);
  return Buffer.byteLength(text);
}
