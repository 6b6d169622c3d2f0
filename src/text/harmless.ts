// Text as found -> the same text as one line of well-formed Unicode (NFC) without invisible characters.
// Pure.

/**
 * Removes what a reader cannot see but a browser, a feed or a search index would act on: control characters,
 * bidirectional overrides, zero-width characters, lone surrogates (shown as U+FFFD), noncharacters, tags.
 * Line breaks and every other white space become single spaces; joiners stay where a script or an emoji needs them.
 */
export function harmless(source: string): string {
  return source
    .toWellFormed()
    .replace(INVISIBLE, '')
    .replace(STRAY_JOINER, '')
    .normalize('NFC')
    .replace(WHITE_SPACE, ' ')
    .trim();
}

// Controls but for white space; soft hyphen; bidi marks, embeddings, overrides and isolates; zero-width space,
// word joiner and invisible operators; byte-order mark; interlinear annotations; noncharacters; tag characters.
const INVISIBLE =
  /[\p{Cc}--[\t-\r\u0085]]|[\p{Default_Ignorable_Code_Point}--[\p{Variation_Selector}\u200C\u200D]]|\p{Noncharacter_Code_Point}|[\u180E\uFFF9-\uFFFB]/gv;

const NEEDS_NO_JOINER = '[[\\p{Script=Latin}\\p{Script=Common}]--\\p{Extended_Pictographic}]';
const STRAY_JOINER = new RegExp(
  `(?<=^|${NEEDS_NO_JOINER})[\\u200C\\u200D]+|[\\u200C\\u200D]+(?=${NEEDS_NO_JOINER}|$)`,
  'gv',
);

const WHITE_SPACE = /[\s\u0085]+/g;
