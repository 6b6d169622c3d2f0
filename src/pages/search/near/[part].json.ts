// GET /search/near/<part>.json: one part of the index of meaning.
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { beside } from '../../../beside/beside.ts';
import { getCatalog } from '../../../catalog/index.ts';
import { nearSource } from '../../../catalog/search/sources.ts';
import { nearPaths } from '../../../exports/search/near.ts';

export async function getStaticPaths() {
  const catalog = await getCatalog();
  const files = beside('near', nearSource(catalog));
  return nearPaths(catalog.papers.length).map((part) => ({ params: { part }, props: { files } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ params, props }) =>
  Response.json((await props.files())[Number(params['part'])]);
