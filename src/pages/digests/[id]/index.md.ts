// GET /digests/<id>/index.md: a digest as Markdown.
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalog } from '../../../catalog/index.ts';
import { digestMarkdown } from '../../../exports/twins.ts';

export async function getStaticPaths() {
  const { digests } = await getCatalog();
  return digests.map((digest) => ({ params: { id: digest.id }, props: { digest } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { digest }, site }) =>
  new Response(digestMarkdown(digest, site), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
