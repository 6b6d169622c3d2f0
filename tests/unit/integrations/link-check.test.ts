// The link check on small made-up sites: what it must find, and what it must leave alone.
import { describe, expect, test } from 'vitest';
import { builtFiles } from '../../../src/integrations/built-files.ts';
import { checkLinks, describeProblems } from '../../../src/integrations/link-check.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';

const page = (body: string) => `<!doctype html><html><head><title>t</title></head><body>${body}</body></html>`;

/** The verdicts on a site of a home page, `/a/` with the anchor `here`, a file with a dot, and whatever else. */
function verdicts(home: string, base = '/', more: Readonly<Record<string, string>> = {}): readonly string[] {
  const folder = temporaryFolder({
    'index.html': page(home),
    'a/index.html': page('<p id="here">'),
    'a b/index.html': page(''),
    'file.json': '{}',
    ...more,
  });
  const address = { site: 'https://example.org', base };
  return checkLinks(builtFiles(folder, address), address).problems.map(({ verdict, link }) => `${link}: ${verdict}`);
}

describe('links that lead somewhere', () => {
  test.each([
    '/',
    '/a/',
    '/a/#here',
    '/a/?q=x',
    'a/',
    './a/#here',
    '#top',
    '/a/#:~:text=b',
    '/a%20b/',
    '/file.json',
    '/a/index.html',
    'https://example.org/a/',
    'https://elsewhere.org/none',
    '//elsewhere.org/',
    'mailto:a@example.org',
    '?q=1',
  ])('%s', (href) => {
    expect(verdicts(`<a href="${href}">`)).toEqual([]);
  });
});

describe('links that do not', () => {
  test.each([
    ['/none/', '/none/: no such file'],
    ['none/', '/none/: no such file'],
    ['https://example.org/none/', '/none/: no such file'],
    ['/a', '/a: lacks its slash at the end'],
    ['/a/#gone', '/a/#gone: no such anchor on that page'],
    ['#gone', '/#gone: no such anchor on that page'],
    ['/file.json#x', '/file.json#x: no such anchor on that page'],
    ['', ': an empty address'],
    ['javascript:alert(1)', 'javascript:alert(1): no address that a page may hold'],
    ['data:text/html,x', 'data:text/html,x: no address that a page may hold'],
  ])('%s', (href, problem) => {
    expect(verdicts(`<a href="${href}">`)).toEqual([problem]);
  });

  test('under a sub-path, a link from the root is outside of the site', () => {
    expect(verdicts('<a href="/sub/a/#here"><a href="a/">', '/sub/')).toEqual([]);
    expect(verdicts('<a href="/a/">', '/sub/')).toEqual(["/a/: outside of the site's folder /sub/"]);
  });

  test('an id that stands twice', () => {
    expect(verdicts('<p id="x"><p id="x">')).toEqual(['#x: an id that stands twice on one page']);
  });

  test('in feeds, JSON, style sheets and pages of any depth', () => {
    const found = verdicts('', '/', {
      'feed.xml': '<feed><id>https://example.org/x1/</id></feed>',
      'api/x.json': '{"papers":[{"url":"/x2/"}]}',
      'deep/er/index.html': page('<img src="../x3.png">'),
      'style.css': 'p{background:url(x4.svg)}',
    });
    expect(found.toSorted()).toEqual(
      ['/deep/x3.png', '/x1/', '/x2/', '/x4.svg'].map((link) => `${link}: no such file`),
    );
  });
});

test('the report groups problems, and names the first files of each', () => {
  const problems = [
    { verdict: 'no such file', link: '/b/', files: ['1', '2', '3', '4', '5'] },
    { verdict: 'no such file', link: '/a/', files: ['1'] },
  ];
  expect(describeProblems(problems)).toBe('no such file (2):\n  /a/ in 1\n  /b/ in 1, 2, 3 and 2 more');
});
