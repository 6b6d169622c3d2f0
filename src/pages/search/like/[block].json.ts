// GET /search/like/<block>.json: for each of 128 papers those most like it.
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { beside } from '../../../beside/beside.ts';
import { getCatalog } from '../../../catalog/index.ts';
import { likeSource } from '../../../catalog/search/sources.ts';
import { likePaths } from '../../../exports/search/near.ts';

export async function getStaticPaths() {
  const catalog = await getCatalog();
  const files = beside('like', likeSource(catalog));
  return likePaths(catalog.papers.length).map((block) => ({ params: { block }, props: { files } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ params, props }) =>
  Response.json((await props.files())[Number(params['block'])]);
