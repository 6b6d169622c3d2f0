// The file of places that the palette leads to: what its parts mean, and how it is read. Pure: runs in browsers, builds and tests.
import { at, datasetUrl, digestUrl, organizationUrl, topicUrl, yearUrl } from '../../urls.ts';
import { partFrom } from '../contract.ts';

export { partFrom } from '../contract.ts';

/** Kinds of places, in the order in which they stand where nothing else decides. */
export const PLACE_KINDS = ['page', 'topic', 'dataset', 'organization', 'digest', 'year'] as const;

export type PlaceKind = (typeof PLACE_KINDS)[number];

/** Somewhere to go. */
export interface Place {
  readonly kind: PlaceKind;
  readonly title: string;
  /** What tells its address from others of its kind: slug, id, parameter; of a page its path from the root of the site. */
  readonly part: string;
  /** Papers there; null for a page. */
  readonly count: number | null;
  /** Other names under which it is found. */
  readonly aliases: readonly string[];
}

/** The file as it is sent. */
export interface PlacesFile {
  readonly version: 1;
  /**
   * For each kind its places, one a line: title, part, count and aliases with tabs between. A part that follows from the
   * title ({@link partFrom}) and the count of a page are empty.
   */
  readonly places: Readonly<Record<PlaceKind, string>>;
}

/** Reads what `placesFile` of exports/search/places.ts writes. @throws Error when it is of another version */
export function readPlaces(file: PlacesFile): readonly Place[] {
  if (file.version !== 1) throw new Error(`The file of places is of version ${file.version}.`);
  return PLACE_KINDS.flatMap((kind) => {
    const lines = file.places[kind].split('\n').filter((line) => line !== '');
    return lines.map((line) => {
      const [title = '', part = '', count = '', ...aliases] = line.split('\t');
      const none = part === '' && kind !== 'page';
      return { kind, title, part: none ? partFrom(title) : part, count: count === '' ? null : Number(count), aliases };
    });
  });
}

/** The address of a place. */
export function placeUrl({ kind, part }: Pick<Place, 'kind' | 'part'>): string {
  return ADDRESSES[kind](part);
}

const ADDRESSES: Readonly<Record<PlaceKind, (part: string) => string>> = {
  topic: topicUrl,
  dataset: datasetUrl,
  organization: organizationUrl,
  digest: digestUrl,
  year: yearUrl,
  page: at,
};
