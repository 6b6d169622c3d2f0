// Every paper of the project's own content leads to its source where one is known, and honestly searches for its title where not.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Venue, venueWords } from '../../src/text/venue.ts';
import { attribute, elements, readPages, textOf } from '../setup/html.ts';
import { ROOT_SITE } from '../setup/sites.ts';

interface Facts {
  readonly arxiv?: string;
  readonly doi?: string;
  readonly authors?: readonly string[];
  readonly venue?: Venue;
  readonly sources?: readonly string[];
}

const FOLDER = 'content/papers';
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));
const pages = readPages(ROOT_SITE.outDir, 'papers/*/index.html');

describe('every paper page', () => {
  test.each([...pages].map(([file, page]) => ({ file, page })))('$file', ({ file, page }) => {
    const all = elements(page);
    const links = all.flatMap((element) => (element.tagName === 'a' ? (attribute(element, 'href') ?? []) : []));
    const slug = file.split('/')[1] ?? '';
    const facts = factsOf(slug);
    if (facts.arxiv !== undefined) {
      expect(links).toContain(`https://arxiv.org/abs/${facts.arxiv}`);
      expect(links).toContain(`https://arxiv.org/pdf/${facts.arxiv}`);
    }
    if (facts.doi !== undefined) expect(links.map(decodeURIComponent)).toContain(`https://doi.org/${facts.doi}`);
    const names = all.filter((element) => /^\/authors\/./.test(attribute(element, 'href') ?? '')).map(textOf);
    expect(names).toEqual(facts.authors ?? []);
    for (const source of facts.sources ?? []) expect(links.some((href) => sameHost(href, source))).toBe(true);
    const searches = links.filter((href) => href.startsWith('https://arxiv.org/search/'));
    expect(searches).toHaveLength(1);
    const main = all.find(({ tagName }) => tagName === 'main');
    if (facts.venue !== undefined) expect(main && textOf(main)).toContain(venueWords(facts.venue));
  });

  test('and every facts file has its page', () => {
    expect(files.filter((name) => !pages.has(`papers/${name.replace('.yaml', '')}/index.html`))).toEqual([]);
    expect(files.length).toBeGreaterThan(150);
  });
});

function factsOf(slug: string): Facts {
  const name = `${slug}.yaml`;
  return files.includes(name) ? (parse(readFileSync(join(FOLDER, name), 'utf8')) as Facts) : {};
}

const sameHost = (href: string, source: string): boolean =>
  URL.canParse(href) && new URL(href).host === new URL(source).host;
