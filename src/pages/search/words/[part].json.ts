// GET /search/words/<part>.json: one part of the lexicon of search.
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { beside } from '../../../beside/beside.ts';
import { getCatalog } from '../../../catalog/index.ts';
import { lexiconSource } from '../../../catalog/search/sources.ts';
import { lexiconPaths } from '../../../exports/search/lexicon.ts';

export async function getStaticPaths() {
  const files = beside('words', lexiconSource(await getCatalog()));
  return lexiconPaths().map((part) => ({ params: { part }, props: { files } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ params, props }) =>
  Response.json((await props.files()).get(params['part'] ?? ''));
