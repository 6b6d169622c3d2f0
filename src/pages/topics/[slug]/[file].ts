// GET /topics/<slug>/papers.bib and the like: the papers of a topic, as citations.
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalog } from '../../../catalog/index.ts';
import { listFile, listPaths } from '../../../exports/lists.ts';

export async function getStaticPaths() {
  const { topics } = await getCatalog();
  return listPaths(topics.map(({ slug, papers }) => ({ params: { slug }, papers: papers.map(({ paper }) => paper) })));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ params, props, site }) => listFile(params['file'], props.papers, site);
