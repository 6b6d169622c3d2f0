// Founded facts into a facts file: what an editor wrote outlives a run, unless all is written anew.
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { mergeFacts } from '../../eval/merge-facts.ts';

const STANDS = `arxiv: "2104.00590"
venue: { name: HARBOUR 2021, kind: conference }
aliases: [steady-lamps]
`;
const merged = (anew: boolean): unknown => {
  const document = parseDocument(STANDS);
  mergeFacts(document, { arxiv: '2104.00591', doi: '10.1000/a' }, anew);
  return document.toJS();
};

test('a run adds what is missing', () => {
  expect(merged(false)).toEqual({
    arxiv: '2104.00590',
    doi: '10.1000/a',
    venue: { name: 'HARBOUR 2021', kind: 'conference' },
    aliases: ['steady-lamps'],
  });
});

test('a run that writes anew takes away what is not founded, and leaves the rest to the editor', () => {
  expect(merged(true)).toEqual({ arxiv: '2104.00591', doi: '10.1000/a', aliases: ['steady-lamps'] });
});
