// GET /api/digests/<id>.json: one digest with full records of its papers; of many papers also <id>/2.json and so on.
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalog } from '../../../catalog/index.ts';
import { digestPaths } from '../../../exports/api.ts';
import { digestText } from '../../../exports/api-text.ts';
import { textFile } from '../../../exports/text-file.ts';

export async function getStaticPaths() {
  const { digests } = await getCatalog();
  return digests.flatMap((digest) =>
    digestPaths(digest).map((path, part) => ({ params: { path }, props: { digest, part } })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { digest, part }, site }) =>
  textFile(digestText(digest, site, part), 'application/json');
