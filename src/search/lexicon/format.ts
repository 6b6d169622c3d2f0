// A part of the lexicon as it is sent, how it is written, and how it is read. Pure: runs in builds, browsers and tests.

/** A part as it is sent: the words from one beginning up to the next. */
export interface LexiconFile {
  readonly version: 3;
  /**
   * Words and phrases (with blanks) by code point: first, in base 36, how many characters one shares with the one before
   * it, then the rest of it, then a mark. A letter of the first half of the alphabet is the {@link levelOf} of its
   * papers; of the second
   * half, that a word stands in a title, or that a phrase is written with hyphens too. `!`: an English word that no
   * paper has.
   */
  readonly words: string;
  /** Short forms and what they stand for, of those where either begins in this part. */
  readonly forms: readonly (readonly [short: string, long: string])[];
}

/** What is known of a word or a phrase. */
export interface Entry {
  /** Binary logarithm of the number of papers, cut to a whole number; -1: a word that no paper has. */
  readonly level: number;
  /** In a title; of a phrase: written with hyphens. */
  readonly marked: boolean;
}

/** A part, ready to be asked. */
export interface Part {
  /** Words, and phrases with blanks. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** Phrases by their letters without blanks. */
  readonly joined: ReadonlyMap<string, string>;
  readonly forms: LexiconFile['forms'];
}

/** One line of the file, before it is written. */
export interface Line extends Entry {
  readonly text: string;
}

/** The letters that a part begins with, in order: words before `a` are in `0`, those after `z` in `zz`. */
export const PARTS: readonly string[] =
  '0 a acr af an ap as b be bl br c ch ci co com con coo crf d def di dis dj dr e em eo ex f ff fl fp g gm h he hk i in ing int j k l li lo m me mf mj moe mp n ni o op p pe ph po pri ps q r rec reg rep rg s sc sd sf sim sn sp st su sv t tf tk trd u unj v vie w wi x y z zz'.split(
    ' ',
  );

/** The part that a word or phrase is in. */
export function partOf(text: string): string {
  const key = text.replaceAll(' ', '');
  return PARTS.findLast((part) => part <= key) ?? '0';
}

/** Doubling the papers raises the level by one; 4,096 papers and more are one level. */
export function levelOf(papers: number): number {
  return Math.min(LEVELS - 1, Math.floor(Math.log2(papers)));
}

/** @param lines by code point */
export function writeLines(lines: readonly Line[]): string {
  return lines
    .map(({ text, level, marked }, at) => {
      const shared = sharedLength(lines[at - 1]?.text ?? '', text);
      const mark = level < 0 ? NO_PAPER : String.fromCharCode(FIRST_MARK + level + (marked ? LEVELS : 0));
      return shared.toString(36) + text.slice(shared) + mark;
    })
    .join('');
}

/** @throws Error when it is of another version, or no part at all */
export function readPart(file: LexiconFile): Part {
  if (file.version !== 3) throw new Error('version');
  const entries = new Map<string, Entry>();
  const joined = new Map<string, string>();
  let text = '';
  for (const [, shared = '', rest = '', mark = ''] of file.words.matchAll(/([0-9a-z])([^A-Z!]*)([A-Z!])/g)) {
    text = text.slice(0, Number.parseInt(shared, 36)) + rest;
    const level = mark === NO_PAPER ? -1 : mark.charCodeAt(0) - FIRST_MARK;
    entries.set(text, { level: level < LEVELS ? level : level - LEVELS, marked: level >= LEVELS });
    if (text.includes(' ')) joined.set(text.replaceAll(' ', ''), text);
  }
  return { entries, joined, forms: file.forms };
}

const LEVELS = 13;
const FIRST_MARK = 65;
const NO_PAPER = '!';
const LONGEST_SHARED = 35;

function sharedLength(a: string, b: string): number {
  let shared = 0;
  while (shared < LONGEST_SHARED && shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared;
}
