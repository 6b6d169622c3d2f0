// The fonts of social images, as the bundler puts them into the build. Runs in builds and tests.
import type { CardFonts } from './image.ts';
import italic from './offprint-serif-italic.woff?inline';
import more from './offprint-serif-more.woff?inline';
import roman from './offprint-serif-roman.woff?inline';

export const CARD_FONTS: CardFonts = { roman, more, italic };
