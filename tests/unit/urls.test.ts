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
    urls.searchUrl(),
    urls.aboutUrl(),
    urls.apiUrl('index.json'),
    urls.searchForUrl({ topic: 'lanterns', q: 'a & b' }),
  ]).toEqual([
    '/',
    '/digests/2025-11-06/',
    '/papers/steady-lanterns/',
    '/topics/lanterns/',
    '/organizations/harbour-lab/',
    '/archive/2021/',
    '/search/',
    '/about/',
    '/api/index.json',
    '/search/?topic=lanterns&q=a+%26+b',
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
