// Display text -> the distinct links in it, classified. Pure.

import { type DisplayText, plain } from './inline.ts';
import { urlLabel } from './url.ts';

/** `model`: models and data sets. */
export type LinkKind = 'code' | 'project' | 'model' | 'other';

export interface FoundLink {
  /** http(s) address. */
  readonly url: string;
  readonly kind: LinkKind;
  /** The address without scheme and trailing slash: `github.com/qiuzh20/RMoE`. */
  readonly label: string;
}

/** The links of the text, each once, in order of appearance. */
export function findLinks(display: DisplayText): readonly FoundLink[] {
  const found = new Map<string, FoundLink>();
  let offset = 0;
  for (const inline of display.inlines) {
    if (inline.kind === 'link') {
      const label = urlLabel(inline.href);
      const before = display.text.slice(Math.max(0, offset - CONTEXT), offset);
      const sentence = before.slice(before.search(/[^.!?]*$/));
      const kind = linkKind(inline.href, inline.text === label ? sentence : sentence + inline.text);
      const known = label.toLowerCase();
      if (!found.has(known)) found.set(known, { url: inline.href, kind, label });
    }
    offset += plain(inline).length;
  }
  return [...found.values()];
}

/** Characters before a link that may say what it leads to. */
const CONTEXT = 60;

const HOSTS: readonly (readonly [LinkKind, RegExp])[] = [
  ['project', /^huggingface\.co\/spaces\/|\.hf\.space$/],
  ['model', /^(?:dx\.)?doi\.org\/10\.5281\/zenodo/],
  [
    'other',
    /^(?:huggingface\.co\/(?:papers|blog)(?:\/|$)|(?:www\.)?(?:arxiv\.org|doi\.org|openreview\.net|youtube\.com|youtu\.be|(?:twitter|x)\.com)(?:\/|$))/,
  ],
  [
    'code',
    /^(?:www\.)?(?:github\.com|gitlab\.[\w.-]+|bitbucket\.org|codeberg\.org|gitee\.com|git\.sr\.ht|anonymous\.4open\.science|colab\.research\.google\.com|pypi\.org)(?:\/|$)|\.git$/,
  ],
  [
    'model',
    /^(?:www\.)?(?:huggingface\.co|hf\.co|zenodo\.org|kaggle\.com|modelscope\.(?:cn|com)|figshare\.com|physionet\.org|opendatalab\.(?:com|org)|ollama\.com|dataverse\.[\w.-]+)(?:\/|$)/,
  ],
  [
    'project',
    /^(?:www\.)?[\w-]+\.(?:github|gitlab|codeberg)\.(?:io|page)(?:\/|$)|\.(?:netlify\.app|vercel\.app|pages\.dev|readthedocs\.io)(?:\/|$)|^sites\.google\.com\//,
  ],
];

const WORDS: readonly (readonly [LinkKind, RegExp])[] = [
  ['project', /\b(?:project|home ?page|web ?site|web ?page|demos?|project page|page)\b/i],
  ['code', /\b(?:codes?|codebase|implementations?|repositor(?:y|ies)|source|toolkit|library|open-sourced?)\b/i],
  ['model', /\b(?:models?|weights|checkpoints?|data ?sets?|benchmarks?|data|corpus)\b/i],
];

function linkKind(href: string, sentence: string): LinkKind {
  const address = urlLabel(href).toLowerCase();
  const byHost = HOSTS.find(([, pattern]) => pattern.test(address));
  if (byHost !== undefined) return byHost[0];
  return WORDS.find(([, pattern]) => pattern.test(sentence))?.[0] ?? 'other';
}
