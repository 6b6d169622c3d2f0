// What was typed, or stands in the address -> the terms to draw. Pure: runs in browsers and tests.
import { LONGEST_INPUT, MOST_TERMS } from './contract.ts';

/** What is asked for. */
export interface Asked {
  /** As typed, without blanks at the ends, each once whatever its case; at most {@link MOST_TERMS}. */
  readonly terms: readonly string[];
  /** Terms beyond those. */
  readonly left: readonly string[];
}

/** Reads terms with commas between them. */
export function readTerms(typed: string): Asked {
  const terms: string[] = [];
  // Half a character, as a cut leaves it, fits into no address.
  for (const part of typed
    .slice(0, LONGEST_INPUT)
    .replace(/\p{Cs}/gu, '')
    .split(/[,;，；、]/u)) {
    const term = part.trim().replace(/\s+/gu, ' ');
    const same = (other: string) => other.toLowerCase() === term.toLowerCase();
    if (term !== '' && !terms.some(same)) terms.push(term);
  }
  return { terms: terms.slice(0, MOST_TERMS), left: terms.slice(MOST_TERMS) };
}
