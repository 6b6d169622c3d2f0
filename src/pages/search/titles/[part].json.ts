// GET /search/titles/<part>.json: one part of the titles that the palette shows.
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalog } from '../../../catalog/index.ts';
import { titleFiles, titlePaths } from '../../../exports/search/titles.ts';

export async function getStaticPaths() {
  const files = titleFiles((await getCatalog()).papers);
  return titlePaths().map((part) => ({ params: { part }, props: { file: files[Number(part)] } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => Response.json(props.file);
