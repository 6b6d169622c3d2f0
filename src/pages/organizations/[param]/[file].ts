// GET /organizations/<handle>/papers.bib and the like: the papers of an organization, as citations.
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalog } from '../../../catalog/index.ts';
import { listFile, listPaths } from '../../../exports/lists.ts';

export async function getStaticPaths() {
  const { organizations } = await getCatalog();
  return listPaths(organizations.map(({ param, papers }) => ({ params: { param }, papers: papers })));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ params, props, site }) => listFile(params['file'], props.papers, site);
