// Where a paper came out -> words. Pure: runs in builds, tests and browsers.

export interface Venue {
  /** Of a journal its name alone; of a conference as people write it: `CVPR 2021`. */
  readonly name: string;
  readonly kind: 'conference' | 'journal';
  readonly volume?: string | undefined;
  readonly issue?: string | undefined;
  /** `YYYY`. */
  readonly year?: string | undefined;
}

/** "IEEE TPAMI 45(4), 2023"; what is not known is left out, and so is a year that the name tells already. */
export function venueWords({ name, volume, issue, year }: Venue): string {
  const place = `${volume ?? ''}${issue === undefined ? '' : `(${issue})`}`;
  const words = place === '' ? name : `${name} ${place}`;
  if (year === undefined || name.includes(year)) return words;
  return place === '' ? `${words} ${year}` : `${words}, ${year}`;
}
