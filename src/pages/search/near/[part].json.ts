// GET /search/near/<part>.json: one part of the index of meaning.
import type { APIRoute } from 'astro';
import { getCatalog } from '../../../catalog/index.ts';
import { nearTerms } from '../../../catalog/search/near-index.ts';
import { nearFiles } from '../../../exports/search/near.ts';

export async function getStaticPaths() {
  const files = nearFiles(nearTerms(await getCatalog()));
  return files.map((file, part) => ({ params: { part: String(part) }, props: { file } }));
}

export const GET: APIRoute = ({ props }) => Response.json(props['file']);
