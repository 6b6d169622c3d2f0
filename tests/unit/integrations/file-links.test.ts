// The scanner of pages against parse5 on generated HTML, and the addresses it finds in every kind of file.
import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { readLinks } from '../../../src/integrations/file-links.ts';
import { elements } from '../../setup/html.ts';

describe('addresses in a page', () => {
  test.each([
    ['<a href="/a/?q=1&amp;p=2#x">', ['/a/?q=1&p=2#x']],
    ['<a href="/&#38;&#x26;&lt;&gt;&quot;/">', ['/&&<>"/']],
    ["<A HREF='/single/'><a href=/bare/>", ['/single/', '/bare/']],
    ['<img src="/a.png" srcset="/b.png 1x, /c.png 2x" alt="a > b">', ['/a.png', '/b.png', '/c.png']],
    ['<link rel="preload" imagesrcset="/d.png 100w,/e.png 200w">', ['/d.png', '/e.png']],
    ['<video poster="/p.jpg"><form action="/search/"><button formaction="/x/">', ['/p.jpg', '/search/', '/x/']],
    ['<meta http-equiv="refresh" content="0; url=/new/">', ['/new/']],
    ['<meta property="og:url" content="/og/"><meta name="description" content="/no/">', ['/og/']],
    ['<link rel="canonical" href="https://example.org/">', ['https://example.org/']],
    ['<script src="/s.js">let a = \'<a href="/no/">\'</script>', ['/s.js']],
    ['<!-- <a href="/no/"> --><title><a href="/no/"></title>', []],
    ['<a rel="external nofollow" href="https://text.example/">', []],
    ['<a href="">', ['']],
    ['<a title="href=/no/" data-href="/no/">', []],
  ])('%s', (html, links) => {
    expect(readLinks('index.html', html).links).toEqual(links);
  });

  test('ids in order, repeats kept', () => {
    expect(readLinks('index.html', '<p id="a"><p id=\'b\'><svg id=a>').ids).toEqual(['a', 'b', 'a']);
  });
});

describe('addresses in other files', () => {
  test.each([
    [
      'feed.xml',
      '<link href="/a/"/><id>https://e.org/b/</id><id>urn:x</id><loc>https://e.org/?a&amp;b</loc>',
      ['https://e.org/b/', 'https://e.org/?a&b', '/a/'],
    ],
    ['api/a.json', '{"url":"/a/","title":"/no/","papers":[{"url":"/b/","links":[{"url":"/text/"}]}]}', ['/a/', '/b/']],
    ['site.webmanifest', '{"start_url":"./","icons":[{"src":"icon.png"}]}', ['./', 'icon.png']],
    ['a.css', '@font-face{src:url(/f.woff2)}p{background:url("/b.svg")}', ['/f.woff2', '/b.svg']],
    ['robots.txt', 'User-agent: *\nSitemap: https://e.org/sitemap.xml\n', ['https://e.org/sitemap.xml']],
    ['feeds.opml', '<outline xmlUrl="/a.xml" htmlUrl="/a/?b&#38;c" text="/no/"/>', ['/a.xml', '/a/?b&c']],
    ['a.txt', 'https://e.org/', []],
  ])('%s', (name, text, links) => {
    expect(readLinks(name, text).links).toEqual(links);
  });
});

test('agrees with parse5 on escaped text, attributes, comments and scripts of any content', () => {
  const escaped = fc.string({ unit: 'binary-ascii' }).map(escapeHtml);
  const piece = fc.oneof(
    escaped.map((text) => `<p>${text}</p>`),
    escaped.map((text) => `<a href="/x/" title="${text}" id='${text}'>x</a>`),
    escaped.map((text) => `<a href="/${text}">x</a>`),
    fc.constant('<!-- <a href="/comment/"> --><script>"<a href=/script/>"</script><img src=/i.png alt>'),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const html = `<!doctype html><html><head><title>t</title></head><body>${pieces.join('')}</body></html>`;
      const found = readLinks('index.html', html);
      const expected = elements(parse(html)).flatMap((element) => element.attrs);
      const values = (...names: string[]) =>
        expected.filter(({ name }) => names.includes(name)).map(({ value }) => value);
      expect(found.links).toEqual(values('href', 'src'));
      expect(found.ids).toEqual(values('id'));
    }),
  );
});

/** As Astro escapes text; NUL and carriage return are changed by parsers and stripped by us before. */
function escapeHtml(text: string): string {
  const plain = text.replaceAll('\0', '').replaceAll('\r', '');
  return plain.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
