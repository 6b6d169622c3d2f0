// GET /api/digests/<id>.json: one digest with full records of its papers; of many papers also <id>/2.json and so on.
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalog } from '../../../catalog/index.ts';
import { digestDocument, digestPaths } from '../../../exports/api.ts';

export async function getStaticPaths() {
  const { digests } = await getCatalog();
  return digests.flatMap((digest) =>
    digestPaths(digest).map((path, part) => ({ params: { path }, props: { digest, part } })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { digest, part }, site }) =>
  Response.json(digestDocument(digest, site, part));
