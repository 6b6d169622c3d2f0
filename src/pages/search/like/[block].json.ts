// GET /search/like/<block>.json: for each of 128 papers those most like it.
import type { APIRoute } from 'astro';
import { getCatalog } from '../../../catalog/index.ts';
import { likePapers } from '../../../catalog/search/like-papers.ts';
import { likeFiles } from '../../../exports/search/near.ts';

export async function getStaticPaths() {
  const files = likeFiles(likePapers(await getCatalog()));
  return files.map((file, block) => ({ params: { block: String(block) }, props: { file } }));
}

export const GET: APIRoute = ({ props }) => Response.json(props['file']);
