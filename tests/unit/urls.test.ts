// Addresses: they are promises, so their form is fixed here.
import { expect, test } from 'vitest';
import * as urls from '../../src/urls.ts';

test('every kind of page has the address that was promised', () => {
  expect([
    urls.homeUrl(),
    urls.digestUrl('2025-11-06'),
    urls.paperUrl('steady-lanterns'),
    urls.topicUrl('lanterns'),
    urls.organizationUrl('harbour-lab'),
    urls.yearUrl('2021'),
    urls.datasetUrl('imagenet'),
    urls.termUrl('MoE'),
    urls.howUrl('topics'),
    urls.searchUrl(),
    urls.aboutUrl(),
    urls.apiUrl('index.json'),
    urls.feedsUrl(),
    urls.opmlUrl(),
    ...urls.FEED_FORMATS.map((format) => urls.feedUrl(urls.topicUrl('lanterns'), format)),
    urls.feedUrl(urls.homeUrl(), 'atom'),
    urls.cardUrl(urls.topicUrl('lanterns')),
    urls.searchForUrl({ topic: 'lanterns', q: 'a & b' }),
    urls.searchForUrl({ topic: ['lanterns', 'ropes'] }),
  ]).toEqual([
    '/',
    '/digests/2025-11-06/',
    '/papers/steady-lanterns/',
    '/topics/lanterns/',
    '/organizations/harbour-lab/',
    '/archive/2021/',
    '/datasets/imagenet/',
    '/glossary/m/#moe',
    '/about/#topics',
    '/search/',
    '/about/',
    '/api/index.json',
    '/feeds/',
    '/feeds.opml',
    '/topics/lanterns/feed.xml',
    '/topics/lanterns/rss.xml',
    '/topics/lanterns/feed.json',
    '/feed.xml',
    '/topics/lanterns/card.png',
    '/search/?topic=lanterns&q=a+%26+b',
    '/search/?topic=lanterns&topic=ropes',
  ]);
});

test('an address is made whole with that of the site', () => {
  expect(urls.absolute('/sub/about/', new URL('https://papers.example/'))).toBe('https://papers.example/sub/about/');
});

test.each([
  ['harbour-lab', 'harbour-lab'],
  ['Harbour_Lab2', 'harbour_lab2'],
  ['a.b', 'a-b-4la3gs'],
  ['a/../b', 'a-b-1t4k0bc'],
  ['港湾', '--amyn34'],
])('the organization %s is at %s', (handle, param) => expect(urls.organizationParam(handle)).toBe(param));

test('handles keep apart, and short enough for a file name', () => {
  const handles = ['a.b', 'a-b', 'a/b', '港'.repeat(200), '湾'.repeat(200), 'x'.repeat(300)];
  const params = handles.map(urls.organizationParam);
  expect(new Set(params).size).toBe(handles.length);
  expect(params.every((param) => /^[a-z0-9_-]{1,80}$/.test(param))).toBe(true);
});

test('no two short forms share an anchor unless case alone tells them apart, and no anchor has a sign that an address would escape', () => {
  const forms = ['MoE', 'C+', 'C/', 'A/D/V', 'A_D', 'A-D', '3DGS', 'π0', '²'];
  expect(new Set(forms.map(urls.termId)).size).toBe(forms.length);
  for (const form of forms) expect(encodeURI(urls.termId(form))).toBe(urls.termId(form));
  expect(urls.termUrl('SoTA')).toBe(urls.termUrl('SOTA'));
});

test.each([
  ['MoE', 'm'],
  ['dLLM', 'd'],
  ['3DGS', 'digits'],
  ['π0', 'other'],
  ['𝔸B', 'other'],
  ['', 'other'],
])('%s stands under %s', (name, letter) => expect(urls.letterOf(name)).toBe(letter));
