// TeX in abstracts -> formulas as they are shown.
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { displayText, type Inline } from '../../../src/text/display.ts';

type Formula = Extract<Inline, { kind: 'math' }>;
const formulas = (source: string) =>
  displayText(source).inlines.filter((inline): inline is Formula => inline.kind === 'math');

describe('delimited maths becomes MathML', () => {
  test.each([
    ['a cost of $O(n \\log n)$ steps', 'O(n \\log n)', 'O(n log n)'],
    ['in \\(10^{26}\\) steps', '10^{26}', '10²⁶'],
    ['for $$\\alpha_i \\leq \\frac{1}{2}$$', '\\alpha_i \\leq \\frac{1}{2}', 'αᵢ ≤ 1/2'],
    ['where \\[x \\in \\mathbb{R}^{d\\times d}\\]', 'x \\in \\mathbb{R}^{d\\times d}', 'x ∈ ℝ^(d × d)'],
    ['the $n$-gram', 'n', 'n'],
    ['with $\\ell_2$ norm', '\\ell_2', 'ℓ₂'],
    ['at $10$ and', '10', '10'],
    ['a $\\sqrt{n}$ law', '\\sqrt{n}', '√n'],
    ['a $\\mathrm{KL}(p\\|q)$ term', '\\mathrm{KL}(p\\|q)', '\\mathrm{KL}(p\\|q)'],
  ])('%s', (source, tex, text) => {
    const [formula] = formulas(source);
    expect([formula?.tex, formula?.text]).toEqual([tex, text]);
    expect(formula?.mathml).toMatch(/^<math>.*<\/math>$/);
  });

  test.each([
    ['CO$_2$ and the 7$^{th}$', 'CO₂ and the 7ᵗʰ'],
    ['$\\sim$7\\% at 360$^\\circ$', '~7% at 360°'],
    ['2$\\times$ faster, $>$ 90\\%', '2× faster, > 90%'],
  ])('signs alone are text: %s', (source, expected) => {
    expect(displayText(source).text).toBe(expected);
    expect(formulas(source)).toEqual([]);
  });
});

describe('what is not maths', () => {
  test.each([
    'it costs $25, a bargain',
    'Fixing 7,400 bugs for 1$: cheap',
    'for just $0.005.',
    'from $5 to $10',
    'between $5 and 10$ a day',
    'from $5-$10 and $1,000 USD',
    'at 4$ per hour or 90$ synthetic data',
    'World Preference Modeling$ (WorldPM) and 5$',
    'our test, $boldsymbol{inftyBench+}, and other public test sets within the context window$. Moreover',
    'set $HOME and $PATH first',
  ])('money, prose, variables: %s', (source) => {
    expect(displayText(source)).toEqual({ inlines: [{ kind: 'text', text: source }], text: source });
  });

  test('money with escapes', () => {
    expect(displayText('from \\$1 million to \\$2 million').text).toBe('from $1 million to $2 million');
  });

  test.each([
    '$\\frac{a$',
    '$\\unknowncommand{x}$',
    '$\\href{https://example.org}{x}$',
    '$\\class{evil}{x}$',
    '$\\includegraphics{x.png}$',
    '$\\def\\a{\\a\\a}\\a$',
    '$\\gdef\\x{1}\\x$',
    '$\\htmlData{a=b}{x}$',
    `$${'{'.repeat(40)}x${'}'.repeat(40)}$`,
    '$\\cancel{x}$',
    '$\\mathllap{x}$',
  ])('what does not parse is shown as it stands: %s', (source) => {
    expect(displayText(`so ${source} end`)).toEqual({
      inlines: [{ kind: 'text', text: `so ${source} end` }],
      text: `so ${source} end`,
    });
  });
});

test('a definition does not outlive its formula', () => {
  displayText('$\\newcommand{\\foo}{x}\\foo$ $\\let\\foo=x$');
  expect(formulas('$\\foo+1$')).toEqual([]);
});

interface Node {
  readonly nodeName: string;
  readonly namespaceURI?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

const nodes = (node: Node): readonly Node[] => [node, ...(node.childNodes ?? []).flatMap(nodes)];

test.each([
  '\\text{<img src=x onerror=alert(1)>}',
  '\\textcolor{red}{x} + \\color{blue} y',
  '\\hat{y} \\overline{AB} \\underbrace{x}_{y}',
  '\\begin{aligned}a&=b\\\\c&=d\\end{aligned}',
  '\\begin{pmatrix}1&0\\\\0&1\\end{pmatrix}',
  '\\rule{900em}{900em} \\hspace{900em} \\Huge x',
  '\\smash{x} \\left( \\frac{1}{2} \\right)',
  '\\sum_{i=1}^{N} \\int_0^1 \\sqrt[3]{x} \\mathcal{L} \\mathbb{E}',
  'a < b > c \\& "d"',
])('MathML carries no HTML, no style, no class, no great width: %s', (tex) => {
  const [formula] = formulas(`\\(${tex}\\)`);
  expect(formula).toBeDefined();
  const [, ...all] = nodes(parseFragment(formula?.mathml ?? '') as Node);
  const elements = all.filter(({ nodeName }) => nodeName !== '#text');
  expect(elements.filter(({ namespaceURI }) => namespaceURI !== 'http://www.w3.org/1998/Math/MathML')).toEqual([]);
  const attributes = elements.flatMap(({ attrs }) => attrs ?? []);
  expect(attributes.filter(({ name }) => /^(?:style|class|href|id|on|data|src|math)/.test(name))).toEqual([]);
  expect(attributes.filter(({ value }) => /\d{2,}(?:\.\d+)?(?:em|pt)/.test(value))).toEqual([]);
});
