// Text -> the same as LaTeX sets it. Letters stay UTF-8, which biber, BibTeX with a modern LaTeX and reference managers read. Pure.

/** Every sign that LaTeX reads as more than itself, written so that it is itself; also outside of T1 fonts. */
export function tex(text: string): string {
  return text
    .replace(/[\\{}$&#_%~^<>|"]/g, (sign) => SIGNS[sign] ?? sign)
    .replace(/-{2,}|['`]{2,}|,{2,}|[?!]`+/g, (signs) => [...signs].join('{}'))
    .replace(/\u00a0/g, '~');
}

// A brace with a backslash would still count as a brace when BibTeX looks for the end of a field.
const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
};

/**
 * A title with braces round the words whose capitals must stay when a style writes titles small: capitals inside a word (LoRA),
 * words with digits (b1.58), single capitals (Vitamin C), and `names`. A title all in capitals has no such words.
 */
export function texTitle(text: string, names: readonly string[]): string {
  if (SHOUTED.test(text)) return tex(text);
  let out = '';
  let from = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    out += tex(text.slice(from, index)) + (keepsCapitals(word, names) ? `{${tex(word)}}` : tex(word));
    from = index + word.length;
  }
  return out + tex(text.slice(from));
}

/** Four words and more, none with a small letter. */
const SHOUTED = /^(?!.*\p{Ll})(?:\P{L}*\p{Lu}[\p{L}\p{N}]*(?![\p{L}\p{N}])){4}/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[.'’&+_*][\p{L}\p{N}\p{M}]+)*/gu;

function keepsCapitals(word: string, names: readonly string[]): boolean {
  if (names.includes(word)) return true;
  if (/^\p{Lu}$/u.test(word)) return word !== 'A';
  return /.\p{Lu}/u.test(word) || (/\p{L}/u.test(word) && /\p{N}/u.test(word));
}
