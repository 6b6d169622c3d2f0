// Addresses of identifiers, whatever signs they are made of.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arxivPdfUrl, arxivUrl, doiUrl } from '../../../src/text/identifiers.ts';

test.each([
  [arxivUrl('2104.00597'), 'https://arxiv.org/abs/2104.00597'],
  [arxivUrl('cs/0112017'), 'https://arxiv.org/abs/cs/0112017'],
  [arxivPdfUrl('2104.00597'), 'https://arxiv.org/pdf/2104.00597'],
  [doiUrl('10.1109/TPAMI.2022.3223955'), 'https://doi.org/10.1109/TPAMI.2022.3223955'],
  [
    doiUrl('10.1002/(SICI)1<99::AID>3.0.CO;2-#?%'),
    'https://doi.org/10.1002/%28SICI%291%3C99%3A%3AAID%3E3.0.CO%3B2-%23%3F%25',
  ],
])('%s', (address, expected) => {
  expect(address).toBe(expected);
});

test('every DOI can be read back from its address', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (rest) => {
      const address = new URL(doiUrl(`10.1/${rest}x`));
      expect(address.origin + address.search + address.hash).toBe('https://doi.org');
      if (!/(?:^|\/)\.{1,2}(?:\/|$)/.test(`${rest}x`))
        expect(decodeURIComponent(address.pathname)).toBe(`/10.1/${rest}x`);
    }),
  );
});
