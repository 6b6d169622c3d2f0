// A text in any Latin spelling -> the same in lower case without accents, as addresses need it. Pure.

/** Letters that no Unicode decomposition turns into ASCII. */
const FOLDED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ŋ: 'n',
  ħ: 'h',
};

/** Lower case without accents; apostrophes vanish so that "isn't" stays one word. Letters of other scripts stay. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’ʼ]/g, '')
    .replace(/[ßæœøđðłþıŋħ]/g, (letter) => FOLDED[letter] ?? '');
}
