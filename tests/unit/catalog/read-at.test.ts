// Identifiers and links -> addresses to read at, each once and safe.
import { expect, test } from 'vitest';
import { readAddresses } from '../../../src/catalog/read-at.ts';
import { UNPUBLISHED } from '../../../src/corpus/schemas.ts';

test('abstract and PDF, DOI, then the links of facts', () => {
  const links = [
    { url: 'https://github.com/harbour/lanterns/', kind: 'code' },
    { url: 'http://arxiv.org/abs/cs/0112017', kind: 'other' },
  ] as const;
  expect(readAddresses({ ...UNPUBLISHED, arxiv: 'cs/0112017', doi: '10.1000/182', links: [...links] })).toEqual([
    { url: 'https://arxiv.org/abs/cs/0112017', kind: 'abstract', label: 'cs/0112017' },
    { url: 'https://arxiv.org/pdf/cs/0112017', kind: 'pdf', label: 'cs/0112017' },
    { url: 'https://doi.org/10.1000/182', kind: 'doi', label: '10.1000/182' },
    { url: 'https://github.com/harbour/lanterns/', kind: 'code', label: 'github.com/harbour/lanterns' },
  ]);
  expect(readAddresses(UNPUBLISHED)).toEqual([]);
});

test('a DOI is one path, whatever signs are in it', () => {
  // The DOI Handbook's own example of what must be encoded.
  const doi = '10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2?a#b%c';
  const [address] = readAddresses({ ...UNPUBLISHED, doi });
  const { pathname, search, hash } = new URL(address?.url ?? '');
  expect(decodeURIComponent(pathname)).toBe(`/${doi}`);
  expect(search + hash).toBe('');
});
