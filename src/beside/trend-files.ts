// What trends are made of -> what the trends page shows, and the file that its term explorer loads. Pure.
import { buildTrends, type ShownTrends, type TrendSource } from '../catalog/trends/trends.ts';
import { termsFile } from '../exports/terms-file.ts';

export interface TrendFiles {
  readonly shown: ShownTrends;
  readonly terms: ReturnType<typeof termsFile>;
}

export function trendFiles(source: TrendSource): TrendFiles {
  const { terms, ...shown } = buildTrends(source);
  return { shown, terms: termsFile(terms) };
}
