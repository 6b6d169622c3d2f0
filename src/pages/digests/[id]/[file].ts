// GET /digests/<id>/papers.bib and the like: the papers of a digest, as citations.
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalog } from '../../../catalog/index.ts';
import { listFile, listPaths } from '../../../exports/lists.ts';

export async function getStaticPaths() {
  const { digests } = await getCatalog();
  return listPaths(digests.map(({ id, entries }) => ({ params: { id }, papers: entries.map(({ paper }) => paper) })));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ params, props, site }) => listFile(params['file'], props.papers, site);
