// The header table: strict by the judgement of csp_evaluator, and the same in `_headers`, in pages and on the local server.
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { expect, test } from 'vitest';
import { LIST_FORMATS } from '../../../src/exports/citations/formats.ts';
import { formatHeaders } from '../../../src/integrations/headers.ts';
import { CONTENT_SECURITY_POLICY, DEFAULT_CACHE_CONTROL, HEADER_RULES, headersFor } from '../../../src/security.ts';

test('a page loads from its own origin alone, and the header keeps it out of frames', () => {
  const expected =
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; " +
    "connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'";
  expect(CONTENT_SECURITY_POLICY).toBe(expected);
  expect(headersFor('/')['Content-Security-Policy']).toBe(`${expected}; frame-ancestors 'none'`);
});

test.each([CONTENT_SECURITY_POLICY, headersFor('/')['Content-Security-Policy'] ?? ''])(
  'no grave finding in %s',
  (policy) => {
    const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
    const grave = findings.filter(({ severity }) => severity <= Severity.MEDIUM);
    expect(grave.map(({ description }) => description)).toEqual([]);
  },
);

test('the evaluator does find what is grave', () => {
  const lax = CONTENT_SECURITY_POLICY.replace("'wasm-unsafe-eval'", "'unsafe-inline'");
  const findings = new CspEvaluator(new CspParser(lax).csp).evaluate();
  expect(findings.some(({ severity }) => severity === Severity.HIGH)).toBe(true);
});

test('no header is set twice for one path', () => {
  for (const rule of HEADER_RULES) {
    const path = rule.path.replace('*', 'x');
    const pattern = (other: string) => new RegExp(`^${RegExp.escape(other).replace('\\*', '.*')}$`);
    const names = HEADER_RULES.filter((other) => pattern(other.path).test(path)).flatMap((other) =>
      Object.keys(other.headers),
    );
    expect(names).toEqual([...new Set(names)]);
  }
});

test('hashed names are kept for ever, pages are asked for anew', () => {
  expect(headersFor('/_astro/a.css')['Cache-Control']).toContain('immutable');
  expect(headersFor('/pagefind/pagefind.js')['Cache-Control']).toBe(DEFAULT_CACHE_CONTROL);
  expect(headersFor('/papers/x/')['Cache-Control']).toBe(DEFAULT_CACHE_CONTROL);
});

test('files of citations are sent as what they are', () => {
  for (const { file, type } of LIST_FORMATS) {
    expect(headersFor(`/topics/x/${file}`)['Content-Type']).toBe(`${type}; charset=utf-8`);
    expect(formatHeaders('/sub/')).toContain(
      `/sub/*.${file.replace(/^[^.]+\./, '')}\n  Content-Type: ${type}; charset=utf-8\n`,
    );
  }
  expect(headersFor('/feeds.opml')['Content-Type']).toBe('text/x-opml; charset=utf-8');
  expect(headersFor('/papers/bib/')['Content-Type']).toBeUndefined();
});

test('_headers holds every rule, under the base', () => {
  const text = formatHeaders('/sub/');
  expect(text.match(/^\/.*$/gm)).toEqual(HEADER_RULES.map(({ path }) => `/sub${path}`));
  expect(text).toContain('  X-Frame-Options: DENY\n');
  expect(formatHeaders('/')).toMatch(/^\/\*\n {2}Content-Security-Policy: default-src 'none'/);
});
