// Astro loader over what an editor says of trends: the `trends` collection, one entry. Node + Astro.
import type { Loader } from 'astro/loaders';
import { trendsSchema } from '../corpus/trends-schema.ts';
import { TRENDS_FILE } from './content-folder.ts';
import { contentLoader } from './content-loader.ts';

/** `notRising`: keys of terms. The entry is there without a file too: Astro warns of empty collections. */
export const trendsLoader = (): Loader => ({
  ...contentLoader('offprint-trends', [TRENDS_FILE], ({ notRising }) => [{ id: 'trends', data: { notRising } }]),
  schema: trendsSchema,
});
