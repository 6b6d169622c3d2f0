// Papers -> RIS, the tagged format that reference managers share. Pure.
import { type Citable, dateOf, plainText, readAt, remark, yearOf } from './citable.ts';
import { type AuthorName, authorNames, fullFamily } from './names.ts';

/** One record each; lines end in CR LF, each value is one line. https://en.wikipedia.org/wiki/RIS_(file_format) */
export function ris(papers: readonly Citable[]): string {
  return papers.map(record).join('');
}

function record(paper: Citable): string {
  const { key, title, abstract, arxiv, doi, venue } = paper;
  const [, ...day] = dateOf(paper)?.split('-') ?? [];
  const year = yearOf(paper);
  const tags: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', venue === null ? (arxiv === null ? 'GEN' : 'UNPB') : venue.kind === 'journal' ? 'JOUR' : 'CPAPER'],
    ['ID', key],
    ...authorNames(paper.authors).map((name) => ['AU', author(name)] as const),
    ['TI', title === null ? null : plainText(title)],
    ['T2', venue?.name ?? null],
    ['VL', venue?.volume ?? null],
    ['IS', venue?.issue ?? null],
    ['PY', year],
    ['DA', day.length === 0 ? null : `${[year, ...day].join('/')}/`],
    ['DO', doi],
    ['AN', arxiv === null ? null : `arXiv:${arxiv}`],
    ['UR', readAt(paper)],
    ['AB', abstract.length === 0 ? null : plainText(abstract)],
    ['N1', remark(paper)],
  ];
  const lines = tags.flatMap(([tag, value]) =>
    value === null ? [] : [`${tag}  - ${value.replace(/\s+/gu, ' ')}\r\n`],
  );
  return `${lines.join('')}ER  - \r\n\r\n`;
}

function author(name: AuthorName): string {
  if ('literal' in name) return name.literal;
  return [fullFamily(name), name.given, name.suffix].filter((part) => part !== '').join(', ');
}
