// GET /digests/<id>/index.md: a digest as Markdown.
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalog } from '../../../catalog/index.ts';
import { textFile } from '../../../exports/text-file.ts';
import { digestMarkdown } from '../../../exports/twins.ts';

export async function getStaticPaths() {
  const { digests } = await getCatalog();
  return digests.map((digest) => ({ params: { id: digest.id }, props: { digest } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { digest }, site }) =>
  textFile(digestMarkdown(digest, site), 'text/markdown; charset=utf-8');
