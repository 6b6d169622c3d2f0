// Every page of the built site keeps the promises made for all: valid, strict, complete. Both sites, at the root and below a folder.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../src/security.ts';
import { attribute, elements, readPages } from '../setup/html.ts';
import { PAGE_TYPES, pageFile, unknownPages } from '../setup/page-types.ts';
import { ROOT_SITE, SUB_SITE } from '../setup/sites.ts';

describe('valid HTML', () => {
  const validator = new HtmlValidate(
    new StaticConfigLoader({
      root: true,
      extends: ['html-validate:recommended'],
      rules: {
        // How the build prints is not ours to choose.
        'no-trailing-whitespace': 'off',
        'attribute-boolean-style': 'off',
        'void-style': 'off',
        'doctype-style': 'off',
        // HTML allows ids that begin with a digit, as dates do.
        'valid-id': ['error', { relaxed: true }],
        // Boxes of one name are one choice of several, as radio buttons are one of one.
        'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }],
        // The list of a combobox is no <select>.
        'prefer-native-element': ['error', { exclude: ['listbox'] }],
        // A paper's title is as long as it is.
        'long-title': 'off',
        // All scripts are of this origin.
        'require-sri': 'off',
      },
    }),
  );

  test.each(PAGE_TYPES)('$name', async (type) => {
    const report = await validator.validateString(
      readFileSync(join(ROOT_SITE.outDir, pageFile(ROOT_SITE.outDir, type)), 'utf8'),
    );
    // What stands in a template is filled in before it is shown.
    const problems = report.results
      .flatMap(({ messages }) => messages)
      .filter(({ selector }) => !selector?.includes('> template'));
    expect([
      ...new Set(problems.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`)),
    ]).toEqual([]);
  });
});

test('every page is of a kind that the tests know', () => {
  expect(unknownPages(ROOT_SITE.outDir)).toEqual([]);
});

describe.each([ROOT_SITE, SUB_SITE])('all pages under $base', ({ outDir, site, base }) => {
  const pages = readPages(outDir);
  /** What a check of all elements finds wrong, one line each. */
  const offences = (wrong: (element: ReturnType<typeof elements>[number]) => string | false) =>
    [...pages].flatMap(([file, page]) =>
      elements(page).flatMap((element) => {
        const found = wrong(element);
        return found === false ? [] : [`${file}: <${element.tagName}> ${found}`];
      }),
    );

  test('carry the policy before anything that it governs', () => {
    for (const [file, page] of pages) {
      const governed = elements(page).filter(
        ({ tagName, attrs }) =>
          ['script', 'link', 'style', 'img'].includes(tagName) || attrs.some(({ name }) => name === 'http-equiv'),
      );
      expect([file, governed[0] && attribute(governed[0], 'content')]).toEqual([file, CONTENT_SECURITY_POLICY]);
    }
  });

  test('hold no script, style or handler of their own', () => {
    const wrong = offences(({ tagName, attrs, childNodes }) => {
      const names = attrs.map(({ name }) => name);
      const handler = names.find((name) => name === 'style' || name.startsWith('on') || name === 'srcdoc');
      if (handler !== undefined) return handler;
      const data = attrs.some(({ name, value }) => name === 'type' && value === 'application/ld+json');
      return (tagName === 'style' || (tagName === 'script' && !data)) && childNodes.length > 0 && 'inline';
    });
    expect(wrong).toEqual([]);
  });

  test('load nothing from elsewhere', () => {
    const wrong = offences((element) => {
      const loads =
        !['a', 'area'].includes(element.tagName) && !/\b(canonical|alternate)\b/.test(attribute(element, 'rel') ?? '');
      const address = ['src', 'srcset', 'href', 'poster', 'data', 'action', 'formaction'].map((name) =>
        attribute(element, name),
      );
      return (loads && address.find((value) => value !== null && /^\s*(?:[a-z]+:|\/\/)/i.test(value))) ?? false;
    });
    expect(wrong).toEqual([]);
  });

  test('link to http, https and mail only, and send other sites no opener', () => {
    const wrong = offences((element) => {
      const href = element.tagName === 'a' ? (attribute(element, 'href') ?? '') : '';
      const opens = attribute(element, 'target') === '_blank' && !/noopener/.test(attribute(element, 'rel') ?? '');
      return (/^\s*[a-z][a-z0-9+.-]*:/i.test(href) && !/^(https?:\/\/|mailto:)/.test(href)) || opens ? href : false;
    });
    expect(wrong).toEqual([]);
  });

  test('stand in the sitemap once, unless search engines should leave them out', () => {
    const sitemap = readFileSync(join(outDir, 'sitemap-0.xml'), 'utf8');
    const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
    const wanted = [...pages]
      .filter(([, page]) => !elements(page).some((element) => attribute(element, 'content')?.startsWith('noindex')))
      .filter(([file]) => file !== '404.html')
      .map(([file]) => `${site}${base}${file.replace(/(^|\/)index\.html$/, '$1')}`);
    expect(listed.toSorted()).toEqual(wanted.toSorted());
  });
});
