// GET /api/digests/<id>.json: one digest with full records of its papers.
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalog } from '../../../catalog/index.ts';
import { digestDocument } from '../../../exports/api.ts';

export async function getStaticPaths() {
  const { digests } = await getCatalog();
  return digests.map((digest) => ({ params: { id: digest.id }, props: { digest } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props, site }) => Response.json(digestDocument(props.digest, site));
