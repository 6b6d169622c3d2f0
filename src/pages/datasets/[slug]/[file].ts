// GET /datasets/<slug>/papers.bib and the like: the papers of a data set, as citations.
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalog } from '../../../catalog/index.ts';
import { listFile, listPaths } from '../../../exports/lists.ts';

export async function getStaticPaths() {
  const { datasets } = await getCatalog();
  return listPaths(
    datasets.map(({ slug, papers }) => ({ params: { slug }, papers: papers.map(({ paper }) => paper) })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ params, props, site }) => listFile(params['file'], props.papers, site);
