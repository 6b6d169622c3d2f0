// Terms -> the address of the term explorer that shows them. Pure: runs in builds, tests and browsers.
import { trendsUrl } from '../urls.ts';

/** `/trends/?terms=lora,mixture+of+experts`. */
export function trendsForUrl(terms: readonly string[]): string {
  const listed = terms.map((term) => encodeURIComponent(term).replaceAll('%20', '+'));
  return listed.length === 0 ? trendsUrl() : `${trendsUrl()}?terms=${listed.join(',')}`;
}
