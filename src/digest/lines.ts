// Text -> lines with their places: line endings of every system, byte-order mark and blanks at both ends taken off. Pure.
import type { Place } from './digest.ts';

export interface Line {
  /** Without blanks (non-breaking ones too) at either end; empty for a blank line. */
  readonly text: string;
  readonly place: Place;
  /** Whether the line above is blank, or there is none. */
  readonly opensParagraph: boolean;
}

/** Blanks of every kind, those without width too. */
const BLANK_ENDS = /^[\s\u200B\u2060]+|[\s\u200B\u2060]+$/g;

/** Every line that is not blank, in order. */
export function inkedLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let opensParagraph = true;
  let number = 0;
  for (const raw of text.split(/\r\n|\n|\r/)) {
    number += 1;
    const trimmed = raw.replace(BLANK_ENDS, '');
    if (trimmed === '') {
      opensParagraph = true;
      continue;
    }
    const column = raw.indexOf(trimmed) + 1;
    lines.push({ text: trimmed, place: { line: number, column }, opensParagraph });
    opensParagraph = false;
  }
  return lines;
}
