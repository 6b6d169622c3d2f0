// Text -> the addresses in it.
import { describe, expect, test } from 'vitest';
import { displayText, type Inline } from '../../../src/text/display.ts';
import { findLinks } from '../../../src/text/links.ts';

const linked = (source: string) =>
  displayText(source)
    .inlines.filter((inline): inline is Extract<Inline, { kind: 'link' }> => inline.kind === 'link')
    .map(({ text, href }) => [text, href]);
const repo = ['github.com/ann/tool', 'https://github.com/ann/tool'];

describe('addresses come out clean', () => {
  test.each([
    'Code is at https://github.com/ann/tool.',
    'Code (https://github.com/ann/tool).',
    'Code: https://github.com/ann/tool, and more',
    'Code: "https://github.com/ann/tool"; more',
    "at https://github.com/ann/tool's page",
    'at https://github.com/ann/tool~and',
    'found at <https://github.com/ann/tool>.',
    'at github.com/ann/tool, which',
    'at https:/github.com/ann/tool .',
    'at https: //github.com/ann/tool.',
    'at http://https://github.com/ann/tool',
    'at https://github.com/ann/tool.git',
    'at https://github.com/ann/tool.git{https://github.com/ann/tool}.',
    'at https://github.com/ann/tool{https://github.com/ann/tool}.',
    'at https://github.com/ann/tool {https://github.com/ann/tool}',
    'at https://github.com/ann/tool{\\small\\texttt{https://github.com/ann/tool}} to',
    'at https://github.com/ann/tool{github.com/ann/tool}.',
    'at \\url{https://github.com/ann/tool}.',
    'at \\href{https://github.com/ann/tool{https://github.com/ann/tool}}.',
    'at [https://github.com/ann/tool](https://github.com/ann/tool).',
    'at magenta{https://github.com/ann/tool}.',
    'here(https://github.com/ann/tool).',
    'see **https://github.com/ann/tool**',
    'researchhttps://github.com/ann/tool.',
  ])('%s', (source) => {
    expect(linked(source)).toEqual([repo]);
    expect(displayText(source).text).not.toMatch(/[{}\\~]|toolhttps|\w(?<!\.)github/);
  });

  test.each([
    ['in https://github.com/ann/tool{here}.', 'in here.', 'here'],
    ['We https://github.com/ann/tool{open-source our code} to', 'We open-source our code to', 'open-source our code'],
    ['on https://github.com/ann/tool{blue{GitHub}}, with', 'on GitHub, with', 'GitHub'],
    ['at \\href{https://github.com/ann/tool}{the repository}.', 'at the repository.', 'the repository'],
    ['at [the repo](https://github.com/ann/tool).', 'at the repo.', 'the repo'],
    ['at <a href="https://github.com/ann/tool" onclick="x()">this URL.</a>', 'at this URL.', 'this URL'],
    ['at https://github.com/ann/tool{90\\% of it}', 'at 90% of it', '90% of it'],
  ])('a label is shown in place: %s', (source, text, label) => {
    expect(displayText(source).text).toBe(text);
    expect(linked(source)).toEqual([[label, repo[1]]]);
  });

  test.each([
    ['https://github.com/ann/My\\_Tool', 'https://github.com/ann/My_Tool'],
    ['https://ann.example\\allowbreak-lab.org/a/\\allowbreak b.', 'https://ann.example-lab.org/a/b'],
    ['https://en.wikipedia.org/wiki/Loss_(maths)', 'https://en.wikipedia.org/wiki/Loss_(maths)'],
    ['https://example.org/~ann/a--b_c^2', 'https://example.org/~ann/a--b_c'],
    ['https://example.org/v?id=1&lang=en#top', 'https://example.org/v?id=1&lang=en#top'],
    ['www.example.org/tool.', 'https://www.example.org/tool'],
    ['ann-lab.github.io/tool', 'https://ann-lab.github.io/tool'],
    ['http://example.org/', 'http://example.org/'],
  ])('%s', (source, href) => {
    expect(linked(`See ${source} now`)[0]?.[1]).toBe(href);
  });

  test('\\href that lost a brace does not leave its last one behind', () => {
    const source = 'on \\href{https://hf.co/datasets/a/b{A-B}, https://hf.co/datasets/a/c{A-C}.}.';
    expect(displayText(source).text).toBe('on A-B, A-C.');
  });

  test.each([
    '[x](javascript:alert(1))',
    '<a href="javascript:alert(1)">x</a>',
    '<a href="data:text/html,x">x</a>',
    '<a href="//evil.example">x</a>',
    'https://github.com@evil.example/x',
    'https://user:word@example.org/',
    'https://localhost/x and ftp://example.org/x',
    'X.com, Node.js and FLUX.1.dev',
    'https://',
  ])('is no link and stays: %s', (source) => {
    expect(displayText(source).inlines).toEqual([{ kind: 'text', text: source }]);
  });

  test('a label that names another place is not believed', () => {
    expect(linked('[https://github.com](https://evil.example/x)')).toEqual([
      ['evil.example/x', 'https://evil.example/x'],
    ]);
  });
});

describe('findLinks', () => {
  const kindsOf = (source: string) => findLinks(displayText(source)).map(({ kind }) => kind);

  test('each address once, in order of appearance', () => {
    const source =
      'Code: https://github.com/ann/tool. Page: https://ann.github.io/t/. Again https://github.com/ann/tool/.';
    expect(findLinks(displayText(source))).toEqual([
      { url: 'https://github.com/ann/tool', kind: 'code', label: 'github.com/ann/tool' },
      { url: 'https://ann.github.io/t/', kind: 'project', label: 'ann.github.io/t' },
    ]);
  });

  test.each([
    ['https://github.com/ann/tool', 'code'],
    ['https://gitlab.kit.edu/ann/tool', 'code'],
    ['https://anonymous.4open.science/r/x', 'code'],
    ['https://huggingface.co/datasets/ann/d', 'model'],
    ['https://huggingface.co/spaces/ann/demo', 'project'],
    ['https://zenodo.org/records/1', 'model'],
    ['https://www.kaggle.com/ann/d', 'model'],
    ['https://arxiv.org/abs/2401.00001', 'other'],
    ['our project page: https://lab.example.org/x', 'project'],
    ['The code is released at https://aka.ms/x', 'code'],
    ['The dataset is at https://lab.example.org/d', 'model'],
    ['Our code is free. We thank https://lab.example.org', 'other'],
  ])('%s: %s', (source, kind) => {
    expect(kindsOf(source)).toEqual([kind]);
  });
});
