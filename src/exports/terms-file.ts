// Counts of terms -> the file that the term explorer loads, as small as it gets. Pure.
import type { TermTrends } from '../catalog/trends/term-index.ts';
import { periodLabels } from '../catalog/views/periods.ts';
import { periodLetter, sharedLength, type TermsFile } from '../explorer/terms-file.ts';

/** The file; what its parts mean stands in explorer/terms-file.ts. */
export function termsFile({ unit, periods, few, least, terms }: TermTrends): TermsFile {
  const labels = periodLabels(periods.map(({ id }) => id));
  return {
    version: 2,
    unit,
    periods: labels.map(({ label, tick }, at) => [label, tick ?? '', periods[at]?.abstracts ?? 0]),
    few,
    least,
    terms: terms
      .map(({ key }, at) => {
        const shared = sharedLength(terms[at - 1]?.key ?? '', key);
        return shared.toString(36) + key.slice(shared);
      })
      .join('\n'),
    counts: terms.map(({ counts }) => writtenCounts(counts)).join(''),
  };
}

function writtenCounts(counts: Iterable<number>): string {
  const written = [...counts].map((count, at) => (count === 0 ? '' : periodLetter(at) + (count === 1 ? '' : count)));
  const [first = '', ...rest] = written.join('');
  return first.toUpperCase() + rest.join('');
}
