// Verbatim titles and abstracts -> the text that pages show.
import { describe, expect, test } from 'vitest';
import { displayText, displayTitle, type Inline, plain, sliceInlines } from '../../../src/text/display.ts';

const shown = (source: string) => displayText(source).text;
const kinds = (source: string) =>
  displayText(source)
    .inlines.filter(({ kind }) => kind !== 'text')
    .map(({ kind, text }) => `${kind} ${text}`);

describe('escapes and accents', () => {
  test.each([
    ['up to 90\\% of it', 'up to 90% of it'],
    ['Pruning \\& Quantisation', 'Pruning & Quantisation'],
    ['only \\$9 USD', 'only $9 USD'],
    ['item \\#3 of snake\\_case', 'item #3 of snake_case'],
    ['the set \\{a, b\\}', 'the set {a, b}'],
    ['parameters (\\eg adapters) and more', 'parameters (e.g. adapters) and more'],
    ['models (NeRF, SIREN, \\etc) map', 'models (NeRF, SIREN, etc.) map'],
    ['the gap, \\ie, noise', 'the gap, i.e., noise'],
    ['He \\etal show', 'He et al. show'],
    ['gradients \\wrt weights \\vs inputs', 'gradients w.r.t. weights vs. inputs'],
    ['all of them, \\etc.', 'all of them, etc.'],
    ['a na\\"{\\i}ve ensemble', 'a naïve ensemble'],
    ['a na\\"ive one', 'a naïve one'],
    ["Pok\\'emon, Fr\\'echet and Bolet\\'{\\i}n", 'Pokémon, Fréchet and Boletín'],
    ['G\\"odel, Schr\\"{o}dinger, Gr\\"onwall', 'Gödel, Schrödinger, Grönwall'],
    ['Fran\\c{c}ois, vis-\\`a-vis, Ma\\~nana, \\v{S}koda', 'François, vis-à-vis, Mañana, Škoda'],
    ['{\\o}re, stra{\\ss}e and \\ae{}on', 'øre, straße and æon'],
    ["GPT-4\\'s score and the model\\'s", "GPT-4's score and the model's"],
    ['we say \\"hello\\" twice', 'we say "hello" twice'],
    ['rotated 0{\\deg}, 90{\\deg} and 5.15\\degree', 'rotated 0°, 90° and 5.15°'],
    ['a full-360^{circ} view, 5.6^circ-grid, 360^circtimes180^circ', 'a full-360° view, 5.6°-grid, 360°×180°'],
    ['NAME\\, -- \\,a framework of 300\\,k pairs, 41% vs.\\ 33%', 'NAME – a framework of 300 k pairs, 41% vs. 33%'],
    ['tokens\\textemdash discrete units', 'tokens—discrete units'],
    ['retaining \\textgreater 96\\% of', 'retaining >96% of'],
    ['SFT \\textrightarrow RLVR', 'SFT → RLVR'],
    ['(A=B\\neq C), 64.0 \\pm 2, \\sim 7 points', '(A=B≠C), 64.0 ± 2, ~7 points'],
    ['over 3.6\\times faster on {\\tau}-Bench', 'over 3.6× faster on τ-Bench'],
  ])('%s', (source, expected) => {
    expect(shown(source)).toBe(expected);
  });

  test.each([
    'we present \\name, trained with \\ourMethod-style data',
    'written to C:\\Users\\new\\table.txt today',
    'the pattern \\d+ and \\w',
    'a cost of \\500 only',
    '\\color{abcD}ecoupled',
  ])('unknown commands, paths and code stay: %s', (source) => {
    expect(shown(source)).toBe(source);
  });

  test('an empty argument after an unknown command is not shown', () => {
    expect(shown('we present \\benchname{}, a suite')).toBe('we present \\benchname, a suite');
  });
});

describe('font commands and Markdown', () => {
  test.each([
    ['the \\textbf{Great} \\textit{idea} of \\emph{one}', ['strong Great', 'em idea', 'em one']],
    ['run {\\em now} with {\\it torch.mm} and {\\bf all}', ['em now', 'em torch.mm', 'strong all']],
    ['call \\texttt{os.path} and `cat.n.01` too', ['code os.path', 'code cat.n.01']],
    ['texttt{D}ual-texttt{H}ead', ['code D', 'code H']],
    ['{bf MASK} tokens in a textbf{mu}ltiscale net', ['strong MASK', 'strong mu']],
    ['a \\bf{Ro}pe of {\\em two} \\it{knots}', ['strong Ro', 'em two', 'em knots']],
    ['we propose **CAPO** (**C**urriculum)', ['strong CAPO', 'strong C']],
    ['what *characterizes* it, we call _rank axes_.', ['em characterizes', 'em rank axes']],
    ['MC\\textsuperscript{2} and H\\textsubscript{2}O', ['sup 2', 'sub 2']],
    ['\\textbf{99.3\\% of $x^2$}', ['strong 99.3% of ', 'math x²']],
  ])('%s', (source, expected) => {
    expect(kinds(source)).toEqual(expected);
  });

  test.each([
    ['\\textsc{FastNet}-1.5B and \\mbox{top-k}', 'FastNet-1.5B and top-k'],
    ['the board\\footnote{Of May.} Our code', 'the board (Of May.) Our code'],
    ['tools.\\footnote{All of it is free.', 'tools. (All of it is free.)'],
    ['red{Warning: examples may offend.}', 'Warning: examples may offend.'],
    ['\\textcolor{teal}{seen} and {\\color{red} shown}', 'seen and {shown}'],
    ['a \\textbf{deep \\emph{nest} of} words', 'a deep nest of words'],
    ['mathcal{O}(T^{-1/3})', 'O(T^(-1/3))'],
  ])('%s', (source, expected) => {
    expect(shown(source)).toBe(expected);
  });

  test.each([
    'the A* search on V* Bench with S* and F*',
    'snake_case_names, T5_XXL, imo_1960_p2, v4_v5, Q4_0, __init__',
    'the sets {-1, 0, 1} and {True, False}; the prompt {last answer}',
    'the context{ual} {when} of it',
    'an unclosed \\textbf{word',
    '5 * 3 * 2',
  ])('is no markup: %s', (source) => {
    expect(shown(source)).toBe(source);
  });
});

describe('ties', () => {
  test.each([
    ['they utilize~proxy tasks', 'they utilize proxy tasks'],
    ['codecs~(H.264, H.265)', 'codecs (H.264, H.265)'],
    ['(e.g.,~SVD) and models,~i.e., CLIP', '(e.g., SVD) and models, i.e., CLIP'],
    ['Mamba~2, Step~9 and 200~ms', 'Mamba 2, Step 9 and 200 ms'],
    ['demonstrate~\\name~outperforms', 'demonstrate \\name outperforms'],
    ['the process.~This design', 'the process. This design'],
  ])('%s', (source, expected) => {
    expect(shown(source)).toBe(expected);
  });

  test.each([
    'better by ~17 points',
    'by ~33.5%',
    'by~33.5% more',
    '1.8~2.01x and 60%~70%',
    '13~15M',
    '(~2%)',
    'in ~/code',
  ])('stays: %s', (source) => {
    expect(shown(source)).toBe(source);
  });
});

describe('signs that lost their backslash', () => {
  test.each([
    ['Gemma by sim7\\% after', 'Gemma by ~7% after'],
    ['low sparsity (sim50\\%)', 'low sparsity (~50%)'],
    ['with 100M sim 1B parameters', 'with 100M ~ 1B parameters'],
    ['yielding sim2times throughput, up to sim 7.7times', 'yielding ~2× throughput, up to ~7.7×'],
    ['{sim}70K 360{\\deg} videos in 1sim4 steps', '~70K 360° videos in 1~4 steps'],
    ['sampling by 15timessim50times', 'sampling by 15×~50×'],
    ['6times fewer and 1.2times faster', '6× fewer and 1.2× faster'],
    ['3-4times faster on 8timesRTX', '3-4× faster on 8×RTX'],
    ['6400times6400 and ImageNet-64times 64', '6400×6400 and ImageNet-64×64'],
    ['the 2 times 2 case, N times M, up to times5', 'the 2 × 2 case, N × M, up to ×5'],
    ['latency (approx60%), approx 30%, X approx 1', 'latency (≈60%), ≈30%, X ≈ 1'],
    ['(leq100 examples), geq 10M, small (leq3B)', '(≤100 examples), ≥ 10M, small (≤3B)'],
    ['(0.73rightarrow0.90), Paris rightarrow France', '(0.73→0.90), Paris → France'],
    ['CUDA leftrightarrow HIP by uparrow 17', 'CUDA ↔ HIP by ↑ 17'],
    ['O (log(D) cdot |p|)', 'O (log(D) · |p|)'],
    ['(xi cdot 100%) and 100 (1-xi)%', '(ξ · 100%) and 100 (1-ξ)%'],
    ['a HyperZcdotZcdotW, HyperZ{cdotZ{cdot}W} operator', 'a HyperZ·Z·W, HyperZ·Z·W operator'],
    ['Arena infty: towards infty-LLMs', 'Arena ∞: towards ∞-LLMs'],
    ['(lambda=1, gamma=0.9), (epsilon, delta)-DP', '(λ=1, γ=0.9), (ε, δ)-DP'],
    ["Poisson's ratio (nu), R(pi/4)", "Poisson's ratio (ν), R(π/4)"],
    ['as eta/lambdacdot d', 'as η/λ · d'],
    ['outputs x-times fewer (typically x!in!{4,8})', 'outputs x-times fewer (typically x ∈ {4,8})'],
    ['loss (QPS, γ{=}4), {pm 1, pm i}', 'loss (QPS, γ=4), {±1, ±i}'],
  ])('%s', (source, expected) => {
    expect(shown(source)).toBe(expected);
  });

  test.each([
    'with 4 times fewer parameters, three times, 2 to 25 times',
    'a simple simulation, real-to-sim, sim2real and the sim policy',
    'trained in sim 10 times',
    'sometimes runtimes at each timestep, 5timesteps',
    'an anecdotal dot, forleq',
    'the alpha stage, beta version, alpha channel, Phi-4, Phi3-mini, arXiv/alphaXiv',
    "tau-bench, gamma-PO, muP, nuScenes, Kendall's tau, pi0",
    'approx. 35K questions',
    'TimesNet and timesNet',
  ])('is English or a name: %s', (source) => {
    expect(shown(source)).toBe(source);
  });
});

describe('superscripts and subscripts', () => {
  test.each([
    ['10^4 GPU hours', '10⁴ GPU hours'],
    ['O(n^2) and O(L^{{4}/{3}})', 'O(n²) and O(L^(4/3))'],
    ['10^{26}, 10^7--10^8', '10²⁶, 10⁷–10⁸'],
    ['nu^2, tau^2-bench, {mu}^2Net', 'ν², τ²-bench, μ²Net'],
    ['VLM^2-Bench, UniF^2ace, un^2CLIP, L^2M^3OF', 'VLM²-Bench, UniF²ace, un²CLIP, L²M³OF'],
    ['R^2=0.81, QK^T)V, UI2Code^N', 'R²=0.81, QKᵀ)V, UI2Codeᴺ'],
    ['FaSTA^* and (eta^{ast}, B^{ast})', 'FaSTA* and (η*, B*)'],
    ['pi_0, pi_{RL}, pi_0.5-KI', 'π₀, π_RL, π_0.5-KI'],
    ['f_i, N_E, (I_1,I_2), ell_2-norm', 'fᵢ, N_E, (I₁,I₂), ℓ₂-norm'],
    ['X_2YH_6, MgB_2, LaH_{10}', 'X₂YH₆, MgB₂, LaH₁₀'],
    ['sum_{i=1}^{N_E} f_i', '∑ᵢ₌₁^(N_E) fᵢ'],
    ['Omega(2^{d_context})', 'Ω(2^(d_context))'],
    ['v_{reason} = theta_{GRPO}', 'v_reason = θ_GRPO'],
    ['R^textbf{2AI}', 'R²ᴬᴵ'],
  ])('%s', (source, expected) => {
    expect(shown(source)).toBe(expected);
  });

  test('the bare content is kept for the tags', () => {
    expect(displayText('O(L^{{4}/{3}}) of pi_{RL}').inlines).toEqual([
      { kind: 'text', text: 'O(L' },
      { kind: 'sup', text: '4/3' },
      { kind: 'text', text: ') of π' },
      { kind: 'sub', text: 'RL' },
    ]);
  });
});

describe('quotation marks and dashes', () => {
  test.each([
    ["and ``massive activations.'' To", 'and “massive activations.” To'],
    ["see ``aha moments\", ``length''", 'see “aha moments”, “length”'],
    ['``system 2 thinking`` of', '“system 2 thinking” of'],
    ["a ''perfect'' reward", 'a “perfect” reward'],
    ["the larger `teacher' network", 'the larger ‘teacher’ network'],
    ["tokens like ``first, I need to''-without", 'tokens like “first, I need to”-without'],
    ["\"dominant bias.'' This", '"dominant bias." This'],
    ['he said "yes" and it\'s fine', 'he said "yes" and it\'s fine'],
    ["f''(x) of 5''", "f''(x) of 5''"],
    ['a Student`s-t', 'a Student’s-t'],
    ['by 2--2.5% and 8.9\\%--21.2\\%, 4--5GB', 'by 2–2.5% and 8.9%–21.2%, 4–5GB'],
    ['baselines -- and more', 'baselines – and more'],
    ['configurations--with encoders', 'configurations—with encoders'],
    ['(QwQ-32B)--and, tokens---all', '(QwQ-32B)—and, tokens—all'],
    ['the data-- from it', 'the data – from it'],
    ['Kullback--Leibler and vision--language models', 'Kullback–Leibler and vision–language models'],
    ['GTA --> City <!-- a--b --> and pip --user', 'GTA --> City <!-- a--b --> and pip --user'],
    ['a rule ------ here, 4\\%-20\\%', 'a rule ------ here, 4%-20%'],
  ])('%s', (source, expected) => {
    expect(shown(source)).toBe(expected);
  });
});

describe('harmless', () => {
  test.each([
    ['two\nlines\r\n of\ttext\u00a0here', 'two lines of text here'],
    ['a\u0000b\u0007c\u200bd\ufeffe\u00adf', 'abcdef'],
    ['\u202eevil\u202c and \u2066more\u2069', 'evil and more'],
    ['lone \ud800 half', 'lone \ufffd half'],
    ['nai\u0308ve', 'na\u00efve'],
    ['man\u200dy', 'many'],
    ['\ufdd0\ufdd1x\ufdd7', 'x'],
  ])('%j', (source, expected) => {
    expect(shown(source)).toBe(expected);
  });

  test.each([
    '👩‍💻 at work',
    'می‌خواهم',
    '中文标题：一种方法',
    '<think> and </think>',
    '<b>x</b> <img onerror=alert(1)>',
    'a &lt; b',
  ])('stays: %s', (source) => {
    expect(displayText(source).inlines).toEqual([{ kind: 'text', text: source.normalize('NFC') }]);
  });

  test('nothing gives nothing', () => {
    expect(displayText(' \n ')).toEqual({ inlines: [], text: '' });
  });
});

describe('displayTitle', () => {
  test('cleans like an abstract, and keeps labels without their links', () => {
    expect(displayTitle('Less \\& More: see \\href{https://example.org/x}{the page} at 10^4').inlines).toEqual([
      { kind: 'text', text: 'Less & More: see the page at 10' },
      { kind: 'sup', text: '4' },
    ]);
  });
});

describe('sliceInlines', () => {
  const { inlines, text } = displayText('Up to 10^4 at https://example.org/path in **bold words** and $x^2$ end.');
  const joined = (parts: readonly Inline[]) => parts.map(plain).join('');

  test('cuts text, links and styles where the offsets fall', () => {
    const at = text.indexOf('org/path');
    expect(sliceInlines(inlines, at, at + 11)).toEqual([
      { kind: 'link', text: 'org/path', href: 'https://example.org/path' },
      { kind: 'text', text: ' in' },
    ]);
  });

  test('the slices on both sides of any offset make the whole', () => {
    for (let cut = 0; cut <= text.length; cut += 1) {
      const parts = [...sliceInlines(inlines, 0, cut), ...sliceInlines(inlines, cut, text.length)];
      expect(joined(parts)).toBe(text);
    }
  });
});
