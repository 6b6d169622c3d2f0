// The words of a social image -> its layout, in the look of the pages: paper, ink, a serif title, one accent, hairlines. Pure.
import type { Card } from '../../catalog/views/cards.ts';
import { CARD_HEIGHT, CARD_WIDTH, SITE_NAME } from '../../site.ts';

/** A node as the drawing library takes it; it is React's element without React. */
export interface Drawn {
  readonly type: 'div';
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children?: Drawn | readonly Drawn[] | string;
  };
  readonly key: null;
}

export const FAMILIES = { roman: 'Roman', more: 'More', italic: 'Italic' } as const;

const COLOURS = { paper: '#fdfcf9', ink: '#1c1a17', soft: '#6a645a', hair: '#e2dccf', accent: '#98301f' } as const;
const UPRIGHT = `${FAMILIES.roman}, ${FAMILIES.more}`;
const SLANTED = `${FAMILIES.italic}, ${FAMILIES.more}`;

/** Titles of at most so many characters in so many pixels, on so many lines; the lines that this leaves for the text. */
const TITLE_SIZES = [
  { most: 18, size: 104, lines: 2, text: 2 },
  { most: 40, size: 84, lines: 2, text: 2 },
  { most: 80, size: 64, lines: 3, text: 2 },
  { most: Number.POSITIVE_INFINITY, size: 52, lines: 4, text: 1 },
] as const;

/** What is longer than this is cut off before it is laid out. */
const LONGEST = 220;

/** `show`: the text with what no font can set taken out. */
export function drawing({ kind, title, text, facts }: Card, show: (text: string) => string): Drawn {
  // A title of which nothing can be set still says what kind of thing this is.
  const shown = { title: cut(show(title)) || (kind ?? SITE_NAME), text: cut(show(text)), facts: show(facts) };
  const { size, lines, text: room } = TITLE_SIZES.find(({ most }) => [...shown.title].length <= most) ?? TITLE_SIZES[3];
  const heading =
    kind === null
      ? box({ fontFamily: SLANTED, fontSize: 168, letterSpacing: -2, lineHeight: 1.1 }, shown.title)
      : box(
          { ...lined(lines), fontFamily: UPRIGHT, fontSize: size, lineHeight: 1.12, letterSpacing: -0.5 },
          shown.title,
        );
  return box(
    {
      width: CARD_WIDTH,
      height: CARD_HEIGHT,
      boxSizing: 'border-box',
      padding: '52px 76px 56px',
      flexDirection: 'column',
      backgroundColor: COLOURS.paper,
      color: COLOURS.ink,
      fontFamily: UPRIGHT,
    },
    [
      ...(kind === null
        ? []
        : [
            box(
              {
                justifyContent: 'space-between',
                alignItems: 'baseline',
                paddingBottom: 22,
                borderBottom: `2px solid ${COLOURS.hair}`,
              },
              [
                box({ fontFamily: SLANTED, fontSize: 50 }, SITE_NAME),
                box({ fontFamily: SLANTED, fontSize: 34, color: COLOURS.soft }, kind),
              ],
            ),
          ]),
      box({ flexDirection: 'column', flexGrow: 1, justifyContent: 'center' }, [
        heading,
        ...(shown.text === ''
          ? []
          : [
              box(
                {
                  ...lined(room),
                  marginTop: 26,
                  fontFamily: SLANTED,
                  fontSize: 36,
                  lineHeight: 1.35,
                  color: COLOURS.soft,
                },
                shown.text,
              ),
            ]),
      ]),
      box({ alignItems: 'center' }, [
        box({ width: 56, height: 6, marginRight: 24, backgroundColor: COLOURS.accent }),
        box({ fontFamily: UPRIGHT, fontSize: 32 }, shown.facts),
      ]),
    ],
  );
}

/** At most so many lines, an ellipsis at the end; a word too long for one is broken. */
const lined = (lines: number) => ({ display: 'block', lineClamp: lines, wordBreak: 'break-word' });

function cut(text: string): string {
  const signs = [...text];
  return signs.length <= LONGEST ? text : `${signs.slice(0, LONGEST).join('').trimEnd()}…`;
}

function box(style: Readonly<Record<string, string | number>>, children?: readonly Drawn[] | string): Drawn {
  const all = { display: 'flex', ...style };
  return { type: 'div', props: { style: all, ...(children === undefined ? {} : { children }) }, key: null };
}
