// The top of a listing page ("Daily Papers", "byAK and ...", the page's date) -> its date and where the papers begin. Pure.
import { looksLikeCutDate, readDate } from './dates.ts';
import type { PartialDate, Place } from './digest.ts';
import type { Line } from './lines.ts';

export interface Preamble {
  readonly date: PartialDate | null;
  readonly datePlace: Place;
  /** Index of the first line that belongs to a paper. */
  readonly end: number;
  /** Whether anything of it was recognised. */
  readonly found: boolean;
}

/** What the page says above its papers, in the wording of 2024 to 2026; more may stand before the date. */
const KNOWN =
  /^(?:new|get trending papers in your email inbox.*|subscribe|(?:daily|weekly|monthly|trending) papers|by ?AK\b.*|(?:daily|weekly|monthly)|hugging face)$/i;
const BULLET = /^[•●○◦‣▪▫∙·・･⁃*–—-]\s+/u;
/** No line above the date is this long; an abstract is. */
const LONGEST_LINE = 200;

/** `factsStart`: index of the first facts block, above which the page's date must stand. */
export function readPreamble(lines: readonly Line[], factsStart: number): Preamble {
  const known = knownRun(lines, 0);
  const dateIndex = findDate(lines, factsStart);
  if (dateIndex === null) {
    const cut = known > 0 && looksLikeCutDate(lines[known]?.text ?? '') && known < factsStart;
    return {
      date: null,
      datePlace: lines[0]?.place ?? { line: 1, column: 1 },
      end: known + (cut ? 1 : 0),
      found: known > 0,
    };
  }
  const dateLine = lines[dateIndex] as Line;
  let end = dateIndex + 1;
  while (lines[end]?.text === dateLine.text) end += 1;
  return { date: readPageDate(dateLine), datePlace: dateLine.place, end: knownRun(lines, end), found: true };
}

/** The first line that is a date and nothing else, and does not stand in the middle of a paragraph of prose. */
function findDate(lines: readonly Line[], factsStart: number): number | null {
  for (let index = 0; index < factsStart; index += 1) {
    const line = lines[index] as Line;
    if (line.text.length > LONGEST_LINE) return null;
    const inProse = !line.opensParagraph && !isKnown(lines[index - 1]) && lines[index + 1]?.opensParagraph === false;
    if (readPageDate(line) !== null && !inProse) return index;
  }
  return null;
}

function readPageDate(line: Line): PartialDate | null {
  return readDate(line.text.normalize('NFKC').replace(/\s+/g, ' '));
}

function knownRun(lines: readonly Line[], from: number): number {
  let end = from;
  while (isKnown(lines[end])) end += 1;
  return end;
}

function isKnown(line: Line | undefined): boolean {
  return line !== undefined && KNOWN.test(line.text.replace(BULLET, ''));
}
